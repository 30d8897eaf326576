import type { Tally } from '../../../core/measures/tally.ts'
import type { Report } from '../../../core/measures/report.ts'
import { addMonths, dayNumber, endOfMonth } from '../../../core/shared/plain-date.ts'
import type { Period, PlainDate } from '../../../core/shared/plain-date.ts'
import type { ColumnStore } from '../../../records/figures/store.ts'
import { talliesThrough } from '../../../records/figures/tallies.ts'
import type { CountedReport } from '../shared/count-in-address.ts'
import type { KnownQuestion } from '../shared/count-report.ts'
import { askIn, columnsOf } from '../shared/figures.ts'
import { yearBefore } from '../shared/years.ts'

/** A report’s core rows through a year. */
export type YearLine = {
  /** From the first day of the year to the end of each month; of the month asked in, to the day asked. */
  readonly months: readonly Tally[]
  /** To the day asked. */
  readonly atDay: Tally
}

export type Trend = { readonly now: YearLine; readonly before: YearLine | null }

/** The year up to the day asked, and all of the year before with its same day; null where that has nothing to say. */
export const trendOf = async (
  store: Pick<ColumnStore, 'columns'>,
  counted: Pick<CountedReport, 'known' | 'editionOf' | 'plansIn' | 'wereJudgedBy'>,
): Promise<Trend> => {
  const now = await lineOf(store, counted.known, 'until the day')
  const before = await yearBeforeOf(counted)
  const line = before && (await lineOf(store, before, 'the whole year'))
  return { now, before: line && line.months.some(hasSomething) ? line : null }
}

/** The same question a year earlier; null where that year was not judged by its rules, and so has no figures. */
const yearBeforeOf = async ({
  known: { asked, scope, asOf },
  editionOf,
  plansIn,
  wereJudgedBy,
}: Pick<CountedReport, 'known' | 'editionOf' | 'plansIn' | 'wereJudgedBy'>): Promise<KnownQuestion | null> => {
  const before = askIn(editionOf, asked.report.id, yearBefore(asked.year), addMonths(asked.period.to, -12))
  if (!before.ok || !(await wereJudgedBy(before.value))) return null
  return { asked: before.value, scope, plans: plansIn(before.value.year), asOf }
}

/** The columns are asked for once; what follows does not wait, so that they are not taken away meanwhile. */
const lineOf = async (
  store: Pick<ColumnStore, 'columns'>,
  { asked, scope, plans, asOf }: KnownQuestion,
  reach: Reach,
): Promise<YearLine> => {
  const { planExited, planStarted, siteMonth } = await columnsOf(store, asked, asOf)
  const segments = { planExited: planExited.segment, planStarted: planStarted.segment, siteMonth: siteMonth.segment }
  const ends = monthEnds(asked.period, reach)
  const days = [...new Set([...ends, asked.period.to])].sort()
  const from = { fromDay: dayNumber(asked.period.from), sites: scope.sites }
  const tallies = talliesThrough(coreOf(asked.report), segments, from, days.map(dayNumber), plans)
  const at = (day: PlainDate): Tally => {
    const found = tallies[days.indexOf(day)]
    if (!found) throw new Error(`nothing was counted up to ${day}`)
    return found
  }
  return { months: ends.map(at), atDay: at(asked.period.to) }
}

type Reach = 'until the day' | 'the whole year'

const monthEnds = ({ from, to }: Period, reach: Reach): readonly PlainDate[] => {
  const ends = Array.from({ length: 12 }, (_, at) => endOfMonth(addMonths(from, at)))
  if (reach === 'the whole year') return ends
  return [...ends.filter((end) => end < to), to]
}

const hasSomething = ({ rows, participants }: Tally): boolean =>
  participants.all > 0 || rows.some(({ all }) => 'num' in all && (all.num ?? 0) > 0)

/** The same report, of its core rows and of all participants only: what a line through the year needs. */
const coreOf = (report: Report): Report => {
  const known = cores.get(report)
  if (known) return known
  const codes = new Set(report.core.flatMap((one) => one.codes))
  const rows = report.rows.filter(({ code }) => codes.has(code)).map((row) => ({ ...row, blocks: 'all' as const }))
  const made = { ...report, rows }
  cores.set(report, made)
  return made
}

const cores = new WeakMap<Report, Report>()
