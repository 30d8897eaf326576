import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { identityOf, keptBy } from './kept.ts'

describe('what is kept', () => {
  test('is made once as long as it is kept', () => {
    const kept = keptBy<string>({ most: 10, sizeOf: () => 1 })
    const make = vi.fn(() => 'made')
    expect([kept('one', make), kept('one', make), kept('another', () => 'else')]).toEqual(['made', 'made', 'else'])
    expect(make).toHaveBeenCalledTimes(1)
  })

  test('are those asked for last: what nobody asked for makes room', () => {
    const kept = keptBy<string>({ most: 2, sizeOf: () => 1 })
    const made: string[] = []
    const ask = (name: string) => kept(name, () => (made.push(name), name))
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) ask(name)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  test('is never more than the room, is what its name says, and is not made again while it fits', () => {
    const asked = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 30 })), { maxLength: 200 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), asked, (most, questions) => {
        // The same, said slowly: the newest names that together fit.
        let expected: string[] = []
        const sizeOf = (name: string) => Number(name.split(' ')[1])
        const kept = keptBy<string>({ most, sizeOf })
        for (const [which, size] of questions) {
          const name = `${which} ${size}`
          const make = vi.fn(() => name)
          expect(kept(name, make)).toBe(name)
          expect(make).toHaveBeenCalledTimes(expected.includes(name) ? 0 : 1)
          expected = size > most ? expected : [name, ...expected.filter((one) => one !== name)]
          while (expected.reduce((sum, one) => sum + sizeOf(one), 0) > most) expected.pop()
        }
      }),
    )
  })

  test('is not there when making it failed', () => {
    const kept = keptBy<string>({ most: 2, sizeOf: () => 1 })
    const fails = () => {
      throw new Error('not made')
    }
    expect(() => kept('one', fails)).toThrow('not made')
    expect(kept('one', () => 'made')).toBe('made')
  })
})

test('an object keeps its number, and no other has it', () => {
  const [one, other] = [{ same: true }, { same: true }]
  expect(identityOf(one)).toBe(identityOf(one))
  expect(identityOf(one)).not.toBe(identityOf(other))
})
