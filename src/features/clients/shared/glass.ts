import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/reader.ts'

/** The client of a number, for those who may open the file with a reason; null: no such number, or not theirs to open. */
export const clientToOpen = async (db: Reader, number: number): Promise<number | null> => {
  const row = await db
    .selectFrom(sql<{ id: number | null }>`(select client_to_open(${number}) as id)`.as('found'))
    .select('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Until when this viewer has the file open; null: it is closed to them, or never was. */
export const openUntil = async (db: Reader, staffId: number, clientId: number) => {
  const row = await db
    .selectFrom('glass')
    .select(['until', 'reason'])
    .where('staff_id', '=', staffId)
    .where('client_id', '=', clientId)
    .where('until', '>', sql<string>`now()`)
    .orderBy('until', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
