import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bit, money, participants, share, sum, target } from './report.ts'
import type { Row, Report } from './report.ts'
import { halfUp, percent, tally } from './tally.ts'
import type { Counts } from './tally.ts'

const label = { en: 'A row', fr: 'Une ligne' }
const report = (rows: readonly Row[], score: Report['score'] = null): Report => ({
  id: 'test',
  title: label,
  population: label,
  participants: 'planExited',
  rows,
  score,
  core: [],
  sections: [],
})
/** Counts from a list: `bit x` everywhere, or `bit x job_search` in a block of its own. */
const counts = (known: Readonly<Record<string, number>>): Counts => {
  const of = (what: string, block: string) => known[`${what} ${block}`] ?? known[what] ?? 0
  return {
    participants: (_, block) => of('people', block),
    bit: (_, block, code) => of(`bit ${code}`, block),
    sum: (_, block, code) => of(`sum ${code}`, block),
    target: (code) => known[`target ${code}`] ?? null,
    allocation: (line) => known[`allocation ${line}`] ?? null,
  }
}
const only = (row: Row, known: Readonly<Record<string, number>>) => tally(report([row]), counts(known)).rows[0]
const exits = participants('planExited')

describe('a percentage', () => {
  test('is whole, halves go up', () => {
    expect([percent(1, 8), percent(1, 200), percent(1, 201), percent(3, 8), percent(199, 200)]).toEqual([
      13, 1, 0, 38, 100,
    ])
  })

  test('of nothing, or of the unknown, is unknown', () => {
    expect([percent(0, 0), percent(null, 5), percent(5, null)]).toEqual([null, null, null])
    expect(percent(0, 5)).toBe(0)
  })

  test('is the nearest whole number, the higher of two as near', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }), (num, den) => {
        const whole = BigInt(percent(num, den) ?? -1)
        const [n, d] = [BigInt(num) * 200n, BigInt(den)]
        return (whole * 2n - 1n) * d <= n && n < (whole * 2n + 1n) * d
      }),
    )
  })
})

describe('a share', () => {
  test('adds up the terms above and the terms below, and does not average', () => {
    const pooled = share('s', label, [bit('planExited', 'a'), sum('siteMonth', 'b')], [exits, sum('siteMonth', 'c')])
    expect(only(pooled, { 'bit a': 9, people: 10, 'sum b': 45, 'sum c': 90 })).toMatchObject({
      all: { num: 54, den: 100, pct: 54 },
    })
  })

  test('of fourteen indicators divides by fourteen times the participants and shows the participants', () => {
    const suitability = share('s', label, [bit('planExited', 'a')], [exits], { times: 14 })
    expect(only(suitability, { 'bit a': 499_517, people: 134_532 })).toMatchObject({
      all: { num: 499_517, den: 134_532, pct: 27 },
    })
  })

  test('not asked of components is unknown there', () => {
    const row = only(share('s', label, [bit('planExited', 'a')], [exits], { blocks: 'all' }), { 'bit a': 1, people: 2 })
    expect(row).toMatchObject({
      all: { num: 1, den: 2 },
      job_search: { num: null, den: null, pct: null, pctExact: null },
    })
  })

  test('leaves a term out of a component that the component cannot know', () => {
    const pooled = share('s', label, [bit('planExited', 'a'), sum('siteMonth', 'b', 'all')], [exits])
    expect(only(pooled, { 'bit a': 1, 'sum b': 5, people: 10 })).toMatchObject({
      all: { num: 6 },
      job_search: { num: 1, den: 10 },
    })
  })

  test('of a target nobody set is unknown, and its count is not', () => {
    const intake = share('i', label, [exits], [target('intake')])
    expect(only(intake, { people: 40 })).toMatchObject({ all: { num: 40, den: null, pct: null, pctExact: null } })
    expect(only(intake, { people: 40, 'target intake': 50 })).toMatchObject({ all: { num: 40, den: 50, pct: 80 } })
    expect(only(intake, { people: 40, 'target intake': 0 })).toMatchObject({ all: { num: 40, den: 0, pct: null } })
  })
})

describe('money', () => {
  const spent = money('m', label, [bit('planExited', 'a')], [sum('planExited', 'a')], { allocation: 'line' })

  test('shows dollars and the average rounded half up, from the same cents', () => {
    expect(only(spent, { 'bit a': 2, 'sum a': 12_345 })).toMatchObject({
      all: { count: 2, cents: 12_345, dollars: 123, averageCents: 6173 },
    })
    expect(only(spent, { 'bit a': 1, 'sum a': 50 })).toMatchObject({ all: { dollars: 1, averageCents: 50 } })
  })

  test('of nobody has no average', () => {
    expect(only(spent, {})).toMatchObject({ all: { count: 0, cents: 0, dollars: 0, averageCents: null } })
  })

  test('spent is a share of the allocation, of all participants only', () => {
    expect(only(spent, { 'bit a': 1, 'sum a': 500, 'allocation line': 1000 })).toMatchObject({
      all: { allocationCents: 1000, pctSpent: 50 },
      job_search: { allocationCents: null, pctSpent: null },
    })
    expect(only(spent, { 'bit a': 1, 'sum a': 500 })).toMatchObject({ all: { allocationCents: null, pctSpent: null } })
  })

  test('a line with an allocation and no payments of its own shows the allocation', () => {
    const line = money('o', label, [], [], { blocks: 'all', allocation: 'line' })
    expect(only(line, { 'allocation line': 7 })).toMatchObject({
      all: { count: null, cents: null, dollars: null, allocationCents: 7, pctSpent: null },
    })
  })
})

test('cents that end in a half go up', () => {
  expect([halfUp(0.5), halfUp(1.5), halfUp(2.4999)]).toEqual([1, 2, 2])
})

test('the score weighs exact shares, and is unknown as long as one of them is', () => {
  const rows = [share('a', label, [bit('planExited', 'a')], [exits]), share('b', label, [exits], [target('b')])]
  const score = {
    title: label,
    parts: [
      { codes: ['a'], weight: 60 },
      { codes: ['b'], weight: 40 },
    ],
    standard: null,
    assumed: true,
  }
  expect(tally(report(rows, score), counts({ 'bit a': 1, people: 3 })).score).toBeNull()
  expect(tally(report(rows, score), counts({ 'bit a': 1, people: 3, 'target b': 6 })).score).toBe(4)
  expect(tally(report(rows), counts({ people: 3 })).score).toBeNull()
})
