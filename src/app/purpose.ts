import type { PlainDate } from '../core/shared/plain-date.ts'
import type { Connection } from '../platform/db/connection.ts'
import { openPool } from '../platform/db/pool.ts'

/** What a database is for, said once, when it begins. */
export type Purpose = {
  readonly name: string
  readonly kind: 'demonstration' | 'test' | 'production'
  /** What "today" means for domain dates; null: the real day. */
  readonly today: PlainDate | null
}

/** The one row that says it, or null while nobody has. */
export const purposeOf = async (connection: Connection): Promise<Purpose | null> => {
  const pool = openPool(connection, 'reader', { max: 1 })
  try {
    const { rows } = await pool.query<Purpose>('select name, kind, today from installation')
    return rows[0] ?? null
  } finally {
    await pool.end()
  }
}
