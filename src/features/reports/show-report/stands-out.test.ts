import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percent } from '../../../core/measures/tally.ts'
import type { ShareCell } from '../../../core/measures/tally.ts'
import type { CoreMeasure } from './model.ts'
import { moreToReach, standsOut, stateOf } from './stands-out.ts'

const label = { en: 'A measure', fr: 'Une mesure' }
const cellOf = (num: number | null, den: number | null): ShareCell => ({
  ...{ num, den, pct: percent(num, den) },
  pctExact: num === null || !den ? null : (num * 100) / den,
})
const measure = (cell: ShareCell, more: Partial<CoreMeasure> = {}): CoreMeasure => ({
  ...{
    code: 'one',
    label,
    cell,
    times: 1,
    standard: 69,
    assumed: false,
    before: null,
    openable: true,
    hasOthers: true,
  },
  ...{ line: { now: [], before: [] }, state: stateOf(cell, 69) },
  ...more,
})
const nobody = { all: 0, job_search: 0, job_placement: 0, job_retention: 0 }
const kindsOf = (core: readonly CoreMeasure[]) => standsOut(core, nobody).map(({ kind }) => kind)

describe('a measure below its standard', () => {
  test('needs exactly as many more as it says: one fewer would not do', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 100 }),
        (some, base, standard) => {
          const num = Math.min(some, base)
          const more = moreToReach(num, base, standard)
          expect(percent(num + more, base)).toBeGreaterThanOrEqual(standard)
          if (more > 0) expect(percent(num + more - 1, base)).toBeLessThan(standard)
        },
      ),
    )
  })

  test('is told before what changed, and is told by the whole percent the report prints', () => {
    expect(kindsOf([measure(cellOf(412, 674), { before: cellOf(500, 674) })])).toEqual(['below', 'changed'])
    expect(stateOf(cellOf(137, 200), 69)).toBe('met')
    expect(stateOf(cellOf(136, 200), 69)).toBe('below')
  })
})

describe('a change', () => {
  test.each([
    ['of three points', cellOf(73, 100), cellOf(70, 100), ['all-met', 'changed']],
    ['of two points', cellOf(72, 100), cellOf(70, 100), ['all-met']],
    ['among few people', cellOf(15, 19), cellOf(14, 100), ['all-met']],
    ['from what is not known', cellOf(70, 100), cellOf(null, null), ['all-met']],
  ])('%s', (_, cell, before, kinds) => {
    expect(kindsOf([measure(cell, { before })])).toEqual(kinds)
  })

  test('is told of the two measures that moved most', () => {
    const moved = [5, 30, 10].map((points, at) =>
      measure(cellOf(90, 100), { code: `m${at}`, before: cellOf(90 - points, 100) }),
    )
    expect(standsOut(moved, nobody)).toMatchObject([
      { kind: 'all-met', count: 3 },
      { kind: 'changed', code: 'm1', from: 60, to: 90 },
      { kind: 'changed', code: 'm2', from: 80, to: 90 },
    ])
  })
})

test('where nothing is known nothing stands out', () => {
  expect(kindsOf([measure(cellOf(0, 0)), measure(cellOf(5, null))])).toEqual([])
})
