import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/reader.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'

/** The names of those who proposed, approved or withdrew, by their codes. */
export const namesOf = async (
  db: Reader,
  overrides: readonly RecordedOverride[],
): Promise<ReadonlyMap<string, string>> => {
  const codes = [
    ...new Set(overrides.flatMap((one) => [one.author, one.approver, one.withdrawnBy]).filter((code) => code !== null)),
  ]
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('staff')
    .select(['code', 'given_name', 'family_name'])
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, `${row.given_name} ${row.family_name}`]))
}
