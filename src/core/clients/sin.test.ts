import { describe, expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import { expiryRefusal, lastDigitsOf, maskedSin, maySayASin, readSin, writtenSin } from './sin.ts'

const today = plainDate('2013-01-14')

describe('a SIN', () => {
  const real = (text: string) => readSin(text, { fictional: false })
  const madeUp = (text: string) => readSin(text, { fictional: true })

  test('has nine digits that agree, and begins with neither 0 nor 8 where people are real', () => {
    expect(real('130 692 544')).toEqual({ ok: true, value: '130692544' })
    expect(real('130-692-544')).toMatchObject({ ok: true })
    expect(real('13069254')).toEqual({ ok: false, refusal: 'sin-digits' })
    expect(real('130 692 545')).toEqual({ ok: false, refusal: 'sin-check' })
    expect(real('046 454 286')).toEqual({ ok: false, refusal: 'sin-never-issued' })
  })

  test('begins with 0 where nobody is real', () => {
    expect(madeUp('046 454 286')).toMatchObject({ ok: true })
    expect(madeUp('130 692 544')).toEqual({ ok: false, refusal: 'sin-made-up-only' })
  })

  test('that begins with 9 is given for a time', () => {
    const temporary = real('900 000 001')
    if (!temporary.ok) throw new Error('900 000 001 agrees')
    const sin = temporary.value
    expect(expiryRefusal(sin, null, today)).toBe('sin-needs-expiry')
    expect(expiryRefusal(sin, plainDate('2013-01-13'), today)).toBe('sin-expired')
    expect(expiryRefusal(sin, today, today)).toBeNull()
    const lasting = real('130 692 544')
    expect(lasting.ok && expiryRefusal(lasting.value, null, today)).toBeNull()
  })

  test('is noticed in what is typed elsewhere', () => {
    for (const text of ['046454286', 'Exemple 046-454-286', '046 454 286 Ada']) expect(maySayASin(text)).toBe(true)
    for (const text of ['046454287', '1000421', '4165550100', 'Ada 1984-03-07']) expect(maySayASin(text)).toBe(false)
  })

  test('is shown by its last three digits, and whole in groups', () => {
    const sin = real('130692544')
    expect(sin.ok && [maskedSin(lastDigitsOf(sin.value)), writtenSin(sin.value)]).toEqual([
      '••• ••• 544',
      '130 692 544',
    ])
  })
})
