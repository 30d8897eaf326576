import { expect, test } from 'vitest'
import { comparePublished } from './compare-published.ts'
import { figuresOf } from './published-figure.ts'

const published = figuresOf('dsq', [
  { code: 'participants', all: { participants: 40 } },
  { code: 'employed', all: { num: 30, den: 40, pct: 75 } },
  { code: 'supports', all: { count: 3, dollars: 101, averageCents: 3367 } },
])

const report = {
  report: 'dsq',
  participants: { all: 40 },
  rows: [
    { code: 'employed', all: { num: 30, den: 40, pct: 75 } },
    { code: 'supports', all: { count: 3, cents: 10_050, dollars: 101, averageCents: 3350 } },
  ],
}

test('every published figure is set beside ours', () => {
  const { cells, matched, mismatched } = comparePublished(published, [report])
  expect(cells.filter((cell) => !cell.match)).toEqual([
    { report: 'dsq', code: 'supports', block: 'all', field: 'averageCents', published: 3367, ours: 3350, match: false },
  ])
  expect({ matched, mismatched }).toEqual({ matched: 6, mismatched: 1 })
})

test('a figure we do not have is a mismatch', () => {
  const { matched, mismatched } = comparePublished(published, [{ ...report, rows: [] }])
  expect({ matched, mismatched }).toEqual({ matched: 1, mismatched: 6 })
})

test('another report with the same rows does not stand in', () => {
  expect(comparePublished(published, [{ ...report, report: 'profile' }]).matched).toBe(0)
})
