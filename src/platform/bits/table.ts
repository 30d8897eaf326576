import { allocate, bytesOf, release, roundUp } from './bit-memory.ts'
import type { BitMemory } from './bit-memory.ts'
import { createRowIndex, noteRow, rowOfSubject } from './row-index.ts'
import type { RowIndex } from './row-index.ts'
import { createRowList, forEachSum } from './row.ts'
import type { Layout, Row, RowList } from './row.ts'
import { addEntry, createSparseSum, entriesOf, releaseSparseSum } from './sparse-sums.ts'
import type { SparseSum } from './sparse-sums.ts'
import { columnsToRows, rowsToColumns } from './transpose.ts'
import type { ColumnBlock } from './transpose.ts'

/**
 * Rows as columns: a base sorted by day, and behind it a small unsorted tail of rows that came later. A row that no
 * longer counts is switched off in the column `live`. The room is fixed: who finds it full makes a new table.
 */
export type Table = {
  readonly layout: Layout
  /** The bits by name, and one more column: `live`. */
  readonly block: ColumnBlock
  readonly live: number
  readonly base: number
  rows: number
  liveRows: number
  readonly room: number
  readonly sites: Int32Array
  readonly days: Int32Array
  readonly index: RowIndex
  readonly sums: readonly SparseSum[]
}

export const createTable = (memory: BitMemory, list: RowList): Table => {
  const { layout, length } = list
  const room = roundUp(length + tailRoom(length), 128)
  const [stride, columns] = [room / 8, layout.bits.length]
  const offset = allocate(memory, stride * (columns + 1))
  const table: Table = {
    layout,
    block: { offset, stride, columns },
    live: offset + stride * columns,
    base: length,
    rows: length,
    liveRows: length,
    room,
    sites: new Int32Array(room),
    days: new Int32Array(room),
    index: createRowIndex(new Float64Array(room)),
    sums: sumEntries(list).map((entries) => createSparseSum(memory, entries)),
  }
  fill(memory, table, list)
  return table
}

/** Rows the tail may take before it is folded into the base: every mask looks at each of them. */
export const tailRoom = (rows: number): number => Math.max(1024, rows >>> 6)

export const releaseTable = (memory: BitMemory, table: Table): void => {
  release(memory, table.block.offset)
  for (const sum of table.sums) releaseSparseSum(memory, sum)
}

/** Puts a row into the tail. The caller has made sure of the room. */
export const appendRow = (memory: BitMemory, table: Table, row: Row): void => {
  const at = table.rows++
  table.liveRows++
  table.index.subjectIds[at] = row.subjectId
  table.sites[at] = row.site
  table.days[at] = row.day
  noteRow(table.index, at)
  const bytes = bytesOf(memory)
  setBit(bytes, table.live, at)
  for (let column = 0; column < table.block.columns; column++) {
    if (((row.bits[column >>> 3] ?? 0) >>> (column & 7)) & 1) setBit(bytes, columnAt(table, column), at)
  }
  forEachSum(table.layout, row, (place, value) => {
    const sum = table.sums[place]
    if (sum !== undefined) addEntry(memory, sum, at, value)
  })
}

/** Switches the row of this subject off. False when it has none. */
export const switchOff = (memory: BitMemory, table: Table, subjectId: number): boolean => {
  const row = rowOfSubject(table.index, subjectId)
  const bytes = bytesOf(memory)
  if (row < 0 || !hasBit(bytes, table.live, row)) return false
  bytes[table.live + (row >>> 3)] = (bytes[table.live + (row >>> 3)] ?? 0) & ~(1 << (row & 7))
  table.liveRows--
  return true
}

