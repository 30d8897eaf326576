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
  const [purpose] = await ask<Purpose>(connection, 'select name, kind, today from installation')
  return purpose ?? null
}

export const holdsRecords = async (connection: Connection): Promise<boolean> => {
  const [answer] = await ask<{ some: boolean }>(connection, 'select exists (select from organisation) as some')
  return answer?.some === true
}

const ask = async <Row extends object>(connection: Connection, question: string): Promise<readonly Row[]> => {
  const pool = openPool(connection, 'reader', { max: 1 })
  try {
    return (await pool.query<Row>(question)).rows
  } finally {
    await pool.end()
  }
}
