import type { Pool } from 'pg'
import type { Report } from '../../core/measures/report.ts'
import { tally } from '../../core/measures/tally.ts'
import type { Counts, ShareCell } from '../../core/measures/tally.ts'
import { periodOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import { dayNumber } from '../../core/shared/plain-date.ts'
import { countsFor } from '../figures/counting.ts'
import type { Segments } from './segments.ts'

/** A figure of a report's core measures, its participants or its score, for a site or (null) the province. */
export type Weighed =
  | (ShareCell & { readonly standard: number | null })
  | { readonly participants: number }
  | { readonly score: number | null }

export type WeighedRow = {
  readonly siteId: number | null
  readonly report: string
  readonly code: string
  readonly weighed: Weighed
}

export const PARTICIPANTS = 'participants'
export const SCORE = 'score'

/** What a site set out to do and was given in a year. */
type Aims = Pick<Counts, 'target' | 'allocation'>

/** The targets and allocations of every site and of the province, in two statements. */
export const aimsOf = async (pool: Pool, year: FiscalYear): Promise<(siteId: number | null) => Aims> => {
  const held = new Map<string, number>()
  const add = (kind: string, siteId: number, code: string, amount: number): void => {
    for (const place of [siteId, null]) {
      const name = `${kind} ${place} ${code}`
      held.set(name, (held.get(name) ?? 0) + amount)
    }
  }
  const targets = await pool.query<{ site_id: number; measure: string; count: number }>(
    `select site_id, measure, count from target where fiscal_year = $1`,
    [year],
  )
  for (const { site_id, measure, count } of targets.rows) add('target', site_id, measure, count)
  const allocations = await pool.query<{ site_id: number; line: string; amount_cents: number }>(
    `select site_id, line, amount_cents from allocation where fiscal_year = $1`,
    [year],
  )
  for (const { site_id, line, amount_cents } of allocations.rows) add('allocation', site_id, line, amount_cents)
  return (siteId) => ({
    target: (code) => held.get(`target ${siteId} ${code}`) ?? null,
    allocation: (line) => held.get(`allocation ${siteId} ${line}`) ?? null,
  })
}

/** The figures of reports that have core measures, for the province and for each site. */
export const weighYear = (
  reports: readonly Report[],
  segments: Segments,
  year: FiscalYear,
  sites: readonly number[],
  aims: (siteId: number | null) => Aims,
): readonly WeighedRow[] => {
  const { from, to } = periodOf(year)
  return reports
    .filter(({ core }) => core.length > 0)
    .flatMap((report) =>
      [null, ...sites].flatMap((siteId) => {
        const within = siteId === null ? null : new Set([siteId])
        const scope = { fromDay: dayNumber(from), toDay: dayNumber(to), sites: within }
        return rowsOf(report, siteId, countsFor(report, segments, scope, aims(siteId)))
      }),
    )
}

const rowsOf = (report: Report, siteId: number | null, counts: Counts): readonly WeighedRow[] => {
  const { participants, score, rows } = tally(report, counts)
  const core = new Set(report.core.flatMap(({ codes }) => codes))
  const row = (code: string, weighed: Weighed): WeighedRow => ({ siteId, report: report.id, code, weighed })
  return [
    row(PARTICIPANTS, { participants: participants.all }),
    row(SCORE, { score }),
    ...rows.flatMap((one) =>
      core.has(one.code) && 'pct' in one.all ? [row(one.code, { ...one.all, standard: one.standard })] : [],
    ),
  ]
}
