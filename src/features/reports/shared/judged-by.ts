import { subjectKinds } from '../../../core/measures/measure.ts'
import { periodOf } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { fingerprintOf } from '../../../records/verdicts/editions.ts'
import type { Asked } from './figures.ts'

/** Are the verdicts of the year those of the edition in force, with its settings? Looks at the year's first one of each kind. */
export const wereJudgedBy = async (db: Reader, { edition, year }: Asked): Promise<boolean> => {
  const { from, to } = periodOf(year)
  const fingerprint = fingerprintOf(edition)
  for (const kind of Object.values(subjectKinds)) {
    const row = await db
      .selectFrom('verdict')
      .innerJoin('judged_edition', 'judged_edition.id', 'verdict.edition_id')
      .select('judged_edition.fingerprint')
      .where('verdict.subject_kind', '=', kind)
      .where('verdict.anchor', '>=', from)
      .where('verdict.anchor', '<=', to)
      .where('judged_edition.programme', '=', edition.edition.programme)
      .where('verdict.known_to', '=', 'infinity' as PlainDate)
      .limit(1)
      .executeTakeFirst()
    if (row && row.fingerprint !== fingerprint) return false
  }
  return true
}
