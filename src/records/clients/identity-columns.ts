import type { Identity } from '../../core/clients/identity.ts'

/** Where each fact of an identity stands in the table `client`, in one order. */
const columns = {
  familyName: 'family_name',
  givenName: 'given_name',
  preferredName: 'preferred_name',
  birthDate: 'birth_date',
  gender: 'gender',
  language: 'language',
  statusInCanada: 'status_in_canada',
  arrivedOn: 'arrived_on',
  maritalStatus: 'marital_status',
  address: 'address',
  city: 'city',
  postalCode: 'postal_code',
  phone: 'phone',
  email: 'email',
  contactBy: 'contact_by',
  phoneSafe: 'phone_safe',
  emailSafe: 'email_safe',
  contactNote: 'contact_note',
} as const satisfies Readonly<Record<keyof Identity, string>>

export type IdentityColumn = (typeof columns)[keyof Identity]

const facts = Object.keys(columns) as readonly (keyof Identity)[]

export const identityColumns: readonly IdentityColumn[] = facts.map((fact) => columns[fact])

export const identityValues = (identity: Identity): readonly unknown[] => facts.map((fact) => identity[fact])

/** A row of those columns as the facts they are. */
export const identityIn = (row: Readonly<Record<IdentityColumn, unknown>>): Identity =>
  Object.fromEntries(facts.map((fact) => [fact, row[columns[fact]] ?? null])) as Identity

export type FactChange = {
  readonly column: IdentityColumn
  readonly from: Identity[keyof Identity]
  readonly to: Identity[keyof Identity]
}

/** What differs, by column. */
export const changesOf = (before: Identity, after: Identity): readonly FactChange[] =>
  facts.flatMap((fact) =>
    before[fact] === after[fact] ? [] : [{ column: columns[fact], from: before[fact], to: after[fact] }],
  )
