import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesLeft } from './minutes-left.ts'

test('the minute that has begun counts, and what is over has none', () => {
  expect([60_001, 60_000, 59_999, 1, 0, -5].map((left) => minutesLeft(1_000, 1_000 + left))).toEqual([2, 1, 1, 1, 0, 0])
})

test('waiting never gives more minutes', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(10_000_000), (end, wait) => {
      expect(minutesLeft(wait, end)).toBeLessThanOrEqual(minutesLeft(0, end))
    }),
  )
})
