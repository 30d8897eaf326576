import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasCheckDigit, withCheckDigit } from './public-number.ts'

const base = fc.integer({ min: 1, max: 999_999_999 })

test('a known number gets the digit the method is known by', () => {
  expect(withCheckDigit(7992739871)).toBe(79927398713)
  expect(hasCheckDigit('79927398713')).toBe(true)
})

test('one wrong digit is caught', () => {
  fc.assert(
    fc.property(base, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, place, change) => {
      const digits = [...String(withCheckDigit(number))]
      const at = place % digits.length
      digits[at] = String((Number(digits[at]) + change) % 10)
      return !hasCheckDigit(digits.join(''))
    }),
  )
})

test('a number with its check digit passes, and its base can be read back', () => {
  fc.assert(
    fc.property(
      base,
      (number) => hasCheckDigit(withCheckDigit(number)) && Math.floor(withCheckDigit(number) / 10) === number,
    ),
  )
})

test('two different neighbours swapped are caught, save 0 and 9', () => {
  fc.assert(
    fc.property(base, fc.nat(9), (number, place) => {
      const digits = String(withCheckDigit(number))
      const at = place % (digits.length - 1)
      const [left, right] = [digits.charAt(at), digits.charAt(at + 1)]
      const swapped = digits.slice(0, at) + right + left + digits.slice(at + 2)
      return left === right || new Set([left, right, '0', '9']).size === 2 || !hasCheckDigit(swapped)
    }),
  )
})

test('what is no number has no check digit', () => {
  expect(['', '0', 'abc', '12-3', '-18', '1.8'].map(hasCheckDigit)).toEqual([false, false, false, false, false, false])
})
