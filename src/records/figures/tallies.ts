import type { Report } from '../../core/measures/report.ts'
import { tally } from '../../core/measures/tally.ts'
import type { Tally } from '../../core/measures/tally.ts'
import { nameOfSites } from '../../platform/bits/mask.ts'
import { identityOf, keptBy } from '../../platform/kept.ts'
import { countsFor, countsThrough } from './counting.ts'
import type { Scope, Segments } from './counting.ts'
import type { PlansOfYear } from './targets.ts'

/**
 * A report counted, once for what it is counted from: the same object comes again until the rows of a segment, what was
 * planned, the rules or the question are others. It says nothing of who asks, so that one count serves everybody.
 */
export const tallyOf = (report: Report, segments: Segments, scope: Scope, plans: PlansOfYear): Tally =>
  kept(nameOf(report, segments, scope, plans), () => tally(report, countsFor(report, segments, scope, plans)))

/** The same from the first day to each of some days, in their order. */
export const talliesThrough = (
  report: Report,
  segments: Segments,
  scope: Omit<Scope, 'toDay'>,
  days: readonly number[],
  plans: PlansOfYear,
): readonly Tally[] =>
  keptLines(`${nameOf(report, segments, { ...scope, toDay: 0 }, plans)}|${days.join()}`, () =>
    countsThrough(report, segments, scope, days, plans).map((counts) => tally(report, counts)),
  )

/** Everything a count depends on. The version of a segment goes up with every change of its rows. */
const nameOf = (
  report: Report,
  { planExited, planStarted, siteMonth }: Segments,
  { fromDay, toDay, sites }: Scope,
  { said }: PlansOfYear,
): string =>
  [
    identityOf(report),
    ...[planExited, planStarted, siteMonth].map((segment) => `${identityOf(segment)}.${segment.version}`),
    ...[fromDay, toDay, sites === null ? 'all' : nameOfSites(sites), said],
  ].join('|')

/** Rows of a report, each of four cells: some fifteen megabytes. A page asks for about 130, and 250 in its lines. */
const MOST_ROWS = 40_000

const sizeOf = ({ rows }: Tally): number => rows.length + 1

const kept = keptBy<Tally>({ most: MOST_ROWS, sizeOf })
const keptLines = keptBy<readonly Tally[]>({
  most: MOST_ROWS,
  sizeOf: (line) => line.reduce((sum, one) => sum + sizeOf(one), 1),
})
