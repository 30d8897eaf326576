import { at } from './lists.ts'

/** Numbers that look random and are the same for the same seed and topic, on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <Item>(list: ArrayLike<Item>) => Item
  /** Around 0, seldom beyond 2 either way. */
  readonly wobble: () => number
  readonly shuffle: <List extends { [index: number]: number; readonly length: number }>(list: List) => List
}

/** One stream per topic: a change in one topic leaves the others as they were. */
export const randomOf = (seed: number, topic: string): Random => {
  const next = sfc32(hash(`${topic}/${seed}`))
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (share) => next() < share,
    pick: (list) => at(list, below(list.length)),
    wobble: () => (next() + next() + next() - 1.5) * 2,
    shuffle: (list) => {
      for (let last = list.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const held = at(list, last)
        list[last] = at(list, other)
        list[other] = held
      }
      return list
    },
  }
}

/** Chris Doty-Humphrey's small fast counting generator, 32 bits, public domain. */
const sfc32 = (start: readonly [number, number, number]): (() => number) => {
  let [a, b, c] = start
  let counter = 1
  const next = () => {
    const mixed = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + mixed) | 0
    return (mixed >>> 0) / 4294967296
  }
  for (let warming = 0; warming < 12; warming++) next()
  return next
}

const hash = (text: string): [number, number, number] => {
  const words: [number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162]
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    words[0] = Math.imul(words[0] ^ code, 0x85ebca6b)
    words[1] = Math.imul(words[1] ^ (code + words[0]), 0xc2b2ae35)
    words[2] = Math.imul(words[2] ^ (code + words[1]), 0x27d4eb2f)
  }
  return words
}
