import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import { rankFound } from './rank.ts'
import type { Found } from './rank.ts'
import { readSearch } from './search-text.ts'

test.each([
  ['Exemple Ada', 'Exemple Ada', []],
  ['2012-05-07', '', ['2012-05-07']],
  ['Ada 2012/5/7', 'Ada', ['2012-05-07']],
  ['7 May 1985', '', ['1985-05-07']],
  ['Exemple, May 7, 1985', 'Exemple', ['1985-05-07']],
  ['1er mai 1985 Exemple', 'Exemple', ['1985-05-01']],
  ['7 août 1985', '', ['1985-08-07']],
  ['7 Aug 1985', '', ['1985-08-07']],
  ['07/05/1985', '', ['1985-05-07', '1985-07-05']],
  ['31/12/1985', '', ['1985-12-31']],
  ['19850507', '', ['1985-05-07']],
  ['May 1985', 'May 1985', []],
  ['7 jui 1985', '7 jui 1985', []],
  ['April Exemple', 'April Exemple', []],
])('“%s” asks for “%s” and %s', (typed, words, births) => {
  expect(readSearch(typed)).toMatchObject({ words, births })
})

test('a number alone is a number, and may be a day too', () => {
  expect(readSearch('100 0017').number).toBe(1000017)
  expect(readSearch('19850507')).toMatchObject({ number: 19850507, births: ['1985-05-07'] })
  expect(readSearch('Ada 1000017').number).toBeNull()
  expect(readSearch('046 454 286').sin).toBe(true)
})

test('whatever is typed is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
      const { births, words } = readSearch(typed)
      expect(births.every((day) => plainDate(day) === day)).toBe(true)
      expect(words.length).toBeLessThanOrEqual(100)
    }),
  )
})

let numbers = 0
const person = (familyName: string, givenName: string, birthDate: string | null = null): Found => ({
  id: ++numbers,
  number: numbers,
  familyName,
  givenName,
  preferredName: null,
  birthDate: birthDate === null ? null : plainDate(birthDate),
})

const order = (typed: string, found: readonly Found[]) =>
  rankFound(readSearch(typed), found).map((one) => `${one.person.givenName} ${one.person.familyName}`)

test('the same name stands before a beginning, an error and a sound', () => {
  const found = [
    person('Exempla', 'Zed'),
    person('Egzemple', 'Zoé'),
    person('Exemple-Démo', 'Alex'),
    person('Exemplette', 'Bea'),
    person('Exemple', 'Ada'),
  ]
  expect(order('exemple', found)).toEqual(['Ada Exemple', 'Alex Exemple-Démo', 'Bea Exemplette', 'Zed Exempla'])
})

test('a birth date that agrees stands before a name that is a little nearer', () => {
  const found = [person('Exemple', 'Ada', '1990-01-01'), person('Exempel', 'Ada', '1984-03-07')]
  expect(order('exemple ada 1984-03-07', found)[0]).toBe('Ada Exempel')
})

test('those who share no more than the first letters are there only where nobody is nearer', () => {
  const far = person('Exemplaire', 'Ada')
  expect(order('exempts', [far])).toEqual(['Ada Exemplaire'])
  expect(order('exemple', [far, person('Exemple', 'Ben')])).toEqual(['Ben Exemple'])
})

test('the order does not hang on the order they were found in', () => {
  const found = [
    person('Exemple', 'Ada'),
    person('Exemple', 'Béa'),
    person('Exempel', 'Cid'),
    person('Autre', 'Exemple'),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(found, { minLength: 4 }), (shuffled) => {
      expect(order('exemple', shuffled)).toEqual(order('exemple', found))
    }),
  )
})
