import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, bytesOf, createBitMemory } from './bit-memory.ts'
import { kernelCounting } from './counting.ts'
import { plainCounting } from './counting-plain.ts'

const memory = createBitMemory()
const [kernel, plain] = [kernelCounting(memory.memory), plainCounting(memory.memory)]
const ROOM = 1024 * 3
const COLUMNS = 5
const columns = Array.from({ length: COLUMNS }, () => allocate(memory, ROOM))
const mask = allocate(memory, ROOM)
const list = allocate(memory, 256)
const answers = allocate(memory, 256)

const fill = (offset: number, bits: Uint8Array) =>
  bytesOf(memory)
    .fill(0, offset, offset + ROOM)
    .set(bits, offset)
const anyBits = fc.uint8Array({ minLength: 0, maxLength: ROOM, size: 'max' })
const fullBits = fc.constant(new Uint8Array(ROOM).fill(255))
const bits = fc.oneof(anyBits, anyBits, fullBits)
const stretch = fc
  .tuple(fc.nat(ROOM / 16), fc.nat(ROOM / 16))
  .map(([a, b]) => ({ from: Math.min(a, b) * 16, to: Math.max(a, b) * 16 }))

const naive = (column: Uint8Array, under: Uint8Array, from: number, to: number): number => {
  let count = 0
  for (let bit = from * 8; bit < to * 8; bit++) {
    if (((column[bit >> 3] ?? 0) & (under[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0) count++
  }
  return count
}

test('the kernel and the plain form count what a loop over single bits counts, in any stretch', () => {
  const cases = fc.record({ columns: fc.array(bits, { minLength: 0, maxLength: COLUMNS }), mask: bits, stretch })
  fc.assert(
    fc.property(cases, ({ columns: contents, mask: under, stretch: { from, to } }) => {
      contents.forEach((content, at) => fill(columns[at] ?? 0, content))
      fill(mask, under)
      new Uint32Array(memory.memory.buffer, list).set(columns.slice(0, contents.length))
      const expected = contents.map((content) => naive(content, under, from, to))
      for (const form of [kernel, plain]) {
        bytesOf(memory).fill(7, answers, answers + 64)
        form.count(list, list + contents.length * 4, mask, from, to, answers)
        expect(Array.from(new Uint32Array(memory.memory.buffer, answers, contents.length))).toEqual(expected)
        expect(bytesOf(memory)[answers + contents.length * 4], 'writes no answer too many').toBe(7)
      }
    }),
    { numRuns: 60 },
  )
})

test('a column of ones longer than a byte can hold counts of is counted to the last row', () => {
  for (const column of columns) fill(column, new Uint8Array(ROOM).fill(255))
  fill(mask, new Uint8Array(ROOM).fill(255))
  new Uint32Array(memory.memory.buffer, list).set(columns)
  for (const form of [kernel, plain]) {
    form.count(list, list + 4, mask, 0, ROOM, answers)
    expect(new Uint32Array(memory.memory.buffer, answers)[0]).toBe(ROOM * 8)
  }
})

test('narrowing keeps what both have, or what only the mask has, and touches nothing outside the stretch', () => {
  fc.assert(
    fc.property(bits, bits, stretch, fc.boolean(), (under, content, { from, to }, lacking) => {
      const [column = 0] = columns
      fill(column, content)
      const flips = lacking ? 255 : 0
      const before = new Uint8Array(ROOM)
      before.set(under)
      const expected = before.map((byte, at) => (at < from || at >= to ? byte : byte & ((content[at] ?? 0) ^ flips)))
      for (const form of [kernel, plain]) {
        fill(mask, under)
        form.narrow(mask, column, from, to, lacking ? -1 : 0)
        expect(Buffer.compare(bytesOf(memory).slice(mask, mask + ROOM), expected)).toBe(0)
      }
    }),
    { numRuns: 60 },
  )
})

test('the kernel and the plain form add up the values of the rows under the mask, negative ones too', () => {
  const entries = fc.array(fc.tuple(fc.nat(ROOM * 8 - 1), fc.integer({ min: -(2 ** 45), max: 2 ** 45 })), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 3 }), bits, (sums, under) => {
      fill(mask, under)
      sums.forEach((sum, at) => {
        const [rowsAt = 0, valuesAt = 0] = [columns[at], (columns[at] ?? 0) + 1024]
        new Uint32Array(memory.memory.buffer, rowsAt).set(sum.map(([row]) => row))
        new BigInt64Array(memory.memory.buffer, valuesAt).set(sum.map(([, value]) => BigInt(value)))
        new Uint32Array(memory.memory.buffer, list).set([rowsAt, valuesAt, sum.length], at * 3)
      })
      const expected = sums.map((sum) =>
        sum.reduce((total, [row, value]) => ((under[row >> 3] ?? 0) & (1 << (row & 7)) ? total + value : total), 0),
      )
      for (const form of [kernel, plain]) {
        form.sum(list, list + sums.length * 12, mask, answers)
        expect(Array.from(new BigInt64Array(memory.memory.buffer, answers, sums.length), Number)).toEqual(expected)
      }
    }),
  )
})
