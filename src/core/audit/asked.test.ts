import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withCheckDigit } from '../shared/public-number.ts'
import { keptOfAsked, NOT_OURS } from './asked.ts'

const tables = ['client', 'plan', 'staff', 'site', 'exchange', 'alert', 'figures', 'page'] as const
const kept = (table: string, what: string, known = false) => keptOfAsked({ table, what }, known)

describe('of what was asked for in vain the trail keeps', () => {
  test.each([
    ['client', '1000439'],
    ['plan', String(withCheckDigit(2_000_001))],
    ['page', String(withCheckDigit(2_000_001))],
    ['staff', 'K00043'],
    ['staff', 'K00043-0'],
    ['site', 'S1'],
    ['site', 'MAPLE'],
    ['site', '2405'],
    ['exchange', '9'],
    ['alert', '1234567'],
    ['page', 'employment-service'],
    ['page', '2012-13'],
    ['figures', 'dsq employed site:S1'],
    ['figures', 'dsq'],
  ])('of %s the number or code %s', (table, what) => expect(kept(table, what)).toBe(what))

  test.each([
    ['client', '1000438', 'its check digit is another'],
    ['client', 'Jane', 'a name'],
    ['client', '19850507', 'a birth date'],
    ['client', '19850502', 'a birth date with a check digit, as it happens'],
    ['page', '1985-05-07', 'a birth date'],
    ['staff', 'Jane-Doe', 'a name'],
    ['site', 'Main street 12', 'an address'],
    ['exchange', '12345678', 'as long as a birth date'],
    ['exchange', '9'.repeat(20), 'no number'],
    ['page', 'x'.repeat(41), 'no code'],
    ['page', 'jane@fiction.example', 'a way to reach somebody'],
    ['figures', 'dsq employed 046 454 286', 'a SIN that belongs to nobody'],
    ['page', '', 'nothing'],
  ])('of %s nothing of %j: %s', (table, what) => expect(kept(table, what)).toBe(NOT_OURS))

  test('nine digits that are the number of somebody on file, and not of others', () => {
    expect(kept('client', '900000001', true)).toBe('900000001')
    expect(kept('client', String(withCheckDigit(90_000_000)))).toBe(NOT_OURS)
  })
})

test('nothing that holds the nine digits of a SIN, right or mistyped, however written and wherever typed', () => {
  const nine = fc.stringMatching(/^\d{3}([ .-]?)\d{3}[ .-]?\d{3}$/)
  const around = fc.constantFrom('', 'S', 'K-', 'x')
  fc.assert(
    fc.property(fc.constantFrom(...tables), around, nine, around, (table, before, sin, after) => {
      expect(kept(table, before + sin + after)).toBe(NOT_OURS)
    }),
  )
})
