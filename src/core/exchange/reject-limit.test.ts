import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOverRejectLimit } from './reject-limit.ts'

test('two of a hundred are within the limit, and one more is over it; no rows are never too many', () => {
  expect([2, 3].map((rejected) => isOverRejectLimit({ rows: 100, rejected }))).toEqual([false, true])
  expect(isOverRejectLimit({ rows: 0, rejected: 0 })).toBe(false)
})

test('more rejected rows never bring an import back within the limit', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (rows, rejected, more) => {
      const over = isOverRejectLimit({ rows, rejected })
      expect(over && !isOverRejectLimit({ rows, rejected: rejected + more })).toBe(false)
    }),
  )
})
