import { printedTables } from './all.ts'
import { corrected } from './corrected-tables.ts'
import { publishedDsq } from './dsq.ts'

// For the tests: what would have to be printed for the tables of GUIDE-2013 to be free of contradictions. Where a slip is
// plain (19,334 for 10,534) the figure is the right one; elsewhere it is one that could be.

type Correction = readonly [report: string, code: string, field: string, blocks: { readonly [block: string]: number }]

const everybody = { job_search: 126_690, job_placement: 11_303, unassisted: 3203 }

/** Job Search prints the column of All Participants: a column of its own, of slightly fewer people. */
const supportsOfJobSearch = (): readonly Correction[] => {
  const rows = publishedDsq.filter((row) => row.code.startsWith('supports.'))
  const fewer = rows.map((row) => {
    const count = Math.floor((row.all?.count ?? 0) * 0.98)
    const dollars = row.code.includes('scholarship') ? count * 500 : Math.floor((row.all?.dollars ?? 0) * 0.97)
    return { code: row.code, count, dollars }
  })
  const total = {
    code: 'supports',
    count: fewer.reduce((sum, row) => sum + row.count, 0),
    dollars: fewer.reduce((sum, row) => sum + row.dollars, 0),
  }
  return [...fewer, total].flatMap((row): Correction[] => [
    ['dsq', row.code, 'count', { job_search: row.count }],
    ['dsq', row.code, 'dollars', { job_search: row.dollars }],
  ])
}

const corrections: readonly Correction[] = [
  ['dsq', 'satisfaction', 'num', { job_retention: 9405 }],
  ['dsq', 'satisfaction', 'den', { job_retention: 9695 }],
  ['dsq', 'satisfaction.assisted', 'num', { job_retention: 9405 }],
  ['dsq', 'satisfaction.assisted', 'den', { job_retention: 9695 }],
  ['dsq', 'supports.scholarship_initial', 'dollars', { all: 34_500, job_placement: 21_500 }],
  ['dsq', 'supports.scholarship_final', 'dollars', { all: 30_000, job_placement: 21_500 }],
  ['dsq', 'supports', 'dollars', { all: 1_284_532, job_placement: 345_432 }],
  ...supportsOfJobSearch(),
  ['profile', 'age', 'count', everybody],
  ['profile', 'language', 'count', everybody],
  ['profile', 'gender', 'count', everybody],
  ['profile', 'referred_in', 'count', everybody],
  ['profile', 'age.20_24', 'count', { all: 19_334, job_search: 19_199 }],
  ['profile', 'age.25_29', 'count', { job_retention: 1608 }],
  ['profile', 'age.lt20', 'count', { unassisted: 99 }],
  ['profile', 'age', 'mean', { job_search: 43 }],
  ['profile', 'language.en', 'count', { unassisted: 3150 }],
  ['profile', 'income.employed', 'count', { all: 5357 }],
  ['profile', 'income.none', 'count', { job_placement: 5566, job_retention: 4225 }],
  ['profile', 'income.ow', 'count', { job_search: 17_054 }],
  ['profile', 'out_school', 'count', { all: 1611 }],
  ['profile', 'out_school.ged', 'count', { job_search: 464, unassisted: 17 }],
  ['profile', 'out_school.high_school', 'count', { all: 306, unassisted: 15 }],
  ['profile', 'out_school.ilc', 'count', { all: 886, unassisted: 30 }],
  ['profile', 'out_community', 'count', { job_search: 4678, unassisted: 162 }],
  ['profile', 'out_community.credential', 'count', { unassisted: 23 }],
  ['profile', 'out_community.rrts', 'count', { unassisted: 0 }],
  ['profile', 'out_community.municipal', 'count', { all: 580, job_search: 566, unassisted: 25 }],
  ['profile', 'out_community.odsp', 'count', { all: 299 }],
  ['placements', 'wage', 'mean', { with_incentive: 14.2, without_incentive: 14.51 }],
  ['placements', 'incentive', 'mean', { total: 1802.8, with_incentive: 1802.8 }],
  ['outcomes', 'duration', 'mean', { job_search: 17.8, job_placement: 17.8, job_retention: 17.8 }],
]

const figures: ReadonlyMap<string, number> = new Map(
  corrections.flatMap(([report, code, field, blocks]) =>
    Object.entries(blocks).map(([block, value]) => [`${report}|${code}|${block}|${field}`, value] as const),
  ),
)

export const correctedTables = corrected(printedTables, figures, new Map([[1760, ['12,651/134,532 = 9.4%']]]))
