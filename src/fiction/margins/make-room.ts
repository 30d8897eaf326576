import { at, sum } from '../lists.ts'

/**
 * Moves single units from one part to another, inside the bounds, until the parts leave at least `wanted` room. What a
 * part leaves must bend one way only (grow, then shrink), as a smaller of two straight lines does: then, where no single
 * move gains anything, nothing does, and room that is somewhere is found.
 */
export const makeRoom = (
  parts: readonly number[],
  wanted: number,
  room: (part: number, count: number) => number,
  { lower, upper }: { readonly lower: readonly number[]; readonly upper: readonly number[] },
): number[] => {
  const moved = [...parts]
  const gain = (part: number, step: 1 | -1): number => {
    const count = at(moved, part) + step
    const outside = count < at(lower, part) || count > at(upper, part)
    return outside ? -Infinity : room(part, count) - room(part, at(moved, part))
  }
  const best = (step: 1 | -1, not?: number): number => {
    const others = [...moved.keys()].filter((part) => part !== not)
    return others.reduce((found, part) => (gain(part, step) > gain(found, step) ? part : found), others[0] ?? 0)
  }
  while (sum(moved.map((count, part) => room(part, count))) < wanted) {
    const giver = best(-1)
    const taker = best(1, giver)
    if (giver === taker || !(gain(giver, -1) + gain(taker, 1) > 0)) break
    moved[giver] = at(moved, giver) - 1
    moved[taker] = at(moved, taker) + 1
  }
  return moved
}
