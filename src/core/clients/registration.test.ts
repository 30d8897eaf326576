import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import { askCheck } from './ask-check.ts'
import type { CheckFacts } from './ask-check.ts'
import { areUnusualChecks } from './check.ts'
import { changeConsent, isAgreed } from './consent.ts'
import { decideIdentity } from './identity.ts'
import { readPostalCode } from './postal-code.ts'
import { registerPerson } from './registration.ts'
import type { RegistrationFacts } from './registration.ts'

const today = plainDate('2013-01-14')

const facts: RegistrationFacts = {
  ...{
    familyName: 'Exemple',
    givenName: 'Ada',
    oneName: false,
    preferredName: null,
    birthDate: plainDate('1984-03-07'),
  },
  ...{ gender: null, language: 'fr', statusInCanada: null, arrivedOn: 'blank', maritalStatus: null },
  ...{ address: null, city: null, postalCode: null, postalCodeAsIs: false, phone: null, email: null },
  ...{ contactBy: null, phoneSafe: null, emailSafe: null, contactNote: null },
  ...{ siteId: 1, serviceReason: 'find_work', consents: [] },
  notice: { acknowledged: true, how: 'screen', on: today },
}

const refused = (more: Partial<RegistrationFacts>): readonly string[] => {
  const answer = registerPerson({ ...facts, ...more }, today)
  return answer.ok ? [] : answer.refusal.map(({ field, reason }) => `${field}: ${reason}`)
}

test('a name, a birth date, a language, a site, a reason and the notice are all it takes', () => {
  expect(refused({})).toEqual([])
})

test.each<[string, Partial<RegistrationFacts>]>([
  ['family-name: needs-family-name', { familyName: '' }],
  ['given-name: needs-given-name', { givenName: '' }],
  ['family-name: needs-family-name', { familyName: '', givenName: '', oneName: true }],
  ['one-name: two-names-and-one', { oneName: true }],
  ['family-name: name-too-long', { familyName: 'é'.repeat(101) }],
  ['preferred-name: name-without-letters', { preferredName: '42' }],
  ['birth-date: needs-birth-date', { birthDate: 'blank' }],
  ['birth-date: no-day', { birthDate: 'no-day' }],
  ['birth-date: born-in-future', { birthDate: plainDate('2013-01-15') }],
  ['birth-date: too-young', { birthDate: plainDate('2001-01-15') }],
  ['birth-date: too-old', { birthDate: plainDate('1895-01-14') }],
  ['language: needs-language', { language: null }],
  ['arrived-on: no-day', { statusInCanada: 'other', arrivedOn: 'no-day' }],
  ['arrived-on: arrived-in-future', { statusInCanada: 'other', arrivedOn: plainDate('2013-02-01') }],
  ['arrived-on: arrived-before-birth', { statusInCanada: 'other', arrivedOn: plainDate('1984-03-06') }],
  ['postal-code: not-ontario', { postalCode: 'H2X 1Y4' }],
  ['postal-code: not-canadian', { postalCode: '90210' }],
  ['postal-code: postal-code-too-long', { postalCode: '90210-1234' }],
  ['phone: needs-phone', { contactBy: 'text' }],
  ['phone: no-phone-number', { phone: 'call me' }],
  ['email: needs-email', { contactBy: 'email' }],
  ['email: no-email-address', { email: 'ada at example' }],
  ['address: needs-address', { contactBy: 'mail' }],
  ['contact-by: phone-is-unsafe', { contactBy: 'phone', phone: '416 555-0100', phoneSafe: false }],
  ['contact-by: email-is-unsafe', { contactBy: 'email', email: 'a@example.org', emailSafe: false }],
  ['contact-note: too-long', { contactNote: 'x'.repeat(501) }],
  ['site: needs-site', { siteId: null }],
  ['service-reason: needs-service-reason', { serviceReason: null }],
  ['notice: needs-notice', { notice: { ...facts.notice, acknowledged: false } }],
  ['notice-how: needs-notice-how', { notice: { ...facts.notice, how: null } }],
  ['notice-on: needs-notice-day', { notice: { ...facts.notice, on: null } }],
  ['notice-on: notice-in-future', { notice: { ...facts.notice, on: plainDate('2013-01-15') } }],
])('%s', (expected, more) => {
  expect(refused(more)).toEqual([expected])
})

test('one name is kept as the family name; a postal code elsewhere is right when somebody says so', () => {
  const answer = registerPerson(
    { ...facts, familyName: '', givenName: 'Suharto', oneName: true, postalCode: 'h2x1y4', postalCodeAsIs: true },
    today,
  )
  expect(answer).toMatchObject({ value: { identity: { familyName: 'Suharto', givenName: '', postalCode: 'H2X 1Y4' } } })
})

