import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPurposeMissing, purposeAsked } from './export-purpose.ts'

test('a hundred lines leave without a word, one more does not', () => {
  expect(purposeAsked(100, '', false)).toBeNull()
  expect(purposeAsked(101, 'a list', true)).toEqual({ typed: 'a list', isMissing: true, above: 100, shortest: 10 })
  expect([isPurposeMissing(100, ''), isPurposeMissing(101, '')]).toEqual([false, true])
})

test('blanks do not make a purpose longer', () => {
  expect(isPurposeMissing(101, '   a list      ')).toBe(true)
  expect(isPurposeMissing(101, 'for review')).toBe(false)
})

test('whoever says more is not asked again, and whoever takes less is not asked more', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.string(), fc.string(), (lines, fewer, purpose, more) => {
      if (isPurposeMissing(lines, purpose)) return
      expect(isPurposeMissing(lines, purpose.trim() + more.trim())).toBe(false)
      expect(isPurposeMissing(Math.min(lines, fewer), purpose)).toBe(false)
    }),
  )
})
