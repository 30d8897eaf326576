import { subjectKinds } from '../../../core/measures/measure.ts'
import { periodOf } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { judgedIn } from '../../../records/figures/grounds.ts'
import type { JudgedUnder } from '../../../records/figures/grounds.ts'
import { rulesDigestOf } from '../../../records/verdicts/editions.ts'
import type { Asked } from './figures.ts'

/** Are all verdicts in force of the year asked those of the edition with the settings in force now? */
export type WereJudgedBy = (asked: Asked) => Promise<boolean>

/** Reads once under which rules anything was ever judged. */
export const readJudged = async (db: Reader): Promise<WereJudgedBy> => judgedBy(db, await judgedIn(db).execute())

/** Where an edition was never used with other settings there is nothing to look for, and no verdict is read. */
export const judgedBy =
  (db: Reader, judged: readonly JudgedUnder[]): WereJudgedBy =>
  async (asked) => {
    const { programme, id } = asked.edition.edition
    const rules = rulesDigestOf(asked.edition)
    const others = judged.filter(
      (one) => one.programme === programme && one.edition === id && one.fingerprint !== rules,
    )
    return others.length === 0 || !(await hasVerdictOf(db, asked.year, others))
  }

const hasVerdictOf = async (
  db: Reader,
  year: FiscalYear,
  editions: readonly { readonly id: number }[],
): Promise<boolean> => {
  const { from, to } = periodOf(year)
  const stray = await db
    .selectFrom('verdict')
    .select('subject_id')
    .where('subject_kind', 'in', Object.values(subjectKinds))
    .where(
      'edition_id',
      'in',
      editions.map((one) => one.id),
    )
    .where('anchor', '>=', from)
    .where('anchor', '<=', to)
    .where('known_to', '=', 'infinity' as PlainDate)
    .limit(1)
    .executeTakeFirst()
  return stray !== undefined
}
