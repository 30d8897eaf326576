import { bytesOf } from './bit-memory.ts'
import { maskAt } from './mask.ts'
import type { Mask } from './mask.ts'
import type { Segment } from './segment.ts'
import { hasBit } from './table.ts'

export type Listed = { readonly subjectId: number; readonly day: number }

/**
 * The subjects under any of these masks, the latest day first and on one day the highest number first: `limit` of them
 * after the first `skip`. Days that are skipped whole are counted and not sorted, so that the page of a list costs no more
 * than the walk to it.
 */
export const listNewest = (
  segment: Segment,
  masks: readonly Mask[],
  { skip, limit }: { readonly skip: number; readonly limit: number },
): readonly Listed[] => {
  const { days, index } = segment.table
  const page: Listed[] = []
  let seen = 0
  for (const rows of daysBackwards(segment, masks)) {
    if (seen + rows.length > skip) {
      const ofDay = rows.map((row) => ({ subjectId: index.subjectIds[row] ?? 0, day: days[row] ?? 0 }))
      ofDay.sort((one, other) => other.subjectId - one.subjectId)
      page.push(...ofDay.slice(Math.max(0, skip - seen), skip + limit - seen))
    }
    seen += rows.length
    if (seen >= skip + limit) break
  }
  return page
}

/** The rows of each day that has any, the last day first: those of the base in their order, those of the tail beside them. */
function* daysBackwards(segment: Segment, masks: readonly Mask[]): Generator<readonly number[]> {
  const { days } = segment.table
  const tail = tailBackwards(segment, masks)
  const base = baseBackwards(segment, masks)
  let [fromTail, fromBase] = [tail.next(), base.next()]
  while (!fromTail.done || !fromBase.done) {
    const day = Math.max(dayOf(days, fromTail), dayOf(days, fromBase))
    const rows: number[] = []
    for (; !fromTail.done && days[fromTail.value] === day; fromTail = tail.next()) rows.push(fromTail.value)
    for (; !fromBase.done && days[fromBase.value] === day; fromBase = base.next()) rows.push(fromBase.value)
    yield rows
  }
}

const dayOf = (days: Int32Array, next: IteratorResult<number, void>): number =>
  next.done ? Number.NEGATIVE_INFINITY : (days[next.value] ?? 0)

function* baseBackwards(segment: Segment, masks: readonly Mask[]): Generator<number, void> {
  const { base } = segment.table
  const bytes = bytesOf(segment.memory)
  const offsets = masks.map((mask) => maskAt(segment, mask))
  const [from, to] = [Math.min(...masks.map((mask) => mask.from)), Math.max(...masks.map((mask) => mask.to))]
  for (let byte = Math.min(to, Math.ceil(base / 8)) - 1; byte >= from; byte--) {
    let rest = 0
    for (const offset of offsets) rest |= bytes[offset + byte] ?? 0
    for (let bit = 31 - Math.clz32(rest); rest !== 0; bit = 31 - Math.clz32(rest)) {
      rest ^= 1 << bit
      if (byte * 8 + bit < base) yield byte * 8 + bit
    }
  }
}

/** The tail is small and in no order. */
function* tailBackwards(segment: Segment, masks: readonly Mask[]): Generator<number, void> {
  const { base, rows, days } = segment.table
  const bytes = bytesOf(segment.memory)
  const offsets = masks.map((mask) => maskAt(segment, mask))
  const found: number[] = []
  for (let row = base; row < rows; row++) if (offsets.some((offset) => hasBit(bytes, offset, row))) found.push(row)
  yield* found.sort((one, other) => (days[other] ?? 0) - (days[one] ?? 0))
}
