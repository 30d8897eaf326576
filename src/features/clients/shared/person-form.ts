import type { Identity, IdentityFacts } from '../../../core/clients/identity.ts'
import type { DateParts } from '../../../ui/date-field.tsx'
import { dateParts } from '../../../ui/date-field.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { codeIn, dayIn, dayTyped, nameIn, textIn, yesNoIn } from './typed.ts'

/** Who somebody is and how they are reached, as the form has it. */
export const readIdentity = (typed: Typed): IdentityFacts => ({
  familyName: nameIn(typed, 'family-name'),
  givenName: nameIn(typed, 'given-name'),
  oneName: field(typed, 'one-name') === 'yes',
  preferredName: nameIn(typed, 'preferred-name') || null,
  birthDate: dayIn(typed, 'birth-date'),
  gender: codeIn(typed, 'gender', 'gender'),
  language: codeIn(typed, 'spoken', 'language'),
  statusInCanada: codeIn(typed, 'status', 'status-in-canada'),
  arrivedOn: dayIn(typed, 'arrived-on'),
  maritalStatus: codeIn(typed, 'marital-status', 'marital-status'),
  address: textIn(typed, 'address'),
  city: textIn(typed, 'city'),
  postalCode: textIn(typed, 'postal-code'),
  postalCodeAsIs: field(typed, 'postal-code-as-is') === 'yes',
  phone: textIn(typed, 'phone'),
  email: textIn(typed, 'email'),
  contactBy: codeIn(typed, 'contact-by', 'contact-by'),
  phoneSafe: yesNoIn(typed, 'phone-safe'),
  emailSafe: yesNoIn(typed, 'email-safe'),
  contactNote: textIn(typed, 'contact-note'),
})

/** What stands in the fields: nothing typed is lost, right or wrong. */
export type PersonTyped = {
  readonly text: (name: PersonField) => string
  readonly birthDate: DateParts
  readonly arrivedOn: DateParts
}

/** The fields of a person by the names they have in the form. */
export const personFields = [
  ...(['family-name', 'given-name', 'one-name', 'preferred-name', 'gender', 'spoken', 'status'] as const),
  ...(['marital-status', 'address', 'city', 'postal-code', 'postal-code-as-is', 'phone', 'email'] as const),
  ...(['contact-by', 'phone-safe', 'email-safe', 'contact-note'] as const),
] as const
export type PersonField = (typeof personFields)[number]

export const personTyped = (typed: Typed): PersonTyped => ({
  text: (name) => field(typed, name),
  birthDate: dayTyped(typed, 'birth-date'),
  arrivedOn: dayTyped(typed, 'arrived-on'),
})

/** What is on file, as the form has it. */
export const personOnFile = (identity: Identity): PersonTyped => {
  const texts = textsOf(identity)
  return {
    text: (name) => texts[name] ?? '',
    birthDate: dateParts(identity.birthDate),
    arrivedOn: dateParts(identity.arrivedOn),
  }
}

const textsOf = (identity: Identity): Readonly<Record<PersonField, string | null>> => ({
  'family-name': identity.familyName,
  'given-name': identity.givenName,
  'one-name': identity.givenName === '' ? 'yes' : null,
  'preferred-name': identity.preferredName,
  gender: identity.gender,
  spoken: identity.language,
  status: identity.statusInCanada,
  'marital-status': identity.maritalStatus,
  address: identity.address,
  city: identity.city,
  'postal-code': identity.postalCode,
  'postal-code-as-is': null,
  phone: identity.phone,
  email: identity.email,
  'contact-by': identity.contactBy,
  'phone-safe': yesNo(identity.phoneSafe),
  'email-safe': yesNo(identity.emailSafe),
  'contact-note': identity.contactNote,
})

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no')
