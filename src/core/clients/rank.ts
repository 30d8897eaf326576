import type { PlainDate } from '../shared/plain-date.ts'
import { isOneErrorFrom, nameSound, nameWords } from './name.ts'
import type { SearchText } from './search-text.ts'

/** One of one's own clients whom a search found by its keys. A birth date is null where it is unknown or not shown. */
export type Found = {
  readonly id: number
  readonly number: number
  readonly familyName: string
  readonly givenName: string
  readonly preferredName: string | null
  readonly birthDate: PlainDate | null
}

/** How near the least near of the typed words is to the name; null: no word was typed. */
export type Nearness = 'same' | 'begins' | 'one-error' | 'sounds-alike' | 'begins-alike'

export type Ranked<Person extends Found = Found> = {
  readonly person: Person
  readonly name: Nearness | null
  readonly birth: boolean
}

/** At most so many are shown; how many more there are is said, and how to ask for fewer. */
export const MOST_SHOWN = 20

/**
 * The nearest first: words as they are written, then their beginnings, one typing error, the same sound. Those who share
 * no more than the first letters of a word are left out where somebody is nearer (assumption).
 */
export const rankFound = <Person extends Found>(
  { words, births }: Pick<SearchText, 'words' | 'births'>,
  found: readonly Person[],
): readonly Ranked<Person>[] => {
  const typed = nameWords(words)
  const wordsOf = remembering(nameWords)
  const near = remembering((name: string) => nearestOf(typed, wordsOf(name)))
  const scored = found.map((person) => scoredOf({ typed, births, wordsOf, near }, person))
  const nearer = scored.filter(({ ranked: { name, birth } }) => birth || name !== 'begins-alike')
  return (nearer.length > 0 ? nearer : scored)
    .toSorted((one, other) => other.score - one.score || inOrder(one.order, other.order) || one.id - other.id)
    .map(({ ranked }) => ranked)
}

type Asked = {
  readonly typed: readonly string[]
  readonly births: readonly PlainDate[]
  readonly wordsOf: (name: string) => readonly string[]
  /** How near each typed word is to a name. */
  readonly near: (name: string) => readonly Nearness[]
}

const scoredOf = <Person extends Found>({ typed, births, wordsOf, near }: Asked, person: Person) => {
  const names = [person.familyName, person.givenName, person.preferredName ?? '']
  const each = typed.map((_, at) => nearestAmong(names.map((name) => near(name)[at] ?? 'begins-alike')))
  const birth = person.birthDate !== null && births.includes(person.birthDate)
  const sum = each.reduce((total, one) => total + scores[one], 0) / Math.max(1, typed.length)
  const [family, given] = [wordsOf(person.familyName), wordsOf(person.givenName)]
  return {
    id: person.id,
    order: `${family.join(' ')}, ${given.join(' ')}`,
    score: sum + (birth ? BIRTH_SCORE : 0) + (isWhole(typed, family.join(''), given.join('')) ? WHOLE_SCORE : 0),
    ranked: { person, birth, name: leastOf(each) },
  }
}

/** Many have the same name: what was worked out for one is not worked out again. */
const remembering = <Value>(work: (name: string) => Value): ((name: string) => Value) => {
  const known = new Map<string, Value>()
  return (name) => {
    const held = known.get(name)
    if (held !== undefined) return held
    const value = work(name)
    known.set(name, value)
    return value
  }
}

/** A name is found by its words, and by its words written as one. */
const nearestOf = (typed: readonly string[], words: readonly string[]): readonly Nearness[] => {
  const names = words.length > 1 ? [...words, words.join('')] : words
  return typed.map((word) => nearest(word, names))
}

/** Everything that was typed is the family name, or family and given name in either order. */
const isWhole = (typed: readonly string[], family: string, given: string): boolean => {
  const said = typed.join('')
  return said !== '' && [family, family + given, given + family].includes(said)
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const nearest = (word: string, names: readonly string[]): Nearness => {
  if (names.includes(word)) return 'same'
  if (names.some((name) => name.startsWith(word))) return 'begins'
  if (names.some((name) => isOneErrorFrom(word, name))) return 'one-error'
  const sound = nameSound(word)
  return names.some((name) => nameSound(name) === sound) ? 'sounds-alike' : 'begins-alike'
}

const leastOf = (near: readonly Nearness[]): Nearness | null =>
  near.toSorted((one, other) => scores[one] - scores[other])[0] ?? null

const nearestAmong = (near: readonly Nearness[]): Nearness =>
  near.toSorted((one, other) => scores[other] - scores[one])[0] ?? 'begins-alike'

const scores: Readonly<Record<Nearness, number>> = {
  ...{ same: 20, begins: 14, 'one-error': 12 },
  ...{ 'sounds-alike': 8, 'begins-alike': 0 },
}
const BIRTH_SCORE = 15
const WHOLE_SCORE = 2
