import { subjectKinds } from '../../../core/measures/measure.ts'
import { periodOf } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { rulesDigestOf } from '../../../records/verdicts/editions.ts'
import type { Asked } from './figures.ts'

/**
 * Are all verdicts in force of the year those of the edition with the settings in force now? Where the edition was never
 * used with other settings there is nothing to look for, and no verdict is read.
 */
export const wereJudgedBy = async (db: Reader, { edition, year }: Asked): Promise<boolean> => {
  const others = await db
    .selectFrom('judged_edition')
    .select('id')
    .where('programme', '=', edition.edition.programme)
    .where('edition', '=', edition.edition.id)
    .where('fingerprint', '!=', rulesDigestOf(edition))
    .execute()
  if (others.length === 0) return true
  const { from, to } = periodOf(year)
  const stray = await db
    .selectFrom('verdict')
    .select('subject_id')
    .where('subject_kind', 'in', Object.values(subjectKinds))
    .where(
      'edition_id',
      'in',
      others.map((one) => one.id),
    )
    .where('anchor', '>=', from)
    .where('anchor', '<=', to)
    .where('known_to', '=', 'infinity' as PlainDate)
    .limit(1)
    .executeTakeFirst()
  return stray === undefined
}
