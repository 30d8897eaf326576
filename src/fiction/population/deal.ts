import { at } from '../lists.ts'
import type { Random } from '../random.ts'

/** How much chance there is beside a plan's leaning. */
const CHANCE = 1.2

/**
 * Deals a cell's categories to its plans, exactly as many of each as the cell has. Where a plan leans (newcomers toward
 * an education abroad, a good site toward jobs) the categories of a higher level go to those who lean more.
 */
export const deal = (
  counts: readonly number[],
  hands: Uint8Array,
  random: Random,
  leaning?: {
    readonly levels: readonly number[]
    readonly lean: (place: number) => number
    readonly looseness: number
  },
): void => {
  const deck = new Uint8Array(hands.length)
  let filled = 0
  counts.forEach((count, category) => {
    deck.fill(category, filled, (filled += count))
  })
  if (filled !== hands.length) throw new RangeError(`${filled} cards for ${hands.length} hands`)
  if (!leaning) {
    hands.set(random.shuffle(deck))
    return
  }
  const { levels, lean, looseness } = leaning
  const cards = ordered(
    deck.length,
    (place) => at(levels, at(deck, place)) + (looseness > 0 ? random.wobble() * looseness : 0),
  )
  const players = ordered(deck.length, (place) => lean(place) + random.wobble() * CHANCE)
  for (let rank = 0; rank < deck.length; rank++) hands[at(players, rank)] = at(deck, at(cards, rank))
}

/** Scores beyond these are as high, or as low, as any. */
const [LOWEST, HIGHEST] = [-16, 16]
const STEPS = 256

/** Places from the highest score to the lowest, as finely as a step: counted into steps, for speed. */
const ordered = (length: number, score: (place: number) => number): Uint32Array => {
  const steps = new Uint16Array(length)
  const starts = new Uint32Array((HIGHEST - LOWEST) * STEPS + 2)
  for (let place = 0; place < length; place++) {
    const held = Math.min(HIGHEST, Math.max(LOWEST, score(place)))
    const step = Math.floor((HIGHEST - held) * STEPS)
    steps[place] = step
    starts[step + 1] = (starts[step + 1] ?? 0) + 1
  }
  for (let step = 1, before = 0; step < starts.length; step++) starts[step] = before += starts[step] ?? 0
  const order = new Uint32Array(length)
  for (let place = 0; place < length; place++) {
    const step = steps[place] ?? 0
    const rank = starts[step] ?? 0
    order[rank] = place
    starts[step] = rank + 1
  }
  return order
}
