import type { PoolClient } from 'pg'

/** A client whose identity the viewer may change, locked until the transaction ends. */
export type LockedClient = { readonly id: number; readonly revision: number; readonly siteIds: readonly number[] }

/** Null: no such number, or none the viewer may change; the policies decide. */
export const lockClient = async (client: PoolClient, number: number): Promise<LockedClient | null> => {
  const { rows } = await client.query<{ id: number; revision: number }>(
    'select id, revision from client where number = $1 for update',
    [number],
  )
  const [found] = rows
  if (!found) return null
  const { rows: links } = await client.query<{ site_id: number }>(
    'select site_id from client_site where client_id = $1 order by site_id',
    [found.id],
  )
  return { ...found, siteIds: links.map(({ site_id }) => site_id) }
}
