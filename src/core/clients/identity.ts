import { ageOn } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { contactRefusals } from './contact.ts'
import type { Contact } from './contact.ts'
import { nameRefusals } from './name-refusals.ts'
import type { NameFacts } from './name-refusals.ts'
import type { FieldRefusal } from './refusals.ts'
import { readPostalCode } from './postal-code.ts'

/** A day as typed: named, not filled in, or no day at all. */
export type DayTyped = PlainDate | 'blank' | 'no-day'

/** Who somebody is and how they are reached, as typed: texts trimmed, codes of their lists, a blank is null. */
export type IdentityFacts = Contact &
  NameFacts & {
    readonly birthDate: DayTyped
    readonly gender: string | null
    readonly language: string | null
    readonly statusInCanada: string | null
    readonly arrivedOn: DayTyped
    readonly maritalStatus: string | null
    readonly city: string | null
    /** The postal code was looked at again: it is not one of Ontario, and is right. */
    readonly postalCodeAsIs: boolean
  }

export type Identity = Contact & {
  readonly familyName: string
  readonly givenName: string
  readonly preferredName: string | null
  readonly birthDate: PlainDate | null
  readonly gender: string | null
  readonly language: string | null
  readonly statusInCanada: string | null
  readonly arrivedOn: PlainDate | null
  readonly maritalStatus: string | null
  readonly city: string | null
}

/** What every registration has, and a record from elsewhere may lack. */
export type Lackable = 'birth-date' | 'language' | 'given-name'

/** Limits of the data package, and what we take for a slip of the finger (assumption). */
const LONGEST_POSTAL_CODE = 7
const LONGEST_CITY = 100
const OLDEST = 115
const YOUNGEST = 12

/**
 * Who somebody is, as it is put on file. A postal code outside Ontario, or outside Canada, is asked about and not
 * refused: people move, and some live across a border. No postal code at all is no fault: not everyone has an address.
 * `lacking` names what a record from elsewhere never had, and may go on without.
 */
export const decideIdentity = (
  facts: IdentityFacts,
  today: PlainDate,
  lacking: readonly Lackable[] = [],
): Result<Identity, readonly FieldRefusal[]> => {
  const refusals = refusalsOf(facts, today).filter(
    ({ field, reason }) => !(reason.startsWith('needs-') && lacking.some((one) => one === field)),
  )
  return refusals.length > 0 ? refuse(refusals) : done(identityOf(facts))
}

const refusalsOf = (facts: IdentityFacts, today: PlainDate): readonly FieldRefusal[] => [
  ...nameRefusals(facts),
  ...birthRefusals(facts.birthDate, today),
  ...(facts.language === null ? [{ field: 'language', reason: 'needs-language' } as const] : []),
  ...arrivalRefusals(facts, today),
  ...((facts.city?.length ?? 0) > LONGEST_CITY ? [{ field: 'city', reason: 'too-long' } as const] : []),
  ...postalRefusals(facts),
  ...contactRefusals(facts),
]

const dayIn = (typed: DayTyped): PlainDate | null => (typed === 'blank' || typed === 'no-day' ? null : typed)

const identityOf = (facts: IdentityFacts): Identity => {
  const { familyName, givenName, preferredName, gender, language, statusInCanada, maritalStatus, city } = facts
  const { address, phone, email, contactBy, phoneSafe, emailSafe, contactNote, postalCode, arrivedOn } = facts
  return {
    ...(givenName !== '' && familyName === '' ? { familyName: givenName, givenName: '' } : { familyName, givenName }),
    ...{ preferredName, gender, language, statusInCanada, maritalStatus, city },
    ...{ address, phone, email, contactBy, phoneSafe, emailSafe, contactNote },
    postalCode: postalCode === null ? null : readPostalCode(postalCode).written,
    birthDate: dayIn(facts.birthDate),
    arrivedOn: asksArrival(statusInCanada) ? dayIn(arrivedOn) : null,
  }
}

/** The day of arrival is asked only of those who are neither citizens nor permanent residents [REGISTRATION-FORM]. */
const asksArrival = (status: string | null): boolean => status === 'other'

const birthRefusals = (born: DayTyped, today: PlainDate): readonly FieldRefusal[] => {
  const field = 'birth-date'
  if (born === 'blank') return [{ field, reason: 'needs-birth-date' }]
  if (born === 'no-day') return [{ field, reason: 'no-day' }]
  if (born > today) return [{ field, reason: 'born-in-future' }]
  const age = ageOn(born, today)
  if (age > OLDEST) return [{ field, reason: 'too-old' }]
  return age < YOUNGEST ? [{ field, reason: 'too-young' }] : []
}

const arrivalRefusals = (
  { statusInCanada, arrivedOn, birthDate }: IdentityFacts,
  today: PlainDate,
): readonly FieldRefusal[] => {
  const field = 'arrived-on'
  if (!asksArrival(statusInCanada) || arrivedOn === 'blank') return []
  if (arrivedOn === 'no-day') return [{ field, reason: 'no-day' }]
  if (arrivedOn > today) return [{ field, reason: 'arrived-in-future' }]
  const born = dayIn(birthDate)
  return born !== null && arrivedOn < born ? [{ field, reason: 'arrived-before-birth' }] : []
}

const postalRefusals = ({ postalCode, postalCodeAsIs }: IdentityFacts): readonly FieldRefusal[] => {
  if (postalCode === null) return []
  const { kind, written } = readPostalCode(postalCode)
  if (written.length > LONGEST_POSTAL_CODE) return [{ field: 'postal-code', reason: 'postal-code-too-long' }]
  if (kind === 'ontario' || postalCodeAsIs) return []
  return [{ field: 'postal-code', reason: kind === 'canada' ? 'not-ontario' : 'not-canadian' }]
}
