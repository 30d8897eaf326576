/**
 * Which row a subject is in. A Map of two million numbers takes several times the memory of all their columns; this is
 * a table of row numbers, looked up by a hash of the subject and compared with the subjects kept elsewhere anyway.
 * Nothing is taken out: a row that no longer counts is switched off where it lies.
 */
export type RowIndex = { readonly subjectIds: Float64Array; readonly slots: Int32Array }

const EMPTY = -1

export const createRowIndex = (subjectIds: Float64Array): RowIndex => ({
  subjectIds,
  slots: new Int32Array(2 ** Math.ceil(Math.log2(subjectIds.length * 2 + 2))).fill(EMPTY),
})

/** The row of this subject, or -1. */
export const rowOfSubject = (index: RowIndex, subjectId: number): number =>
  index.slots[slotOf(index, subjectId)] ?? EMPTY

/** Notes that the subject, already written in `subjectIds`, is in this row now. False when it was in another before. */
export const noteRow = (index: RowIndex, row: number): boolean => {
  const slot = slotOf(index, index.subjectIds[row] ?? Number.NaN)
  const isNew = index.slots[slot] === EMPTY
  index.slots[slot] = row
  return isNew
}

const slotOf = ({ subjectIds, slots }: RowIndex, subjectId: number): number => {
  const last = slots.length - 1
  let slot = hash(subjectId) & last
  for (;;) {
    const row = slots[slot] ?? EMPTY
    if (row === EMPTY || subjectIds[row] === subjectId) return slot
    slot = (slot + 1) & last
  }
}

/** Neighbouring identities, which is what they are, must not fall on neighbouring slots in runs. */
const hash = (subjectId: number): number => {
  const mixed = Math.imul(subjectId ^ (subjectId / 4_294_967_296), 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
