import { bytesOf, release } from './bit-memory.ts'
import type { BitMemory } from './bit-memory.ts'
import { rowOfSubject } from './row-index.ts'
import { addRow, rowListOf } from './row.ts'
import type { Layout, Row, RowList } from './row.ts'
import { appendRow, createTable, hasBit, liveRows, releaseTable, switchOff, tailRoom } from './table.ts'
import type { Table } from './table.ts'

/** Subjects of one kind whose anchor days lie in one year, as columns of bits and sparse sums. */
export type Segment = {
  readonly memory: BitMemory
  readonly layout: Layout
  readonly bitPlaces: ReadonlyMap<string, number>
  readonly sumPlaces: ReadonlyMap<string, number>
  table: Table
  /** Goes up with every change: a mask made before it is no longer good. */
  version: number
  /** One mask a set of sites asked for, kept until the rows move. */
  readonly scopes: Map<string, Scope>
  /** Room for masks, used in turn. */
  readonly slots: MaskSlot[]
  made: number
}

export type Scope = { readonly offset: number; rows: number }
export type MaskSlot = { readonly offset: number; serial: number }

/** The subject's row now, or null when it is no longer counted here. */
export type Change = { readonly subjectId: number; readonly row: Row | null }

export const createSegment = (memory: BitMemory, layout: Layout, rows: Iterable<Row>): Segment =>
  segmentOf(memory, rowListOf(layout, rows))

/** From a list filled while reading from elsewhere. */
export const segmentOf = (memory: BitMemory, list: RowList): Segment => ({
  memory,
  layout: list.layout,
  bitPlaces: places(list.layout.bits),
  sumPlaces: places(list.layout.sums),
  table: createTable(memory, list),
  version: 0,
  scopes: new Map(),
  slots: [],
  made: 0,
})

/** Brings rows up to date. A change costs microseconds until the tail is full; then the tail is folded into the base. */
export const applyChanges = (segment: Segment, changes: readonly Change[]): void => {
  segment.version++
  if (changes.length > tailRoom(segment.table.base)) return rebuild(segment, changes)
  for (const { subjectId, row } of changes) {
    switchOff(segment.memory, segment.table, subjectId)
    if (row === null) continue
    if (segment.table.rows === segment.table.room) foldTail(segment)
    appendRow(segment.memory, segment.table, row)
  }
}

/** Sorts the tail into the base and lets go of rows that are switched off. No figure changes. */
export const foldTail = (segment: Segment): void => rebuild(segment, [])

export const dropSegment = (segment: Segment): void => {
  releaseMasks(segment)
  releaseTable(segment.memory, segment.table)
}

export const hasRow = ({ memory, table }: Segment, subjectId: number): boolean => {
  const row = rowOfSubject(table.index, subjectId)
  return row >= 0 && hasBit(bytesOf(memory), table.live, row)
}

export const rowCount = (segment: Segment): number => segment.table.liveRows

/** Memory held for the rows, without what masks and scopes borrow. */
export const bytesHeld = ({ table }: Segment): number =>
  table.block.stride * (table.block.columns + 1) +
  table.sums.reduce((total, sum) => total + sum.room * 12, 0) +
  table.index.slots.byteLength +
  table.room * (8 + 4 + 4)

const rebuild = (segment: Segment, changes: readonly Change[]): void => {
  const { memory, table } = segment
  const last = new Map(changes.map((change) => [change.subjectId, change.row]))
  for (const subjectId of last.keys()) switchOff(memory, table, subjectId)
  const list = liveRows(memory, table)
  for (const row of last.values()) if (row !== null) addRow(list, row)
  releaseMasks(segment)
  releaseTable(memory, table)
  segment.table = createTable(memory, list)
  segment.version++
}

const releaseMasks = ({ memory, scopes, slots }: Segment): void => {
  for (const { offset } of [...scopes.values(), ...slots]) release(memory, offset)
  scopes.clear()
  slots.length = 0
}

const places = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, place) => [name, place]))
