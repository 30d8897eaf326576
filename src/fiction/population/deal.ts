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
  const cards = ordered(deck.length, (place) => at(levels, at(deck, place)) + random.wobble() * looseness)
  const players = ordered(deck.length, (place) => lean(place) + random.wobble() * CHANCE)
  for (let rank = 0; rank < deck.length; rank++) hands[at(players, rank)] = at(deck, at(cards, rank))
}

const PLACES = 2 ** 20
const STEPS = 2 ** 22

/** Places from the highest score to the lowest. Score and place share one number, so that a plain sort will do. */
const ordered = (length: number, score: (place: number) => number): Uint32Array => {
  if (length > PLACES) throw new RangeError(`no more than ${PLACES} plans in a cell`)
  const packed = new Float64Array(length)
  for (let place = 0; place < length; place++) {
    const held = Math.min(100, Math.max(-100, score(place)))
    packed[place] = Math.floor(((100 - held) * STEPS) / 200) * PLACES + place
  }
  packed.sort()
  return Uint32Array.from(packed, (key) => key % PLACES)
}
