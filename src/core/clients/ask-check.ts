import { hasCheckDigit } from '../shared/public-number.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { CheckPurpose } from './check.ts'
import type { DayTyped } from './identity.ts'
import { nameRefusals } from './name-refusals.ts'
import type { NameFacts } from './name-refusals.ts'
import type { WantedPerson } from './near-person.ts'
import type { FieldRefusal } from './refusals.ts'
import type { Sin } from './sin.ts'

/** Whom somebody asks about: a name and a birth date, a reference number, or a SIN; at least one of the three. */
export type CheckAsked = {
  readonly purpose: CheckPurpose
  readonly person: WantedPerson | null
  readonly number: number | null
  readonly sin: Sin | null
}

export type CheckFacts = Omit<NameFacts, 'preferredName'> & {
  readonly birthDate: DayTyped
  /** As typed; empty: none. */
  readonly reference: string
  readonly sin: Sin | null
  readonly purpose: CheckPurpose | null
}

export type CheckFieldRefusal =
  | FieldRefusal
  | { readonly field: 'reference'; readonly reason: 'no-reference' }
  | { readonly field: 'purpose'; readonly reason: 'needs-purpose' }

/**
 * What a registration check needs: why, and family name, given name and birth date together, or a number that belongs to
 * one person. What stands half beside such a number is not asked.
 */
export const askCheck = (facts: CheckFacts, today: PlainDate): Result<CheckAsked, readonly CheckFieldRefusal[]> => {
  const { purpose, sin } = facts
  const number = numberIn(facts.reference)
  const wanted = wantedIn(facts, today)
  const refusals = refusalsOf(facts, wanted.ok ? [] : wanted.refusal)
  if (refusals.length > 0 || purpose === null || number === 'wrong') return refuse(refusals)
  return done({ purpose, person: wanted.ok ? wanted.value : null, number, sin })
}

const refusalsOf = (
  { purpose, sin, reference }: CheckFacts,
  ofPerson: readonly FieldRefusal[],
): readonly CheckFieldRefusal[] => [
  ...(sin !== null || reference !== '' ? [] : ofPerson),
  ...(numberIn(reference) === 'wrong' ? [{ field: 'reference', reason: 'no-reference' } as const] : []),
  ...(purpose === null ? [{ field: 'purpose', reason: 'needs-purpose' } as const] : []),
]

/** A number with a typing error finds nobody, or somebody else: its check digit says so before anybody is looked for. */
const numberIn = (text: string): number | null | 'wrong' => {
  if (text === '') return null
  const digits = text.replaceAll(/[\s\u00a0-]/g, '')
  return /^\d{4,15}$/.test(digits) && hasCheckDigit(digits) ? Number(digits) : 'wrong'
}

const wantedIn = (facts: CheckFacts, today: PlainDate): Result<WantedPerson, readonly FieldRefusal[]> => {
  const { familyName, givenName, birthDate } = facts
  const refusals = [...nameRefusals({ ...facts, preferredName: null }), ...birthDateRefusals(birthDate, today)]
  if (refusals.length > 0 || birthDate === 'blank' || birthDate === 'no-day') return refuse(refusals)
  const one = familyName === '' ? { family: givenName, given: '' } : { family: familyName, given: givenName }
  return done({ ...one, birth: birthDate })
}

/** Looked for is whoever is on file: only what is no day, or not yet, is refused. */
const birthDateRefusals = (born: DayTyped, today: PlainDate): readonly FieldRefusal[] => {
  if (born === 'blank') return [{ field: 'birth-date', reason: 'needs-birth-date' }]
  if (born === 'no-day') return [{ field: 'birth-date', reason: 'no-day' }]
  return born > today ? [{ field: 'birth-date', reason: 'born-in-future' }] : []
}
