import { blocks, subjectKinds } from '../../core/measures/measure.ts'
import type { Block, SubjectKind } from '../../core/measures/measure.ts'
import { isKnownIn } from '../../core/measures/report.ts'
import type { Report, Term } from '../../core/measures/report.ts'
import type { Counts } from '../../core/measures/tally.ts'
import { countAll, sizeOf, sumAll } from '../../platform/bits/answers.ts'
import { maskOf } from '../../platform/bits/mask.ts'
import type { Cohort } from '../../platform/bits/mask.ts'
import type { Segment } from '../../platform/bits/segment.ts'

/** Days since 1970, both included, and the sites counted; null: all of them. */
export type Scope = Pick<Cohort, 'fromDay' | 'toDay' | 'sites'>

export type Segments = { readonly [Kind in SubjectKind]: Segment }

/** What does not come from verdicts: the targets and allocations of the scope's sites for the fiscal year. */
export type Plans = Pick<Counts, 'target' | 'allocation'>

/** Everything a report asks of the columns, counted at once: one mask a block, one pass of the kernel over it. */
export const countsFor = (report: Report, segments: Segments, scope: Scope, plans: Plans): Counts =>
  countsOf(countedIn(report, segments, scope), plans)

/**
 * The same from one first day to each of some days, in their order. Each stretch of days is counted once and added to
 * those before it: twelve months cost what the year costs.
 */
export const countsThrough = (
  report: Report,
  segments: Segments,
  { fromDay, sites }: Pick<Scope, 'fromDay' | 'sites'>,
  days: readonly number[],
  plans: Plans,
): readonly Counts[] => {
  let sum: Counted | null = null
  let first = fromDay
  return days.map((toDay) => {
    const stretch = countedIn(report, segments, { fromDay: first, toDay, sites })
    sum = sum === null ? stretch : added(sum, stretch)
    first = toDay + 1
    return countsOf(sum, plans)
  })
}

const countedIn = (report: Report, segments: Segments, scope: Scope): Counted => {
  const counted: { [Kind in SubjectKind]?: { readonly [Name in Block]?: BlockCounts } } = {}
  for (const [kind, needs] of needsOf(report)) {
    const own: { [Name in Block]?: BlockCounts } = {}
    for (const block of blocks) {
      const [segment, need] = [segments[kind], needs[block]]
      if (need && (block === 'all' || segment.bitPlaces.has(block)))
        own[block] = countBlock(segment, scope, block, need)
    }
    counted[kind] = own
  }
  return counted
}

/** Of the same report and segments, so that the same blocks and columns are counted in both. */
const added = (one: Counted, other: Counted): Counted => {
  const sum: { [Kind in SubjectKind]?: { readonly [Name in Block]?: BlockCounts } } = {}
  for (const kind of Object.keys(subjectKinds) as SubjectKind[]) {
    const own: { [Name in Block]?: BlockCounts } = {}
    for (const block of blocks) {
      const [mine, its] = [one[kind]?.[block], other[kind]?.[block]]
      if (mine && its) own[block] = addedBlock(mine, its)
    }
    sum[kind] = own
  }
  return sum
}

const addedBlock = (one: BlockCounts, other: BlockCounts): BlockCounts => ({
  need: one.need,
  participants: one.participants + other.participants,
  bits: one.bits.map((count, at) => count + (other.bits[at] ?? 0)),
  sums: one.sums.map((sum, at) => sum + (other.sums[at] ?? 0)),
})

const countsOf = (counted: Counted, plans: Plans): Counts => ({
  ...plans,
  participants: (kind, block) => counted[kind]?.[block]?.participants ?? 0,
  bit: (kind, block, code) => {
    const found = counted[kind]?.[block]
    return found?.bits[found.need.bitPlaces.get(code) ?? -1] ?? 0
  },
  sum: (kind, block, code) => {
    const found = counted[kind]?.[block]
    return found?.sums[found.need.sumPlaces.get(code) ?? -1] ?? 0
  },
})

/** Whose bits are counted in a block: the population, the component where one is asked for, without the excluded. */
export const cohortOf = ({ fromDay, toDay, sites }: Scope, block: Block): Cohort => ({
  fromDay,
  toDay,
  sites,
  having: block === 'all' ? ['population'] : ['population', block],
  lacking: ['excluded'],
})

/** Which columns are counted, and at which place of the answer each code is found. Made once a report. */
type Need = {
  readonly bits: readonly string[]
  readonly sums: readonly string[]
  readonly bitPlaces: ReadonlyMap<string, number>
  readonly sumPlaces: ReadonlyMap<string, number>
}
type BlockNeeds = { readonly [Name in Block]?: Need }
type BlockCounts = {
  readonly need: Need
  readonly participants: number
  readonly bits: readonly number[]
  readonly sums: readonly number[]
}
type Counted = { readonly [Kind in SubjectKind]?: { readonly [Name in Block]?: BlockCounts } }

const countBlock = (segment: Segment, scope: Scope, block: Block, need: Need): BlockCounts => {
  const mask = maskOf(segment, cohortOf(scope, block))
  const bits = countAll(segment, mask, need.bits)
  const sums = sumAll(segment, mask, need.sums)
  return { need, participants: sizeOf(segment, mask), bits, sums }
}

/** What is asked of each kind in each block: a row or term that is of all blocks together only is not counted elsewhere. */
const needsOf = (report: Report): ReadonlyMap<SubjectKind, BlockNeeds> => {
  const known = needs.get(report)
  if (known) return known
  const made = new Map<SubjectKind, BlockNeeds>()
  for (const block of blocks) {
    const terms = termsIn(report, block)
    for (const kind of new Set([report.participants, ...terms.map((one) => one.kind)]))
      made.set(kind, { ...made.get(kind), [block]: needOf(terms.filter((one) => one.kind === kind)) })
  }
  needs.set(report, made)
  return made
}

const termsIn = (report: Report, block: Block): readonly Term[] =>
  report.rows
    .filter((row) => isKnownIn(row, block))
    .flatMap((row): readonly Term[] => (row.type === 'share' ? [...row.num, ...row.den] : [...row.count, ...row.cents]))
    .filter((one) => one.of !== 'target' && isKnownIn(one, block))

const needOf = (terms: readonly Term[]): Need => {
  const [bits, sums] = [codesOf(terms, 'bit'), codesOf(terms, 'sum')]
  return { bits, sums, bitPlaces: placesOf(bits), sumPlaces: placesOf(sums) }
}

const codesOf = (terms: readonly Term[], of: Term['of']): readonly string[] => [
  ...new Set(terms.filter((one) => one.of === of).map((one) => one.code)),
]

const placesOf = (codes: readonly string[]): ReadonlyMap<string, number> =>
  new Map(codes.map((code, place) => [code, place]))

const needs = new WeakMap<Report, ReadonlyMap<SubjectKind, BlockNeeds>>()
