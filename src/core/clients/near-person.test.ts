import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import { compareBirths, compareNames, MOST_MATCHES, nearPersons } from './near-person.ts'
import type { Candidate, WantedPerson } from './near-person.ts'

const wanted = (family: string, given: string, birth: string): WantedPerson => ({
  family,
  given,
  birth: plainDate(birth),
})

let numbers = 0
const onFile = (family: string, given: string, birth: string | null, exact: Candidate['exact'] = null): Candidate => ({
  id: ++numbers,
  number: numbers,
  family,
  given,
  birth: birth === null ? null : plainDate(birth),
  exact,
})

const likeness = (one: WantedPerson, other: Candidate) => nearPersons(one, [other])[0]?.likeness ?? null

test('a name agrees in one of six ways', () => {
  expect(compareNames('Lévesque', 'Lévesque')).toBe('same')
  expect(compareNames('levesque', 'Lévesque')).toBe('accents')
  expect(compareNames('Marc Andre', 'Marc-André')).toBe('accents')
  expect(compareNames('Marc', 'Marc-André')).toBe('part')
  expect(compareNames('Levesqeu', 'Lévesque')).toBe('one-error')
  expect(compareNames('Filippe', 'Philipe')).toBe('sounds-alike')
  expect(compareNames('Tremblay', 'Lévesque')).toBe('different')
})

test('a birth date agrees in one of five ways', () => {
  const typed = plainDate('1984-03-07')
  expect(compareBirths(typed, plainDate('1984-03-07'))).toBe('same')
  expect(compareBirths(typed, plainDate('1984-07-03'))).toBe('swapped')
  expect(compareBirths(typed, plainDate('1948-03-07'))).toBe('one-error')
  expect(compareBirths(typed, plainDate('1994-03-07'))).toBe('one-error')
  expect(compareBirths(typed, plainDate('1990-03-09'))).toBe('different')
  expect(compareBirths(typed, null)).toBe('not-on-file')
})

describe('how sure one may be', () => {
  const ada = wanted('Exemple', 'Ada', '1984-03-07')
  test.each([
    ['very-likely', onFile('EXEMPLE', 'Ada', '1984-03-07')],
    ['likely', onFile('Exempel', 'Ada', '1984-03-07')],
    ['likely', onFile('Exemple', 'Ada', '1984-07-03')],
    ['likely', onFile('Ada', 'Exemple', '1984-03-07')],
    ['possible', onFile('Exemple', 'Ada', null)],
    ['possible', onFile('Autrenom', 'Ada', '1984-03-07')],
    ['possible', onFile('Exemple', 'Béatrice', '1984-03-07')],
    ['exact', onFile('Autrenom', 'Autre', '1950-01-01', 'number')],
    [null, onFile('Autrenom', 'Béatrice', '1984-03-07')],
    [null, onFile('Exemple', 'Ada', '1984-11-21')],
  ])('%s', (expected, person) => {
    expect(likeness(ada, person)).toBe(expected)
  })
})

test('the nearest stand first, and at most five', () => {
  const many = Array.from({ length: 9 }, () => onFile('Exemple', 'Béa', '1984-03-07'))
  const best = onFile('Exemple', 'Ada', '1984-03-07')
  const exact = onFile('X', 'Y', null, 'sin')
  const matches = nearPersons(wanted('Exemple', 'Ada', '1984-03-07'), [...many, best, exact])
  expect(matches).toHaveLength(MOST_MATCHES)
  expect(matches.slice(0, 2).map(({ person }) => person)).toEqual([exact, best])
})

test('a number or a SIN alone compares nothing', () => {
  const [match] = nearPersons(null, [onFile('X', 'Y', null, 'number'), onFile('Z', 'Z', null)])
  expect(match).toMatchObject({ likeness: 'exact', agreement: null })
  expect(nearPersons(null, [onFile('Z', 'Z', null)])).toEqual([])
})

test('whoever is on file is found again by one error in one field, whatever the script', () => {
  const name = fc.stringMatching(/^[A-ZÀ-Þa-zà-þА-яŁł王小]{2,9}([- ’][A-Za-zé]{2,6})?$/u)
  const edit = fc.record({ field: fc.nat(1), at: fc.nat(20), kind: fc.nat(2) })
  fc.assert(
    fc.property(name, name, edit, (family, given, { field, at, kind }) => {
      const change = (text: string): string => {
        const letters = [...text]
        const place = at % letters.length
        letters.splice(place, kind === 2 ? 0 : 1, ...(kind === 0 ? [] : ['x']))
        return letters.join('')
      }
      const typed = wanted(field === 0 ? change(family) : family, field === 1 ? change(given) : given, '1984-03-07')
      const blank = [typed.family, typed.given].some((one) => !/\p{L}/u.test(one))
      if (!blank) expect(likeness(typed, onFile(family, given, '1984-03-07'))).not.toBeNull()
    }),
    { numRuns: 500 },
  )
})
