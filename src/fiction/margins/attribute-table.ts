import { at, sum } from '../lists.ts'
import { apportion } from './apportion.ts'
import { makeRoom } from './make-room.ts'
import type { Bounds } from './apportion.ts'
import type { Sizes } from './combinations.ts'
import type { BlockSizes, Group } from '../targets/target.ts'

/** How many plans of each combination (rows, in the order of `combinations`) have each category (columns). */
export type Table = readonly (readonly number[])[]

/** Rows of a table by block: what the reports print, and the weights for what they do not. */
export type BlockRows = { readonly [block in 'all' | 'jobPlacement' | 'jobRetention']: readonly number[] }

type Question = {
  readonly categories: readonly string[]
  readonly groups: readonly Group[]
  readonly published: BlockSizes
  readonly sizes: Sizes
  /** How likely each category is in each block, where no group says. */
  readonly likely: BlockRows | readonly number[]
}

/**
 * Spreads the categories of an attribute over the combinations of components, so that every published count of every
 * block is met: first what is published, block by block; then who is outside Search, who is in both Placement and
 * Retention; the rest follows by subtraction. A count that leaves no room is held to the room there is: at a small scale
 * rounding does that. Throws when even so no table is found.
 */
export const tableOf = (question: Question): Table => {
  const { sizes } = question
  const all = blockRow(question, 'all', {})
  const placement = blockRow(question, 'jobPlacement', { upper: all }, all)
  const retention = blockRow(question, 'jobRetention', { upper: all }, all)
  const columns = all.map((count, k) => ({ all: count, placement: at(placement, k), retention: at(retention, k) }))
  const placementRoom = columns.map((of) => Math.min(of.placement, of.all - of.retention))
  const retentionRoom = columns.map((of) => Math.min(of.retention, of.all - of.placement))
  const outside = outsideSearchRow(question, placementRoom, retentionRoom)
  const placementOnly = placementOnlyRow(sizes, columns, outside, placementRoom, retentionRoom)
  const both = apportion(at(sizes.combinations, 3), columns.map(expectedInBoth), {
    lower: columns.map((of) => Math.max(0, of.placement + of.retention - of.all)),
    upper: columns.map((of, k) => roomForBoth(of, at(outside, k), at(placementOnly, k))),
  })
  const retentionOnly = outside.map((count, k) => count - at(placementOnly, k))
  return [
    columns.map((of, k) => of.all - of.placement - of.retention + at(both, k)),
    columns.map((of, k) => of.placement - at(both, k) - at(placementOnly, k)),
    columns.map((of, k) => of.retention - at(both, k) - at(retentionOnly, k)),
    both,
    placementOnly,
    retentionOnly,
  ]
}

type Column = { readonly all: number; readonly placement: number; readonly retention: number }

/** As many as chance would put in both. */
const expectedInBoth = (of: Column): number => (of.all > 0 ? (of.placement * of.retention) / of.all : 0)

/** How many can be in both when so many of those outside Search are in Placement and the rest of them in Retention. */
const roomForBoth = (of: Column, outside: number, placementOnly: number): number =>
  Math.min(of.placement - placementOnly, of.retention - outside + placementOnly)

const placementOnlyRow = (
  { combinations }: Sizes,
  columns: readonly Column[],
  outside: readonly number[],
  placementRoom: readonly number[],
  retentionRoom: readonly number[],
): number[] => {
  const weights = columns.map((of, k) => at(outside, k) * of.placement)
  const bounds = {
    lower: outside.map((count, k) => Math.max(0, count - at(retentionRoom, k))),
    upper: outside.map((count, k) => Math.min(count, at(placementRoom, k))),
  }
  const room = (k: number, count: number) => roomForBoth(at(columns, k), at(outside, k), count)
  return makeRoom(apportion(at(combinations, 4), weights, bounds), at(combinations, 3), room, bounds)
}

/** The rows of a finished table by block. */
export const blockRowsOf = (table: Table): BlockRows => ({
  all: added(table, [0, 1, 2, 3, 4, 5]),
  jobPlacement: added(table, [1, 3, 4]),
  jobRetention: added(table, [2, 3, 5]),
})

const added = (table: Table, rows: readonly number[]): number[] =>
  at(table, 0).map((_, k) => sum(rows.map((row) => at(at(table, row), k))))

const blockRow = (
  question: Question,
  block: 'all' | 'jobPlacement' | 'jobRetention',
  bounds: Bounds,
  otherwise: readonly number[] = [],
): number[] => {
  const likely = 'all' in question.likely ? question.likely[block] : block === 'all' ? question.likely : otherwise
  const counts = (group: Group) => group.counts[block]
  return filled(question, question.published[block], question.sizes.blocks[block], counts, likely, bounds)
}

/** Published as the difference between everybody and Job Search. */
const outsideSearchRow = (
  question: Question,
  placementRoom: readonly number[],
  retentionRoom: readonly number[],
): number[] => {
  const { published, sizes } = question
  const upper = placementRoom.map((room, k) => room + at(retentionRoom, k))
  const counts = ({ counts: of }: Group) =>
    of.all === undefined || of.jobSearch === undefined ? undefined : of.all - of.jobSearch
  const size = at(sizes.combinations, 4) + at(sizes.combinations, 5)
  return filled(question, published.all - published.jobSearch, size, counts, upper, { upper })
}

/** One row: first between the published groups and what is left, then inside each. */
const filled = (
  { categories, groups }: Question,
  published: number,
  size: number,
  counts: (group: Group) => number | undefined,
  likely: readonly number[],
  { lower, upper }: Bounds,
): number[] => {
  const low = categories.map((_, k) => lower?.[k] ?? 0)
  const high = categories.map((_, k) => upper?.[k] ?? size)
  const known = groups.flatMap((group) => {
    const count = counts(group)
    return count === undefined ? [] : [{ members: group.categories.map((name) => categories.indexOf(name)), count }]
  })
  const covered = new Set(known.flatMap((group) => group.members))
  const rest = categories.flatMap((_, k) => (covered.has(k) ? [] : [k]))
  const parts = [...known, { members: rest, count: Math.max(0, published - sum(known.map((group) => group.count))) }]
  const totals = apportion(
    size,
    parts.map((part) => part.count),
    {
      lower: parts.map((part) => sum(part.members.map((k) => at(low, k)))),
      upper: parts.map((part) => sum(part.members.map((k) => at(high, k)))),
    },
  )
  const row = categories.map(() => 0)
  parts.forEach(({ members }, part) => {
    const inside = { lower: members.map((k) => at(low, k)), upper: members.map((k) => at(high, k)) }
    apportion(
      at(totals, part),
      members.map((k) => at(likely, k)),
      inside,
    ).forEach((count, place) => {
      row[at(members, place)] = count
    })
  })
  return row
}
