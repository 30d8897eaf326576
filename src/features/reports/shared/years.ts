import { subjectKinds } from '../../../core/measures/measure.ts'
import { fiscalYearOf, fiscalYearStarting, startYearOf } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { firstExitIn } from '../../../records/figures/grounds.ts'
import type { ReportScope } from './scope.ts'

/** The fiscal year of the first plan that ended here; this one, where none has. Earlier years have no figures to ask for. */
export const firstYear = async (db: Reader, today: PlainDate): Promise<FiscalYear> =>
  firstYearFrom((await firstExitIn(db).executeTakeFirst())?.anchor ?? null, today)

/** The same where the day was read before. */
export const firstYearFrom = (firstExit: PlainDate | null, today: PlainDate): FiscalYear => {
  const [found, now] = [firstExit && fiscalYearOf(firstExit), fiscalYearOf(today)]
  return found === null || found > now ? now : found
}

/**
 * The fiscal year a report opens on where none is asked for: the latest in which somebody left here, so that the first
 * weeks of a year do not open on nothing; this one, where nobody has.
 */
export const openingYear = async (
  db: Reader,
  { sites }: Pick<ReportScope, 'sites'>,
  today: PlainDate,
): Promise<FiscalYear> => {
  if (sites?.size === 0) return fiscalYearOf(today)
  let latest = db
    .selectFrom('verdict')
    .select('anchor')
    .where('subject_kind', '=', subjectKinds.planExited)
    .where('known_to', '=', 'infinity' as PlainDate)
    .where('anchor', '<=', today)
    .orderBy('anchor', 'desc')
    .limit(1)
  if (sites !== null) latest = latest.where('site_id', 'in', [...sites])
  const found = await latest.executeTakeFirst()
  return fiscalYearOf(found?.anchor ?? today)
}

/** From the latest back to the first. */
export const yearsFrom = (first: FiscalYear, last: FiscalYear): readonly FiscalYear[] =>
  Array.from({ length: startYearOf(last) - startYearOf(first) + 1 }, (_, at) =>
    fiscalYearStarting(startYearOf(last) - at),
  )

export const yearBefore = (year: FiscalYear): FiscalYear => fiscalYearStarting(startYearOf(year) - 1)
