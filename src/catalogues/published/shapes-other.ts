import type { Column, Shape } from '../../core/publishing/printed-table.ts'

// Where the placement report (#15C), the outcome report (#15D) and the table on poverty print what, in GUIDE-2013.

const COMPONENTS = ['all', 'job_search', 'job_placement', 'job_retention']

const placementColumns: readonly Column[] = ['total', 'with_incentive', 'without_incentive'].map((block, index) => ({
  at: index + 1,
  block,
  field: 'count',
}))

const countAndShare: readonly Column[] = COMPONENTS.flatMap((block, index) => [
  { at: 1 + 2 * index, block, field: 'count' },
  { at: 2 + 2 * index, block, field: 'pct' },
])

const oneEach = (field: string): readonly Column[] =>
  COMPONENTS.map((block, index) => ({ at: index + 1, block, field }))

const countAndShareInOneCell: readonly Column[] = COMPONENTS.flatMap((block, index) => [
  { at: index + 1, figure: 0, block, field: 'count' },
  { at: index + 1, figure: 1, block, field: 'pct' },
])

const outcomes = (line: number, headings: number, rows: Shape['rows'], columns: readonly Column[]): Shape => ({
  line,
  report: 'outcomes',
  headings,
  label: 0,
  rows,
  columns,
})

const outcomeRows = (when: string): Shape['rows'] => ({
  [`${when}.employed`]: 'Employed',
  [`${when}.unable_to_work`]: 'Unable to work',
  [`${when}.unemployed`]: 'Unemployed',
  [`${when}.unknown`]: 'Unknown',
})

export const otherShapes: readonly Shape[] = [
  {
    line: 432,
    report: 'assistance',
    headings: 2,
    label: 0,
    rows: { single_ow: 'Single Adult on OW', lone_parent_ow: 'Lone parent', single_odsp: 'Single Adult on ODSP' },
    columns: [
      { at: 1, block: 'all', field: 'poverty_line' },
      { at: 2, block: 'all', field: 'income' },
      { at: 3, figure: 0, block: 'all', field: 'gap' },
      { at: 3, figure: 1, block: 'all', field: 'pct' },
    ],
  },
  {
    line: 1421,
    report: 'placements',
    headings: 1,
    label: 0,
    rows: {
      participants: '# of Participants',
      placements: '# of Placements',
      history: '# of Placements with',
      'wage@mean': '$/hr',
      'per_participant@mean': 'Average # of placements',
      'weeks@mean': 'Avg. duration',
      'incentive@mean': 'Avg. Incentive',
      'hours@mean': 'Avg.. placement hrs',
    },
    columns: placementColumns,
  },
  {
    line: 1431,
    report: 'placements',
    headings: 1,
    label: 0,
    rows: {
      types: 'Placement Type',
      'types.test_and_hire': 'Test and Hire',
      'types.work_experience': 'Work Experience',
      'types.apprenticeship': 'Apprenticeship',
      'types.on_the_job': 'On-the-job',
    },
    columns: placementColumns,
  },
  outcomes(1885, 1, { 'close.unable_to_contact': 1 }, countAndShareInOneCell),
  outcomes(1891, 0, { 'wage@mean': 0, 'duration@mean': 2 }, oneEach('mean')),
  outcomes(1904, 2, { 'close.employed': '3 Employed' }, countAndShare),
  outcomes(1908, 1, outcomeRows('close'), oneEach('pct')),
  outcomes(1918, 2, { three_months: 'TOTAL OUTCOMES', 'three_months.employed': 'Employed' }, countAndShare),
  outcomes(1923, 1, outcomeRows('three_months'), oneEach('pct')),
]
