import { nameOfCode } from '../../../catalogues/index.ts'
import type { Identity, IdentityFacts } from '../../../core/clients/identity.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { factName } from '../shared/person-messages.ts'
import { messages } from './messages.ts'

export type Difference = { readonly name: string; readonly now: string; readonly typed: string }

/** What is on file now beside what was typed, where they differ, as people read it. */
export const differences = (language: Language, now: Identity, typed: IdentityFacts): readonly Difference[] =>
  facts.flatMap(([fact, column, list]) => {
    const said = (value: unknown) => words(language, value, list)
    const [there, here] = [said(now[fact]), said(typed[fact])]
    return there === here ? [] : [{ name: factName(language, column), now: there, typed: here }]
  })

const words = (language: Language, value: unknown, list: string | undefined): string => {
  const says = messages[language]
  if (value === null || value === '' || value === 'blank' || value === 'no-day') return says.none
  if (typeof value === 'boolean') return value ? says.yes : says.no
  const text = String(value)
  if (list !== undefined) return nameOfCode(list, text, language)
  const day = parseDate(text)
  return day === null ? text : write[language].day(day)
}

const facts: readonly (readonly [keyof Identity, string, string?])[] = [
  ...([
    ['familyName', 'family_name'],
    ['givenName', 'given_name'],
    ['preferredName', 'preferred_name'],
  ] as const),
  ...([
    ['birthDate', 'birth_date'],
    ['language', 'language', 'language'],
    ['gender', 'gender', 'gender'],
  ] as const),
  ...([
    ['statusInCanada', 'status_in_canada', 'status-in-canada'],
    ['arrivedOn', 'arrived_on'],
  ] as const),
  ...([
    ['maritalStatus', 'marital_status', 'marital-status'],
    ['address', 'address'],
    ['city', 'city'],
  ] as const),
  ...([
    ['postalCode', 'postal_code'],
    ['phone', 'phone'],
    ['phoneSafe', 'phone_safe'],
    ['email', 'email'],
  ] as const),
  ...([
    ['emailSafe', 'email_safe'],
    ['contactBy', 'contact_by', 'contact-by'],
  ] as const),
  ...([['contactNote', 'contact_note']] as const),
]
