import { allocate, bytesOf, release } from './bit-memory.ts'
import type { MaskSlot, Scope, Segment } from './segment.ts'
import { columnAt, setBit, setRange } from './table.ts'
import type { Table } from './table.ts'

/** Which rows a question is about. */
export type Cohort = {
  /** Days since 1970, both included. */
  readonly fromDay: number
  readonly toDay: number
  /** Null for every site. A set that has been asked with is not changed afterwards. */
  readonly sites: ReadonlySet<number> | null
  /** Names of bits that must be set. */
  readonly having: readonly string[]
  /** Names of bits that must not be set. */
  readonly lacking: readonly string[]
}

/** The rows of a cohort. Good until the segment changes or sixteen younger masks were made; then using it throws. */
export type Mask = {
  readonly slot: MaskSlot
  readonly serial: number
  readonly version: number
  /** The stretch of the columns outside which no row is set, in bytes. */
  readonly from: number
  readonly to: number
}

const SLOTS = 16
const SCOPES = 32

export const maskOf = (segment: Segment, cohort: Cohort): Mask => {
  const { memory, table } = segment
  const scope = cohort.sites === null ? null : scopeOf(segment, cohort.sites)
  const slot = nextSlot(segment)
  const { from, to } = writeDays(bytesOf(memory), slot.offset, table, cohort)
  const narrow = (column: number, flip: 0 | -1) => memory.counting.narrow(slot.offset, column, from, to, flip)
  narrow(table.live, 0)
  if (scope !== null) narrow(scope.offset, 0)
  for (const name of cohort.having) narrow(bitAt(segment, name), 0)
  for (const name of cohort.lacking) narrow(bitAt(segment, name), -1)
  return { slot, serial: slot.serial, version: segment.version, from, to }
}

/** The offset of the mask's bits. */
export const maskAt = (segment: Segment, mask: Mask): number => {
  if (mask.version !== segment.version || mask.slot.serial !== mask.serial)
    throw new Error('the mask is no longer held')
  return mask.slot.offset
}

/** The offset of the column with this name. */
export const bitAt = (segment: Segment, name: string): number => {
  const place = segment.bitPlaces.get(name)
  if (place === undefined) throw new RangeError(`no bit is named ${name}`)
  return columnAt(segment.table, place)
}

const nextSlot = (segment: Segment): MaskSlot => {
  const { memory, table, slots } = segment
  const serial = ++segment.made
  const used = slots[serial % SLOTS]
  if (used !== undefined) return Object.assign(used, { serial })
  for (let slot = slots.length; slot <= serial % SLOTS; slot++) {
    slots.push({ offset: allocate(memory, table.block.stride), serial: 0 })
  }
  return nextSlot(segment)
}

/** Sets the rows whose day fits, clears all others: the base by its order, the tail row by row. */
const writeDays = (
  bytes: Uint8Array,
  mask: number,
  table: Table,
  { fromDay, toDay }: Cohort,
): Pick<Mask, 'from' | 'to'> => {
  const first = firstRowFrom(table, fromDay)
  const end = Math.max(first, firstRowFrom(table, toDay + 1))
  bytes.fill(0, mask, mask + table.block.stride)
  setRange(bytes, mask, first, end)
  for (let row = table.base; row < table.rows; row++) {
    const day = table.days[row] ?? 0
    if (day >= fromDay && day <= toDay) setBit(bytes, mask, row)
  }
  const last = table.rows > table.base ? table.rows : end
  return { from: (first >>> 7) << 4, to: ((last + 127) >>> 7) << 4 }
}

/** The first row of the base whose day is this one or later. */
const firstRowFrom = ({ days, base }: Table, day: number): number => {
  let [low, high] = [0, base]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The rows of these sites. Rows of the tail are added when it is asked for; rows switched off do not matter to it. */
const scopeOf = (segment: Segment, sites: ReadonlySet<number>): Scope => {
  const { memory, table, scopes } = segment
  const name = nameOfSites(sites)
  const scope = scopes.get(name) ?? { offset: allocate(memory, table.block.stride), rows: 0 }
  const bytes = bytesOf(memory)
  for (; scope.rows < table.rows; scope.rows++) {
    if (sites.has(table.sites[scope.rows] ?? 0)) setBit(bytes, scope.offset, scope.rows)
  }
  scopes.delete(name)
  scopes.set(name, scope)
  const oldest = scopes.entries().next().value
  if (scopes.size > SCOPES && oldest !== undefined) {
    scopes.delete(oldest[0])
    release(memory, oldest[1].offset)
  }
  return scope
}

/** Two sets of the same sites are the same scope. Sorting hundreds of sites for every mask would cost more than counting. */
export const nameOfSites = (sites: ReadonlySet<number>): string => {
  const known = names.get(sites)
  if (known !== undefined) return known
  const name = [...sites].sort((a, b) => a - b).join(' ')
  names.set(sites, name)
  return name
}

const names = new WeakMap<ReadonlySet<number>, string>()
