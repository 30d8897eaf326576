import type { FieldRefusal } from './refusals.ts'

/** A name as people have it: any letters of any script, hyphens, apostrophes. Empty: none. */
export type NameFacts = {
  readonly familyName: string
  readonly givenName: string
  /** The person has one name only. It is kept as the family name, and the given name stays empty. */
  readonly oneName: boolean
  readonly preferredName: string | null
}

/** Ours, within the limit of the data package (assumption). */
export const LONGEST_NAME = 100

export const nameRefusals = (facts: NameFacts): readonly FieldRefusal[] => [
  ...missing(facts),
  ...(['family-name', 'given-name', 'preferred-name'] as const).flatMap((field) => misshapen(field, facts)),
]

const missing = ({ familyName, givenName, oneName }: NameFacts): readonly FieldRefusal[] => {
  if (familyName !== '' && givenName !== '') return oneName ? [{ field: 'one-name', reason: 'two-names-and-one' }] : []
  const one = familyName + givenName
  if (one !== '' && oneName) return []
  return familyName === ''
    ? [{ field: 'family-name', reason: 'needs-family-name' }]
    : [{ field: 'given-name', reason: 'needs-given-name' }]
}

type NameField = 'family-name' | 'given-name' | 'preferred-name'

const misshapen = (field: NameField, facts: NameFacts): readonly FieldRefusal[] => {
  const name = nameIn(field, facts)
  if (name.length > LONGEST_NAME) return [{ field, reason: 'name-too-long' }]
  return name !== '' && !/\p{L}/u.test(name) ? [{ field, reason: 'name-without-letters' }] : []
}

const nameIn = (field: NameField, { familyName, givenName, preferredName }: NameFacts): string => {
  if (field === 'family-name') return familyName
  return field === 'given-name' ? givenName : (preferredName ?? '')
}
