import type { Classification } from '../core/plans/occupation.ts'
import type { MinimumWage } from '../core/plans/wage.ts'
import type { Source } from '../core/programme/code-list.ts'
import { plainDate } from '../core/shared/plain-date.ts'

/** Ontario's general minimum wage, as remembered: check it against the regulation before relying on it. */
const remembered: Source = { certainty: 'remembered' }

export const minimumWages: readonly MinimumWage[] = (
  [
    ['2010-03-31', 10_25],
    ['2014-06-01', 11_00],
    ['2015-10-01', 11_25],
    ['2016-10-01', 11_40],
    ['2017-10-01', 11_60],
    ['2018-01-01', 14_00],
    ['2020-10-01', 14_25],
    ['2021-10-01', 14_35],
    ['2022-01-01', 15_00],
    ['2022-10-01', 15_50],
    ['2023-10-01', 16_55],
    ['2024-10-01', 17_20],
    ['2025-10-01', 17_60],
  ] as const
).map(([from, cents]) => ({ from: plainDate(from), cents, source: remembered }))

/** Which version of the National Occupational Classification is used from when on: inferred from the years they bear. */
export const classifications: readonly Classification[] = [
  { from: plainDate('2006-01-01'), name: { en: 'NOC 2006', fr: 'CNP 2006' }, digits: 4 },
  { from: plainDate('2012-01-01'), name: { en: 'NOC 2011', fr: 'CNP 2011' }, digits: 4 },
  { from: plainDate('2023-01-01'), name: { en: 'NOC 2021', fr: 'CNP 2021' }, digits: 5 },
]
