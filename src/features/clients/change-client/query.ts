import type { Reader } from '../../../platform/db/reader.ts'

/** The last three digits of a SIN; null: none on file. */
export const sinOnFile = async (db: Reader, clientId: number): Promise<string | null> => {
  const row = await db
    .selectFrom('client_sin')
    .select('last_digits')
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row?.last_digits ?? null
}
