import type { Reader } from '../../../platform/db/reader.ts'

/** Whether nobody here is real: a demonstration or a test, in which only made-up SINs are taken. */
export const isFictional = async (db: Reader): Promise<boolean> => {
  const row = await db.selectFrom('installation').select('kind').executeTakeFirst()
  return row?.kind === 'demonstration' || row?.kind === 'test'
}
