import { at, sum } from '../lists.ts'
import { apportion } from './apportion.ts'
import { blockRowsOf, tableOf } from './attribute-table.ts'
import { combinations, sizesAt } from './combinations.ts'
import type { BlockRows, Table } from './attribute-table.ts'
import type { ByCombination } from './combinations.ts'
import type { Attribute, BlockSizes } from '../targets/target.ts'

/** A group of plans alike in components and in when they began and ended, with its counts of every attribute. */
export type Cell = {
  readonly story: Story
  /** Bits of {@link combinations}; 0 is nobody's component: an unassisted plan. */
  readonly components: number
  readonly size: number
  /** Counts by category, in the order of the attribute's categories. */
  readonly counts: ReadonlyMap<string, readonly number[]>
}

/** Began and ended in the period, only ended, only began; or outside the published tables. */
export type Story = 'both' | 'ended' | 'began' | OtherStory
export type OtherStory = 'unassisted-began' | 'unassisted-ended' | 'earlier' | 'still-open' | 'opened-in-error'

export type Population = {
  readonly exits: BlockSizes
  readonly starts: BlockSizes
  readonly beganAndEnded: number
  readonly attributes: readonly Attribute[]
  readonly others: Readonly<Record<OtherStory, number>>
}

/** The plans of a province at a scale, cell by cell. What is published of exits and of starts holds in both at once. */
export const cellsOf = (population: Population, scale: number): readonly Cell[] => {
  const exits = sizesAt(population.exits, scale)
  const starts = sizesAt(population.starts, scale)
  const tables = population.attributes.map((attribute) => tablesOf(attribute, population, scale))
  const overlap = overlaps(
    tables,
    exits.combinations,
    starts.combinations,
    Math.round(population.beganAndEnded * scale),
  )
  const cells: Cell[] = []
  combinations.forEach((components, row) => {
    const size = at(overlap, row)
    const both = tables.map(({ exits: ended, starts: began }) => {
      const upper = at(ended, row).map((count, k) => Math.min(count, at(at(began, row), k)))
      return apportion(size, upper, { upper })
    })
    const cell = (story: Story, of: number, counts: (table: number) => readonly number[]): Cell => ({
      story,
      components,
      size: of,
      counts: new Map(population.attributes.map(({ name }, table) => [name, counts(table)])),
    })
    const without = (table: Table, index: number) => at(table, row).map((count, k) => count - at(at(both, index), k))
    cells.push(
      cell('both', size, (index) => at(both, index)),
      cell('ended', at(exits.combinations, row) - size, (index) => without(at(tables, index).exits, index)),
      cell('began', at(starts.combinations, row) - size, (index) => without(at(tables, index).starts, index)),
    )
  })
  return [...cells, ...otherCells(population, scale, exits.combinations, tables)].filter((one) => one.size > 0)
}

type Tables = { readonly exits: Table; readonly starts: Table }

/** The population with more published groups is laid out first, and says how likely things are in the other. */
const tablesOf = (attribute: Attribute, population: Population, scale: number): Tables => {
  const categories = Object.keys(attribute.categories)
  const lay = (which: 'exits' | 'starts', likely: BlockRows | readonly number[]) =>
    tableOf({
      categories,
      groups: attribute[which] ?? [],
      published: population[which],
      sizes: sizesAt(population[which], scale),
      likely,
    })
  const first = (attribute.starts?.length ?? 0) > (attribute.exits?.length ?? 0) ? 'starts' : 'exits'
  const firstTable = lay(first, Object.values(attribute.categories))
  const second = lay(first === 'exits' ? 'starts' : 'exits', blockRowsOf(firstTable))
  return first === 'exits' ? { exits: firstTable, starts: second } : { exits: second, starts: firstTable }
}

/** How many plans of each combination both began and ended: as wished, as far as every attribute has room for them. */
const overlaps = (tables: readonly Tables[], exits: ByCombination, starts: ByCombination, wished: number): number[] => {
  const room = combinations.map((_, row) =>
    Math.min(
      at(exits, row),
      at(starts, row),
      ...tables.map((of) => sum(at(of.exits, row).map((count, k) => Math.min(count, at(at(of.starts, row), k))))),
    ),
  )
  return apportion(Math.min(wished, sum(room)), room, { upper: room })
}

const otherCells = (population: Population, scale: number, exits: ByCombination, tables: readonly Tables[]): Cell[] =>
  otherStories.flatMap((story) => {
    const size = Math.round(population.others[story] * scale)
    const assisted = story !== 'unassisted-began' && story !== 'unassisted-ended'
    const rows: readonly number[] = assisted ? [...combinations.keys()] : [0]
    const sizes = apportion(
      size,
      rows.map((row) => at(exits, row)),
    )
    return rows.map((row, place) => ({
      story,
      components: assisted ? at(combinations, row) : 0,
      size: at(sizes, place),
      counts: new Map(
        population.attributes.map(({ name }, index) => [
          name,
          apportion(at(sizes, place), at(at(tables, index).exits, row)),
        ]),
      ),
    }))
  })

const otherStories: readonly OtherStory[] = [
  'unassisted-began',
  'unassisted-ended',
  'earlier',
  'still-open',
  'opened-in-error',
]
