import fc from 'fast-check'
import { expect, test } from 'vitest'
import { write } from '../../../platform/i18n/write.ts'
import { centsIn, decimalIn } from './amount.ts'
import { centsTyped } from './typed.ts'

test.each([
  ['12', 1200],
  ['12.5', 1250],
  ['12,5', 1250],
  ['$1,234.50', 123450],
  ['1 234,50 $', 123450],
  ['1\u202f234,50\u00a0$', 123450],
  ['1.234,50', 123450],
  ['1,234', 123400],
  ['1,234,567.89', 123456789],
  ['0.07', 7],
])('%s is an amount', (text, cents) => expect(centsIn(text)).toBe(cents))

test.each(['', 'ten', '-5', '1,23,4', '12.345', '1..2', '1,2345', '1e5', '٣'])('“%s” is none', (text) =>
  expect(centsIn(text)).toBeNull(),
)

test('every amount we write, in either language, is read as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.constantFrom('en' as const, 'fr' as const),
      (cents, language) => {
        expect(centsIn(write[language].money(cents))).toBe(cents)
        expect(centsIn(centsTyped(language, cents) ?? '')).toBe(cents)
      },
    ),
  )
})

test('hours are read with a point or a comma', () => {
  expect(['7.5', '7,5', '37', '168', 'x'].map(decimalIn)).toEqual([7.5, 7.5, 37, 168, null])
})
