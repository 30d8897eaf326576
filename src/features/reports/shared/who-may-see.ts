import type { Reader } from '../../../platform/db/reader.ts'

/** Until accounts exist, people are shown only where nobody is real. */
export const mayShowPeople = async (db: Reader): Promise<boolean> => {
  const row = await db.selectFrom('installation').select('kind').executeTakeFirst()
  return row?.kind === 'demonstration' || row?.kind === 'test'
}
