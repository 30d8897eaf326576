import type { Pool } from 'pg'

/** Whom somebody asked for and was told "not found": for the trail of that record. */
export type Outside = { readonly clientId: number; readonly siteIds: readonly number[] }

/** The client a reference or plan number belongs to, wherever they are served; null: nobody's number. For the doorkeeper. */
export const askedOutside = async (doorkeeper: Pool, number: number): Promise<Outside | null> => {
  if (!Number.isSafeInteger(number)) return null
  const { rows } = await doorkeeper.query<{ client_id: number; site_ids: number[] }>({
    name: 'asked-outside',
    text: 'select client_id, site_ids from asked_outside($1)',
    values: [number],
  })
  const [found] = rows
  return found ? { clientId: found.client_id, siteIds: found.site_ids } : null
}
