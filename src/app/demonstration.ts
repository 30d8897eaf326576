import type { PlainDate } from '../core/shared/plain-date.ts'
import type { Connection } from '../platform/db/connection.ts'
import { openPool } from '../platform/db/pool.ts'

/** Makes this database a demonstration on the given day. Called once, while it does not say yet what it is for. */
export const loadDemonstration = async (
  connection: Connection,
  { today }: { readonly today: PlainDate },
): Promise<void> => {
  const pool = openPool(connection, 'writer', { max: 1 })
  try {
    await pool.query(`insert into installation (name, kind, today) values ('Demonstration', 'demonstration', $1)`, [
      today,
    ])
  } finally {
    await pool.end()
  }
}
