import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneErrorFrom, joined, nameSound, nameWords } from './name.ts'

test('a name is compared without its accents, hyphens and apostrophes', () => {
  expect(nameWords('Marc-André Lévesque')).toEqual(['marc', 'andre', 'levesque'])
  expect(nameWords('D’Essai')).toEqual(nameWords("d'essai"))
  expect(nameWords('O’Mock St. John')).toEqual(['omock', 'st', 'john'])
  expect(joined('Lecœur')).toBe('lecoeur')
  expect(joined('Łukasz Þór Weiß Ðorđe')).toBe('lukaszthorweissdorde')
})

test('another script stays as it is written', () => {
  expect(nameWords('ИВАНОВА Мария')).toEqual(['иванова', 'мария'])
  expect(nameWords('王 小明')).toEqual(['王', '小明'])
  expect(nameWords('محمد')).toEqual(['محمد'])
})

test('what is said alike has one key, in either language', () => {
  const sound = (name: string) => nameWords(name).map(nameSound).join(' ')
  for (const [one, other] of [
    ['Lévesque', 'Lavesk'],
    ['Philip', 'Filip'],
    ['Cyr', 'Sir'],
    ['Ouellet', 'Ouelet'],
    ['Gauthier', 'Gautier'],
  ] as const)
    expect(sound(one), `${one}, ${other}`).toBe(sound(other))
  expect(sound('Lévesque')).not.toBe(sound('Tremblay'))
})

describe('one typing error', () => {
  test('a letter left out, added, mistaken or swapped with its neighbour', () => {
    expect(isOneErrorFrom('tremblay', 'trembly')).toBe(true)
    expect(isOneErrorFrom('tremblay', 'tremmblay')).toBe(true)
    expect(isOneErrorFrom('tremblay', 'trembley')).toBe(true)
    expect(isOneErrorFrom('tremblay', 'tremblya')).toBe(true)
    expect(isOneErrorFrom('tremblay', 'tremblay')).toBe(false)
    expect(isOneErrorFrom('tremblay', 'trembleya')).toBe(false)
    expect(isOneErrorFrom('ab', 'cd')).toBe(false)
    expect(isOneErrorFrom('', 'a')).toBe(true)
  })

  test('agrees with the distance worked out at length, and is the same from either side', () => {
    const word = fc.stringMatching(/^[ab]{0,5}$/)
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneErrorFrom(one, other)).toBe(distance(one, other) === 1)
        expect(isOneErrorFrom(one, other)).toBe(isOneErrorFrom(other, one))
      }),
      { numRuns: 2000 },
    )
  })
})

/** The restricted Damerau distance, as the textbook has it. */
const distance = (one: string, other: string): number => {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 99
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const row = rows[i]
      if (row)
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + same,
          swapped ? at(i - 2, j - 2) + 1 : 99,
        )
    }
  return at(one.length, other.length)
}
