import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion } from './apportion.ts'

const part = fc.record({
  weight: fc.oneof(fc.nat(1000), fc.constant(0), fc.double({ min: 0, max: 10, noNaN: true })),
  lower: fc.nat(20),
  room: fc.nat(50),
})

test('parts add up to the total and keep their bounds', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (parts, level) => {
        const lower = parts.map((one) => one.lower)
        const upper = parts.map((one) => one.lower + one.room)
        const low = lower.reduce((a, b) => a + b)
        const total = low + Math.floor(level * parts.reduce((all, one) => all + one.room, 0))
        const split = apportion(
          total,
          parts.map((one) => one.weight),
          { lower, upper },
        )
        expect(split.reduce((a, b) => a + b)).toBe(total)
        split.forEach((count, index) => {
          expect(Number.isInteger(count)).toBe(true)
          expect(count).toBeGreaterThanOrEqual(lower[index] ?? 0)
          expect(count).toBeLessThanOrEqual(upper[index] ?? 0)
        })
      },
    ),
  )
})

test('without bounds no part is a whole one away from its share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 }),
      fc.nat(100_000),
      (weights, total) => {
        const all = weights.reduce((a, b) => a + b)
        apportion(total, weights).forEach((count, index) =>
          expect(Math.abs(count - ((weights[index] ?? 0) * total) / all)).toBeLessThan(1.001),
        )
      },
    ),
  )
})

test('whole weights that add up to the total come back as they are', () => {
  expect(apportion(134532, [50512, 14113, 69907])).toEqual([50512, 14113, 69907])
})

test('what has a weight fills up before what has none', () => {
  expect(apportion(7, [1, 0, 1], { upper: [2, 9, 2] })).toEqual([2, 3, 2])
})

test('a total beyond the bounds is refused', () => {
  expect(() => apportion(5, [1, 1], { upper: [2, 2] })).toThrow(RangeError)
  expect(() => apportion(1, [1, 1], { lower: [1, 1] })).toThrow(RangeError)
})
