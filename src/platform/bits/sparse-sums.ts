import { allocate, release } from './bit-memory.ts'
import type { BitMemory } from './bit-memory.ts'

/** One sum: the rows that have something to add, and what. In the memory of the columns, with room at the end. */
export type SparseSum = { rowsAt: number; valuesAt: number; length: number; room: number }

export const createSparseSum = (memory: BitMemory, room: number): SparseSum => ({
  rowsAt: allocate(memory, room * 4),
  valuesAt: allocate(memory, room * 8),
  length: 0,
  room,
})

export const releaseSparseSum = (memory: BitMemory, sum: SparseSum): void => {
  release(memory, sum.rowsAt)
  release(memory, sum.valuesAt)
}

export const addEntry = (memory: BitMemory, sum: SparseSum, row: number, value: number): void => {
  if (sum.length === sum.room) widen(memory, sum)
  new Uint32Array(memory.memory.buffer, sum.rowsAt)[sum.length] = row
  new BigInt64Array(memory.memory.buffer, sum.valuesAt)[sum.length] = BigInt(value)
  sum.length++
}

/** Every entry, in the order they came. */
export const entriesOf = (
  memory: BitMemory,
  sum: SparseSum,
): { readonly rows: Uint32Array; readonly values: BigInt64Array } => ({
  rows: new Uint32Array(memory.memory.buffer, sum.rowsAt, sum.length),
  values: new BigInt64Array(memory.memory.buffer, sum.valuesAt, sum.length),
})

const widen = (memory: BitMemory, sum: SparseSum): void => {
  const wider = createSparseSum(memory, Math.max(16, sum.room * 2))
  const { rows, values } = entriesOf(memory, sum)
  new Uint32Array(memory.memory.buffer, wider.rowsAt).set(rows)
  new BigInt64Array(memory.memory.buffer, wider.valuesAt).set(values)
  releaseSparseSum(memory, sum)
  Object.assign(sum, { rowsAt: wider.rowsAt, valuesAt: wider.valuesAt, room: wider.room })
}
