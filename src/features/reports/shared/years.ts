import { subjectKinds } from '../../../core/measures/measure.ts'
import { fiscalYearOf, fiscalYearStarting, startYearOf } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'

/** The fiscal year of the first plan that ended here; this one, where none has. Earlier years have no figures to ask for. */
export const firstYear = async (db: Reader, today: PlainDate): Promise<FiscalYear> => {
  const first = await db
    .selectFrom('verdict')
    .select('anchor')
    .where('subject_kind', '=', subjectKinds.planExited)
    .where('known_to', '=', 'infinity' as PlainDate)
    .orderBy('anchor')
    .limit(1)
    .executeTakeFirst()
  const [found, now] = [first ? fiscalYearOf(first.anchor) : null, fiscalYearOf(today)]
  return found === null || found > now ? now : found
}

/** From the latest back to the first. */
export const yearsFrom = (first: FiscalYear, last: FiscalYear): readonly FiscalYear[] =>
  Array.from({ length: startYearOf(last) - startYearOf(first) + 1 }, (_, at) =>
    fiscalYearStarting(startYearOf(last) - at),
  )

export const yearBefore = (year: FiscalYear): FiscalYear => fiscalYearStarting(startYearOf(year) - 1)
