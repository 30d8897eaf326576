import { SCRATCH_BYTES, bytesOf } from './bit-memory.ts'
import { bitAt, maskAt } from './mask.ts'
import type { Mask } from './mask.ts'
import type { Segment } from './segment.ts'

const HALF = SCRATCH_BYTES / 2

/** How many rows under the mask have each of these bits, in one call of the kernel. */
export const countAll = (segment: Segment, mask: Mask, bits: readonly string[]): readonly number[] => {
  const { memory } = segment
  const counts = memory.scratch + HALF
  memory.counting.count(memory.scratch, listBits(segment, bits), maskAt(segment, mask), mask.from, mask.to, counts)
  const answers = new Uint32Array(memory.memory.buffer, counts, bits.length)
  return bits.map((_, entry) => answers[entry] ?? 0)
}

/** What the rows under the mask add up to, for each of these sums. */
export const sumAll = (segment: Segment, mask: Mask, sums: readonly string[]): readonly number[] => {
  const { memory } = segment
  const totals = memory.scratch + HALF
  memory.counting.sum(memory.scratch, listSums(segment, sums), maskAt(segment, mask), totals)
  const answers = new BigInt64Array(memory.memory.buffer, totals, sums.length)
  return sums.map((_, entry) => Number(answers[entry]))
}

/** How many rows are under the mask. */
export const sizeOf = (segment: Segment, mask: Mask): number => {
  const { memory, table } = segment
  const counts = memory.scratch + HALF
  new Uint32Array(memory.memory.buffer, memory.scratch)[0] = table.live
  memory.counting.count(memory.scratch, memory.scratch + 4, maskAt(segment, mask), mask.from, mask.to, counts)
  return new Uint32Array(memory.memory.buffer, counts)[0] ?? 0
}

/** The subjects under the mask in ascending order, those after `after` and at most `limit` of them. */
export const listSubjects = (
  segment: Segment,
  mask: Mask,
  { limit, after }: { readonly limit: number; readonly after: number | null },
): readonly number[] => {
  const { memory, table } = segment
  const at = maskAt(segment, mask)
  const bytes = bytesOf(memory).subarray(at, at + mask.to)
  const found: number[] = []
  for (let byte = mask.from; byte < mask.to; byte++) {
    for (let rest = bytes[byte] ?? 0; rest !== 0; rest &= rest - 1) {
      const subjectId = table.index.subjectIds[byte * 8 + 31 - Math.clz32(rest & -rest)] ?? 0
      if (after === null || subjectId > after) found.push(subjectId)
    }
  }
  return Array.from(Float64Array.from(found).sort().subarray(0, limit))
}

/** Writes where these columns lie into the scratch room; where the list ends. */
export const listBits = (segment: Segment, bits: readonly string[]): number => {
  const { memory } = segment
  if (bits.length * 4 > HALF) throw new RangeError(`${bits.length} columns are too many for one call`)
  const list = new Uint32Array(memory.memory.buffer, memory.scratch, bits.length)
  bits.forEach((name, entry) => (list[entry] = bitAt(segment, name)))
  return memory.scratch + bits.length * 4
}

/** Writes where these sums lie into the scratch room; where the list ends. */
export const listSums = (segment: Segment, sums: readonly string[]): number => {
  const { memory, table } = segment
  if (sums.length * 12 > HALF) throw new RangeError(`${sums.length} sums are too many for one call`)
  const list = new Uint32Array(memory.memory.buffer, memory.scratch, sums.length * 3)
  sums.forEach((name, entry) => {
    const sum = table.sums[segment.sumPlaces.get(name) ?? -1]
    if (sum === undefined) throw new RangeError(`no sum is named ${name}`)
    list[entry * 3] = sum.rowsAt
    list[entry * 3 + 1] = sum.valuesAt
    list[entry * 3 + 2] = sum.length
  })
  return memory.scratch + sums.length * 12
}
