import type { PlainDate } from '../shared/plain-date.ts'
import { isOneErrorFrom, joined, nameSound, nameWords } from './name.ts'

/** Whom somebody looks for, as typed. */
export type WantedPerson = { readonly family: string; readonly given: string; readonly birth: PlainDate }

/** Somebody on file. `exact`: by the reference number or the SIN, which belong to one person. */
export type Candidate = {
  readonly id: number
  readonly number: number
  readonly family: string
  readonly given: string
  readonly birth: PlainDate | null
  readonly exact: 'number' | 'sin' | null
}

/**
 * How a typed fact agrees with the one on file. `accents`: only capitals, accents, hyphens, apostrophes or spaces differ;
 * `part`: one of several names; `one-error`: one typing error apart.
 */
export type NameAgreement = 'same' | 'accents' | 'part' | 'one-error' | 'sounds-alike' | 'different'
/** `swapped`: day and month the other way round; `one-error`: one digit differs, or two neighbours are swapped. */
export type BirthAgreement = 'same' | 'swapped' | 'one-error' | 'different' | 'not-on-file'

/** How sure one may be that it is the same person. */
export type Likeness = 'exact' | 'very-likely' | 'likely' | 'possible'

export type Agreement = {
  readonly family: NameAgreement
  readonly given: NameAgreement
  readonly birth: BirthAgreement
  /** The family name was typed as the given name and the other way round. */
  readonly exchanged: boolean
}

export type Match<Found extends Candidate = Candidate> = {
  readonly person: Found
  readonly likeness: Likeness
  /** Null: nothing but a number or a SIN was asked for. */
  readonly agreement: Agreement | null
}

/** A check answers at most so many (decided with the privacy of people elsewhere in mind: an assumption). */
export const MOST_MATCHES = 5

/**
 * Those on file who may be the person looked for, the nearest first. Someone born the same day is nobody’s match by that
 * alone: a name has to agree too. What counts as near is ours (assumption).
 */
export const nearPersons = <Found extends Candidate>(
  wanted: WantedPerson | null,
  candidates: readonly Found[],
): readonly Match<Found>[] =>
  candidates
    .flatMap((person) => matchOf(wanted, person) ?? [])
    .toSorted((one, other) => scoreOf(other) - scoreOf(one) || one.person.number - other.person.number)
    .slice(0, MOST_MATCHES)

export const agreementOf = (wanted: WantedPerson, person: Omit<Candidate, 'exact'>): Agreement => {
  const straight = {
    family: compareNames(wanted.family, person.family),
    given: compareNames(wanted.given, person.given),
  }
  const crossed = {
    family: compareNames(wanted.given, person.family),
    given: compareNames(wanted.family, person.given),
  }
  const exchanged = points(crossed) > points(straight)
  return { ...(exchanged ? crossed : straight), exchanged, birth: compareBirths(wanted.birth, person.birth) }
}

const points = ({ family, given }: Pick<Agreement, 'family' | 'given'>): number => nameScore[family] + nameScore[given]

export const compareNames = (typed: string, onFile: string): NameAgreement => {
  if (typed.normalize('NFC') === onFile.normalize('NFC')) return 'same'
  const [one, other] = [joined(typed), joined(onFile)]
  if (one === other) return 'accents'
  if (one === '' || other === '') return 'different'
  if (isOneErrorFrom(one, other)) return 'one-error'
  if (isPartOf(nameWords(typed), nameWords(onFile))) return 'part'
  return soundOf(typed) === soundOf(onFile) ? 'sounds-alike' : 'different'
}

/** All the words of the shorter name are in the longer one. */
const isPartOf = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every((word) => long.includes(word))
}

const soundOf = (name: string): string => nameWords(name).map(nameSound).join(' ')

export const compareBirths = (typed: PlainDate, onFile: PlainDate | null): BirthAgreement => {
  if (onFile === null) return 'not-on-file'
  if (typed === onFile) return 'same'
  const [year, month, day] = typed.split('-')
  if (`${year}-${day}-${month}` === onFile) return 'swapped'
  return isOneErrorFrom(typed.replaceAll('-', ''), onFile.replaceAll('-', '')) ? 'one-error' : 'different'
}

const matchOf = <Found extends Candidate>(wanted: WantedPerson | null, person: Found): Match<Found> | null => {
  const agreement = wanted && agreementOf(wanted, person)
  if (person.exact !== null) return { person, likeness: 'exact', agreement }
  const likeness = agreement && likenessOf(agreement)
  return likeness ? { person, likeness, agreement } : null
}

const likenessOf = (agreement: Agreement): Likeness | null => {
  const names = [agreement.family, agreement.given]
  if (names.every(isNear)) return likenessOfNear(agreement)
  // A name taken at marriage, or a given name that is not the one of every day; twins are told apart by people.
  return agreement.birth === 'same' && names.some(isWritten) ? 'possible' : null
}

const likenessOfNear = ({ family, given, birth, exchanged }: Agreement): Likeness | null => {
  if (birth === 'different') return null
  if (birth === 'not-on-file') return 'possible'
  return isWritten(family) && isWritten(given) && birth === 'same' && !exchanged ? 'very-likely' : 'likely'
}

const isWritten = (name: NameAgreement): boolean => name === 'same' || name === 'accents'

const isNear = (name: NameAgreement): boolean => name !== 'different'

const scoreOf = ({ likeness, agreement }: Match): number =>
  likenessScore[likeness] + (agreement ? points(agreement) + birthScore[agreement.birth] : 0)

const likenessScore: Readonly<Record<Likeness, number>> = { exact: 300, 'very-likely': 200, likely: 100, possible: 0 }

const nameScore: Readonly<Record<NameAgreement, number>> = {
  ...{ same: 10, accents: 9, part: 6 },
  ...{ 'one-error': 7, 'sounds-alike': 4, different: 0 },
}

const birthScore: Readonly<Record<BirthAgreement, number>> = {
  ...{ same: 12, swapped: 9, 'one-error': 8, 'not-on-file': 3, different: 0 },
}
