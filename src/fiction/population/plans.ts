import { at } from '../lists.ts'
import { apportion } from '../margins/apportion.ts'
import type { Cell, Story } from '../margins/cells.ts'
import type { Network } from '../network/sites.ts'
import type { Random } from '../random.ts'
import type { Attribute } from '../targets/target.ts'

/** A still open plan's last day. */
export const OPEN = 2 ** 31 - 1

/**
 * All plans in columns, cell after cell: a province of a quarter of a million plans in a few megabytes. Days are day
 * numbers.
 */
export type Plans = {
  readonly count: number
  readonly cells: readonly PlacedCell[]
  readonly site: Uint16Array
  readonly started: Int32Array
  readonly closed: Int32Array
  /** The plan whose person this is: itself, or another plan of the same person. */
  readonly person: Uint32Array
  /** For each attribute the place of the plan's category among the attribute's categories. */
  readonly attributes: ReadonlyMap<string, Column>
}

/** Plans `from` up to, not including, `to` are the cell's. */
export type PlacedCell = Cell & { readonly from: number; readonly to: number }

export type Column = { readonly categories: readonly string[]; readonly values: Uint8Array }

export const layOut = (
  cells: readonly Cell[],
  attributes: readonly Attribute[],
  network: Network,
  random: Random,
): Plans => {
  let placed = 0
  const placedCells = cells.map((cell): PlacedCell => ({ ...cell, from: placed, to: (placed += cell.size) }))
  const count = placed
  const site = new Uint16Array(count)
  const taste = siteTastes(network, random)
  for (const cell of placedCells) spreadOverSites(cell, network, taste, site.subarray(cell.from, cell.to), random)
  return {
    count,
    cells: placedCells,
    site,
    started: new Int32Array(count),
    closed: new Int32Array(count).fill(OPEN),
    person: Uint32Array.from({ length: count }, (_, plan) => plan),
    attributes: new Map(
      attributes.map(({ name, categories }) => [
        name,
        { categories: Object.keys(categories), values: new Uint8Array(count) },
      ]),
    ),
  }
}

export const columnOf = (plans: Plans, name: string): Column => {
  const column = plans.attributes.get(name)
  if (!column) throw new RangeError(`no attribute is called ${name}`)
  return column
}

/** Whether a plan's category of an attribute is this one, asked of many plans. */
export const hasCategory = (plans: Plans, name: string, category = 'yes'): ((plan: number) => boolean) => {
  const { categories, values } = columnOf(plans, name)
  const wanted = categories.indexOf(category)
  if (wanted < 0) throw new RangeError(`${name} has no ${category}`)
  return (plan) => values[plan] === wanted
}

/** How much more, or less, than others a site uses each component. */
const siteTastes = (network: Network, random: Random): readonly number[][] =>
  network.sites.map(() => Array.from({ length: 8 }, () => Math.exp(random.wobble() * 0.35)))

const spreadOverSites = (
  cell: Cell,
  network: Network,
  taste: readonly number[][],
  column: Uint16Array,
  random: Random,
): void => {
  const quotas = apportion(
    cell.size,
    network.sites.map(({ weight }, site) => weight * at(at(taste, site), cell.components)),
  )
  let place = 0
  quotas.forEach((quota, site) => {
    column.fill(site, place, (place += quota))
  })
  random.shuffle(column)
}

export const isExit = (story: Story): boolean => story === 'both' || story === 'ended'
