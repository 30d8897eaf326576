import type { Counting } from './counting.ts'

/** What kernel.wat does, in JavaScript: to be read, to be tested against, and to be measured beside. */
export const plainCounting = (memory: WebAssembly.Memory): Counting => ({
  count: (list, listEnd, mask, from, to, counts) => {
    const words = new Uint32Array(memory.buffer)
    for (let entry = list >>> 2; entry < listEnd >>> 2; entry++) {
      words[(counts >>> 2) + entry - (list >>> 2)] = countOne(words, words[entry] ?? 0, mask, from, to)
    }
  },
  sum: (list, listEnd, mask, totals) => {
    const words = new Uint32Array(memory.buffer)
    const answers = new BigInt64Array(memory.buffer)
    for (let entry = list >>> 2, answer = totals >>> 3; entry < listEnd >>> 2; entry += 3, answer++) {
      answers[answer] = sumOne(memory, words[entry] ?? 0, words[entry + 1] ?? 0, words[entry + 2] ?? 0, mask)
    }
  },
  narrow: (mask, column, from, to, flip) => {
    const words = new Uint32Array(memory.buffer)
    for (let at = from >>> 2; at < to >>> 2; at++) {
      words[(mask >>> 2) + at] = (words[(mask >>> 2) + at] ?? 0) & ((words[(column >>> 2) + at] ?? 0) ^ flip)
    }
  },
})

const countOne = (words: Uint32Array, column: number, mask: number, from: number, to: number): number => {
  const distance = (column - mask) >> 2
  let total = 0
  for (let at = (mask + from) >>> 2; at < (mask + to) >>> 2; at++) {
    total += bitsIn((words[at] ?? 0) & (words[at + distance] ?? 0))
  }
  return total
}

const sumOne = (memory: WebAssembly.Memory, rowsAt: number, valuesAt: number, length: number, mask: number): bigint => {
  const rows = new Uint32Array(memory.buffer, rowsAt, length)
  const values = new BigInt64Array(memory.buffer, valuesAt, length)
  const bytes = new Uint8Array(memory.buffer)
  let total = 0n
  for (let entry = 0; entry < length; entry++) {
    const row = rows[entry] ?? 0
    if ((bytes[mask + (row >>> 3)] ?? 0) & (1 << (row & 7))) total += values[entry] ?? 0n
  }
  return total
}

/** Adds neighbouring bits, then pairs, then fours; the product adds the four bytes up in the top one. */
const bitsIn = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