test('the day of arrival is kept only of whoever is neither a citizen nor a permanent resident', () => {
  const arrivedOn = plainDate('2010-05-05')
  const kept = (statusInCanada: string) => registerPerson({ ...facts, statusInCanada, arrivedOn }, today)
  expect(kept('citizen')).toMatchObject({ value: { identity: { arrivedOn: null } } })
  expect(kept('other')).toMatchObject({ value: { identity: { arrivedOn } } })
})

test('what a record from elsewhere never had is not asked of whoever mends it', () => {
  const lacking = { ...facts, birthDate: 'blank', language: null } as const
  expect(decideIdentity(lacking, today, ['birth-date', 'language'])).toMatchObject({ ok: true })
  expect(decideIdentity({ ...lacking, birthDate: 'no-day' }, today, ['birth-date', 'language'])).toMatchObject({
    ok: false,
  })
})

test('anything typed gives a registration or refusals, and never a throw', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 })
  const maybe = fc.option(text)
  fc.assert(
    fc.property(
      text,
      text,
      maybe,
      maybe,
      maybe,
      fc.boolean(),
      (familyName, givenName, postalCode, phone, email, oneName) => {
        const answer = registerPerson({ ...facts, familyName, givenName, postalCode, phone, email, oneName }, today)
        expect(answer.ok || answer.refusal.length > 0).toBe(true)
      },
    ),
  )
})

test('a postal code in any spelling is written in one', () => {
  for (const typed of ['m5v2t6', 'M5V 2T6', ' m5v-2t6 '])
    expect(readPostalCode(typed)).toEqual({ written: 'M5V 2T6', kind: 'ontario' })
  expect(readPostalCode('V6B 1A1').kind).toBe('canada')
  for (const typed of ['D1A 1A1', 'W1A 1A1', 'M5V 2O6', 'M5V']) expect(readPostalCode(typed).kind).toBe('other')
})

describe('what a check needs', () => {
  const check: CheckFacts = {
    ...{ familyName: 'Exemple', givenName: 'Ada', oneName: false, birthDate: plainDate('1984-03-07') },
    ...{ reference: '', sin: null, purpose: 'walk-in' },
  }
  const asked = (more: Partial<CheckFacts>) => askCheck({ ...check, ...more }, today)

  test('is a name and a birth date together, or a number of their own', () => {
    expect(asked({})).toMatchObject({ ok: true, value: { person: { family: 'Exemple' }, number: null } })
    expect(asked({ givenName: '' })).toMatchObject({ ok: false })
    expect(asked({ birthDate: 'blank' })).toMatchObject({ ok: false })
    expect(asked({ givenName: '', reference: '100 0017' })).toMatchObject({
      ok: true,
      value: { person: null, number: 1000017 },
    })
    expect(asked({ givenName: '', oneName: true })).toMatchObject({ ok: true, value: { person: { given: '' } } })
  })

  test('is a number without a typing error, and a purpose', () => {
    expect(asked({ reference: '1000018' })).toEqual({
      ok: false,
      refusal: [{ field: 'reference', reason: 'no-reference' }],
    })
    expect(asked({ purpose: null })).toEqual({ ok: false, refusal: [{ field: 'purpose', reason: 'needs-purpose' }] })
  })

  test('is unusual from 25 an hour or 100 a day', () => {
    expect(areUnusualChecks({ anHour: 24, aDay: 99 })).toBe(false)
    expect(areUnusualChecks({ anHour: 25, aDay: 25 })).toBe(true)
    expect(areUnusualChecks({ anHour: 1, aDay: 100 })).toBe(true)
  })
})

test('consent stands until it is withdrawn, and is given again without a trace of the first being lost', () => {
  const given = { purpose: 'text_email', givenOn: today, withdrawnOn: null }
  expect(isAgreed([given], 'text_email')).toBe(true)
  expect(isAgreed([{ ...given, withdrawnOn: today }], 'text_email')).toBe(false)
  expect(changeConsent([given], { purpose: 'text_email', deed: 'give' }, today)).toEqual({
    ok: false,
    refusal: 'given-already',
  })
  expect(changeConsent([], { purpose: 'text_email', deed: 'withdraw' }, today)).toEqual({
    ok: false,
    refusal: 'not-given',
  })
  expect(
    changeConsent([{ ...given, withdrawnOn: today }], { purpose: 'text_email', deed: 'give' }, today),
  ).toMatchObject({ value: { again: true } })
})