/** The rows that count, as they were given: base and tail. */
export const liveRows = (memory: BitMemory, table: Table): RowList => {
  const bytes = bytesOf(memory)
  const width = Math.ceil(table.layout.bits.length / 8)
  const bits = columnsToRows(bytes, table.block, table.rows, width)
  const list = createRowList(table.layout, table.liveRows + tailRoom(table.liveRows))
  const places = new Int32Array(table.rows).fill(-1)
  for (let row = 0; row < table.rows; row++) {
    if (!hasBit(bytes, table.live, row)) continue
    const at = list.length++
    places[row] = at
    list.subjectIds[at] = table.index.subjectIds[row] ?? 0
    list.sites[at] = table.sites[row] ?? 0
    list.days[at] = table.days[row] ?? 0
    for (let place = 0; place < width; place++) list.bits[at * width + place] = bits[row * width + place] ?? 0
  }
  table.sums.forEach((sum, place) => takeSums(memory, sum, place, places, list))
  return list
}

export const columnAt = (table: Table, column: number): number => table.block.offset + column * table.block.stride

export const hasBit = (bytes: Uint8Array, column: number, row: number): boolean =>
  (((bytes[column + (row >>> 3)] ?? 0) >>> (row & 7)) & 1) === 1

export const setBit = (bytes: Uint8Array, column: number, row: number): void => {
  bytes[column + (row >>> 3)] = (bytes[column + (row >>> 3)] ?? 0) | (1 << (row & 7))
}

const sumEntries = (list: RowList): readonly number[] => {
  const entries = list.layout.sums.map(() => 0)
  for (const place of list.sumPlaces) entries[place] = (entries[place] ?? 0) + 1
  return entries
}

const fill = (memory: BitMemory, table: Table, list: RowList): void => {
  const order = byDay(list)
  const rowIn = new Uint32Array(list.length)
  for (let row = 0; row < order.length; row++) {
    const from = order[row] ?? 0
    rowIn[from] = row
    table.index.subjectIds[row] = list.subjectIds[from] ?? 0
    table.sites[row] = list.sites[from] ?? 0
    table.days[row] = list.days[from] ?? 0
    if (!noteRow(table.index, row)) throw new Error(`subject ${list.subjectIds[from]} comes twice`)
  }
  const bytes = bytesOf(memory)
  rowsToColumns(list, order, bytes, table.block)
  setRange(bytes, table.live, 0, list.length)
  list.sumRows.forEach((from, entry) => {
    const sum = table.sums[list.sumPlaces[entry] ?? -1]
    if (sum !== undefined) addEntry(memory, sum, rowIn[from] ?? 0, list.sumValues[entry] ?? 0)
  })
}

/** Sets the bits of the rows from `first` up to `end`, excluded. */
export const setRange = (bytes: Uint8Array, column: number, first: number, end: number): void => {
  const [firstByte, endByte] = [Math.ceil(first / 8), Math.floor(end / 8)]
  if (firstByte < endByte) bytes.fill(255, column + firstByte, column + endByte)
  for (let row = first; row < Math.min(end, firstByte * 8); row++) setBit(bytes, column, row)
  for (let row = Math.max(first, endByte * 8); row < end; row++) setBit(bytes, column, row)
}

/** The rows in order of day, those of one day as they came: counted first, then dealt out. */
const byDay = ({ days, length }: RowList): Uint32Array => {
  let [first, last] = [days[0] ?? 0, days[0] ?? 0]
  for (let row = 1; row < length; row++) {
    first = Math.min(first, days[row] ?? 0)
    last = Math.max(last, days[row] ?? 0)
  }
  const next = new Uint32Array(last - first + 2)
  for (let row = 0; row < length; row++)
    next[(days[row] ?? 0) - first + 1] = (next[(days[row] ?? 0) - first + 1] ?? 0) + 1
  for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0)
  const order = new Uint32Array(length)
  for (let row = 0; row < length; row++) {
    const day = (days[row] ?? 0) - first
    order[next[day] ?? 0] = row
    next[day] = (next[day] ?? 0) + 1
  }
  return order
}

const takeSums = (memory: BitMemory, sum: SparseSum, place: number, places: Int32Array, list: RowList): void => {
  const { rows, values } = entriesOf(memory, sum)
  rows.forEach((row, entry) => {
    const at = places[row] ?? -1
    if (at < 0) return
    list.sumRows.push(at)
    list.sumPlaces.push(place)
    list.sumValues.push(Number(values[entry]))
  })
}
