import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomOf } from '../random.ts'
import { deal } from './deal.ts'

test('every category is dealt exactly as often as the cell has it, leaning or not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), fc.boolean(), fc.nat(), (counts, leans, seed) => {
      const hands = new Uint8Array(counts.reduce((a, b) => a + b))
      const leaning = { levels: counts.map((_, k) => k % 3), lean: (place: number) => (place % 7) - 3, looseness: 0.5 }
      deal(counts, hands, randomOf(seed, 'test'), leans ? leaning : undefined)
      counts.forEach((count, category) => expect(hands.filter((hand) => hand === category).length).toBe(count))
    }),
  )
})

test('those who lean more get more of it', () => {
  const hands = new Uint8Array(2000)
  deal([500, 1500], hands, randomOf(1, 'test'), {
    levels: [1, 0],
    lean: (place) => (place < 1000 ? 1 : 0),
    looseness: 0,
  })
  const among = (half: Uint8Array) => half.filter((hand) => hand === 0).length
  expect(among(hands.subarray(0, 1000))).toBeGreaterThan(among(hands.subarray(1000)) * 2)
})
