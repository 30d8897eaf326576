import type { PlanFacts } from '../../core/facts/plan.ts'
import { anchors } from '../../core/measures/anchor.ts'
import { contributionOf, effectOn } from '../../core/measures/effect.ts'
import type { Effect } from '../../core/measures/effect.ts'
import { subjectKinds } from '../../core/measures/measure.ts'
import type { SubjectKind } from '../../core/measures/measure.ts'
import { fiscalYearOf, periodOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import { dayNumber, isWithin } from '../../core/shared/plain-date.ts'
import type { Period, PlainDate } from '../../core/shared/plain-date.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Segment } from '../../platform/bits/segment.ts'
import { readEditions } from '../verdicts/editions.ts'
import { countsFor } from './counting.ts'
import type { ColumnStore } from './store.ts'
import { targetsOf } from './targets.ts'

/** Before and after one change of one plan; `after` is what the facts would be. Either may be null: no such plan. */
export type PlanChange = { readonly before: PlanFacts | null; readonly after: PlanFacts | null }

export type EffectQuestion = PlanChange & {
  readonly report: string
  readonly year: FiscalYear
  /** The last day counted. */
  readonly to: PlainDate
  /** Whose figures; null: every site. */
  readonly sites: ReadonlySet<number> | null
}

/**
 * What a change of one plan would do to the figures of some sites, counted now and again with the change. Null where the
 * plan's programme has no such report.
 */
export const effectOnFigures = async (
  db: Reader,
  figures: Pick<ColumnStore, 'columns'>,
  { before, after, report: reportId, year, to, sites }: EffectQuestion,
): Promise<Effect | null> => {
  const programme = (before ?? after)?.programme
  const edition = programme === undefined ? null : (await readEditions(db))(programme, year)
  const report = edition?.reports.find((one) => one.id === reportId)
  if (!edition || !report) return null
  const period: Period = { from: periodOf(year).from, to }
  const kinds = Object.keys(subjectKinds) as SubjectKind[]
  const segments = Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => [kind, (await figures.columns({ kind, year, edition }, null)).segment] as const),
    ),
  ) as { [Kind in SubjectKind]: Segment }
  const scope = { fromDay: dayNumber(period.from), toDay: dayNumber(period.to), sites }
  const counts = countsFor(report, segments, scope, (await targetsOf(db, sites, [year]))(year))
  const adds = (facts: PlanFacts | null) =>
    contributionOf(
      edition.subjects,
      facts,
      (plan, anchor) =>
        plan.programme === programme && isWithin(anchor, period) && (sites === null || sites.has(plan.siteId)),
    )
  return effectOn(report, counts, adds(before), adds(after))
}

/**
 * What it would do to the plan's own site, this fiscal year to today or the whole year of an earlier close: what a page
 * shows before a correction is made.
 */
export const effectAtSite = (
  db: Reader,
  figures: Pick<ColumnStore, 'columns'>,
  change: PlanChange,
  today: PlainDate,
  report = 'dsq',
): Promise<Effect | null> => {
  const plan = change.after ?? change.before
  const close = plan && anchors.planExited(plan)
  const year = fiscalYearOf(close ?? today)
  const whole = periodOf(year)
  return effectOnFigures(db, figures, {
    ...change,
    report,
    year,
    to: isWithin(today, whole) ? today : whole.to,
    sites: plan ? new Set([plan.siteId]) : null,
  })
}
