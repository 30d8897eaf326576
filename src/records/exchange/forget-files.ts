import type { Pool } from 'pg'
import { forgetOthers, removeFolder } from './folder.ts'

/** Removes the files of imports and exports after a day, and what a request that was cut off left behind. */
export const forgetFiles = async (pool: Pool, root: string): Promise<void> => {
  const { rows } = await pool.query<{ id: number; folder: string }>(
    `select id, folder from exchange where folder is not null and state not in ('waiting', 'under-way')
       and asked_at < now() - interval '1 day'`,
  )
  for (const { folder } of rows) await removeFolder(root, folder)
  await pool.query('update exchange set folder = null where id = any ($1)', [rows.map(({ id }) => id)])
  const kept = await pool.query<{ folder: string }>('select folder from exchange where folder is not null')
  await forgetOthers(root, new Set(kept.rows.map(({ folder }) => folder)))
}
