import { expect, test } from 'vitest'
import { employerMoney, employerTotal, scholarships, supports, supportsTotal } from '../targets/money.ts'
import { centsBehind, solveCents } from './solve-cents.ts'

const printed = (cents: number, count: number) => ({
  dollars: Math.floor((cents + 50) / 100),
  average: count === 0 ? null : Math.floor((2 * cents + count) / (2 * count)) / 100,
})

test.each(['all', 'jobPlacement'] as const)('money to participants prints as published: %s', (block) => {
  const rows = [...supports, ...scholarships].map((row) => row[block])
  const cents = solveCents(rows, supportsTotal[block])
  rows.forEach(({ count, dollars, average }, row) =>
    expect(printed(cents[row] ?? 0, count)).toEqual({ dollars, average }),
  )
  const { count, dollars, average } = supportsTotal[block]
  expect(rows.reduce((all, row) => all + row.count, 0)).toBe(count)
  expect(
    printed(
      cents.reduce((a, b) => a + b),
      count,
    ),
  ).toEqual({ dollars, average })
})

test('money to employers prints as published', () => {
  const cents = solveCents(
    employerMoney.map((row) => row.all),
    employerTotal,
  )
  employerMoney.forEach(({ all: { count, dollars, average } }, row) =>
    expect(printed(cents[row] ?? 0, count)).toEqual({ dollars, average }),
  )
  expect(
    printed(
      cents.reduce((a, b) => a + b),
      employerTotal.count,
    ),
  ).toEqual({ dollars: employerTotal.dollars, average: employerTotal.average })
})

test('one cent outside the range no longer prints so', () => {
  const row = { count: 28, dollars: 4750, average: 169.66 }
  const { low, high } = centsBehind(row)
  const prints = (cents: number) =>
    printed(cents, row.count).dollars === row.dollars && printed(cents, row.count).average === row.average
  expect([low - 1, low, high, high + 1].map(prints)).toEqual([false, true, true, false])
})
