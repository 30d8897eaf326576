import { at, sum } from '../lists.ts'

export type Bounds = { readonly lower?: ArrayLike<number>; readonly upper?: ArrayLike<number> }

/**
 * Splits a whole number into whole parts nearest to the weights, none outside its bounds: largest remainder, after the
 * parts that meet a bound are held there. Weights that are whole, add up to the total and keep the bounds come back as
 * they are, so that a published row at scale 1 is reproduced, and at another scale rounded, by the same call.
 */
export const apportion = (total: number, weights: ArrayLike<number>, bounds: Bounds = {}): number[] => {
  const count = weights.length
  const lower = Array.from({ length: count }, (_, part) => bounds.lower?.[part] ?? 0)
  const upper = Array.from({ length: count }, (_, part) => bounds.upper?.[part] ?? Infinity)
  if (
    !Number.isInteger(total) ||
    sum(lower) > total ||
    sum(upper) < total ||
    lower.some((low, part) => low > at(upper, part))
  )
    throw new RangeError(`${total} does not fit between ${sum(lower)} and ${sum(upper)}`)
  const asked = Array.from(weights)
  const exact =
    sum(asked) === total && asked.every((share, part) => share >= at(lower, part) && share <= at(upper, part))
  if (exact && asked.every(Number.isInteger)) return asked
  const greatest = Math.max(...asked)
  const weighty = asked.map((weight) => (weight > greatest * NEGLIGIBLE ? weight / greatest : 0))
  return rounded(total, idealShares(total, weighty, lower, upper), lower, upper)
}

/** A weight this much smaller than the greatest is none: no count here is large enough to show it. */
const NEGLIGIBLE = 1e-12

/** Real shares: each weight times one factor, held inside its bounds, the factor such that they add up. */
const idealShares = (
  total: number,
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): number[] => {
  const held = (factor: number) =>
    weights.map((weight, part) => Math.min(at(upper, part), Math.max(at(lower, part), weight * factor)))
  const weighed = sum(weights)
  const most = sum(weights.map((weight, part) => (weight > 0 ? at(upper, part) : at(lower, part))))
  if (weighed <= 0 || most < total) return overflowing(total, weights, lower, upper)
  let [low, high] = [0, total / weighed + 1e-9]
  while (sum(held(high)) < total) high *= 2
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (sum(held(middle)) < total) low = middle
    else high = middle
  }
  return held(high)
}

/** When what has a weight is full, what is left goes to the parts without one, by the room they have. */
const overflowing = (
  total: number,
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): number[] => {
  const filled = weights.map((weight, part) => (weight > 0 ? at(upper, part) : at(lower, part)))
  const left = total - sum(filled)
  const room = weights.map((weight, part) => (weight > 0 ? 0 : Math.min(left, at(upper, part) - at(lower, part))))
  const allRoom = sum(room)
  return filled.map((share, part) => share + (allRoom > 0 ? (at(room, part) * left) / allRoom : 0))
}

const rounded = (
  total: number,
  shares: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): number[] => {
  const parts = shares.map((share, part) => Math.max(at(lower, part), Math.floor(share + 1e-7)))
  const byRemainder = shares.map((_, part) => part)
  byRemainder.sort(
    (one, other) => at(shares, other) - at(parts, other) - (at(shares, one) - at(parts, one)) || one - other,
  )
  let left = total - sum(parts)
  while (left !== 0) {
    const step = Math.sign(left)
    for (const part of step > 0 ? byRemainder : byRemainder.toReversed()) {
      const next = at(parts, part) + step
      if (left === 0 || next > at(upper, part) || next < at(lower, part)) continue
      parts[part] = next
      left -= step
    }
  }
  return parts
}
