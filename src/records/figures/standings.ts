import { leftOutOf, missBitOf, missBitsOf } from '../../core/measures/layout.ts'
import type { Block, Measure } from '../../core/measures/measure.ts'
import { countAll, sizeOf } from '../../platform/bits/answers.ts'
import { maskOf } from '../../platform/bits/mask.ts'
import type { Cohort } from '../../platform/bits/mask.ts'
import { listNewest } from '../../platform/bits/newest.ts'
import type { Listed } from '../../platform/bits/newest.ts'
import type { Segment } from '../../platform/bits/segment.ts'
import { cohortOf } from './counting.ts'
import type { Scope } from './counting.ts'

/** Who is asked for: those in a figure, those not in it, those left out of its base, or everybody counted. */
export type StandingAsked = 'achieved' | 'not-achieved' | 'excluded' | 'all'

/** Why, by code: the ways a measure names of missing it, or the rest of them; or which clause left somebody out. */
export const reasons = { rest: 'other', excluded: 'excluded', leftOut: 'left-out' } as const

/** Of whom: the subjects of a segment, and the measure they stand to; null: only who is counted. */
export type FigureOf = {
  readonly segment: Segment
  readonly block: Block
  readonly measure: Measure<never> | null
}

export type Standings = { readonly [Name in StandingAsked]: number } & {
  /** Those not in the figure and those left out of it, by reason, in the order of the definition. */
  readonly reasons: ReadonlyMap<string, number>
}

/** How many stand where, and for which reason. Everybody counted is in the figure or not in it for one reason. */
export const countStandings = ({ segment, block, measure }: FigureOf, scope: Scope): Standings => {
  const counted = cohortOf(scope, block)
  const mask = maskOf(segment, counted)
  const size = sizeOf(segment, mask)
  const excluded = sizeOf(segment, maskOf(segment, excludedOf(counted)))
  if (measure === null)
    return {
      achieved: 0,
      'not-achieved': 0,
      all: size,
      excluded,
      reasons: new Map(excluded > 0 ? [[reasons.excluded, excluded]] : []),
    }
  const own = measure.excluded ? [leftOutOf(measure.code)] : []
  const bits = [measure.code, ...missBitsOf(measure), ...own]
  const counts = new Map(countAll(segment, mask, bits).map((count, at) => [bits[at], count]))
  const of = (bit: string): number => counts.get(bit) ?? 0
  const leftOut = of(leftOutOf(measure.code))
  const missed = size - leftOut - of(measure.code)
  const named = measure.misses.kinds.map(({ code }) => [code, of(missBitOf(measure.code, code))] as const)
  const rest = missed - named.reduce((sum, [, count]) => sum + count, 0)
  const all = [
    ...named,
    [reasons.rest, rest] as const,
    [reasons.excluded, excluded],
    [reasons.leftOut, leftOut],
  ] as const
  return {
    achieved: of(measure.code),
    'not-achieved': missed,
    all: size - leftOut,
    excluded: excluded + leftOut,
    reasons: new Map(all.filter(([, count]) => count > 0)),
  }
}

/** The cohorts that together are those asked for, none in two of them; `reason` null: for whatever reason. */
export const cohortsOf = (
  { block, measure }: Omit<FigureOf, 'segment'>,
  scope: Scope,
  standing: StandingAsked,
  reason: string | null,
): readonly Cohort[] => {
  const counted = cohortOf(scope, block)
  const own = measure?.excluded ? [leftOutOf(measure.code)] : []
  const having = (bit: string): Cohort => ({ ...counted, having: [...counted.having, bit] })
  const lacking = (...bits: readonly string[]): Cohort => ({ ...counted, lacking: [...counted.lacking, ...bits] })
  switch (standing) {
    case 'all':
      return [lacking(...own)]
    case 'achieved':
      return measure ? [having(measure.code)] : []
    case 'not-achieved': {
      if (!measure) return []
      const missed = lacking(measure.code, ...own)
      if (reason === null) return [missed]
      if (reason === reasons.rest) return [{ ...missed, lacking: [...missed.lacking, ...missBitsOf(measure)] }]
      return measure.misses.kinds.some(({ code }) => code === reason) ? [having(missBitOf(measure.code, reason))] : []
    }
    case 'excluded':
      return [
        ...(reason === null || reason === reasons.excluded ? [excludedOf(counted)] : []),
        ...(reason === null || reason === reasons.leftOut ? own.map(having) : []),
      ]
    default:
      return standing satisfies never
  }
}

export const sizeOfCohorts = (segment: Segment, cohorts: readonly Cohort[]): number =>
  cohorts.reduce((sum, cohort) => sum + sizeOf(segment, maskOf(segment, cohort)), 0)

/** The subjects of the cohorts, the latest first. */
export const newestOf = (
  segment: Segment,
  cohorts: readonly Cohort[],
  page: { readonly skip: number; readonly limit: number },
): readonly Listed[] =>
  cohorts.length === 0
    ? []
    : listNewest(
        segment,
        cohorts.map((cohort) => maskOf(segment, cohort)),
        page,
      )

/** In the population and out of every figure. */
const excludedOf = (counted: Cohort): Cohort => ({ ...counted, having: [...counted.having, 'excluded'], lacking: [] })
