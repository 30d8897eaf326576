import type { Law } from '../../core/publishing/law.ts'

// How the figures of the Detailed Service Quality report (#11) belong together. Recomputed from GUIDE-2013.

const COMPONENTS = ['job_search', 'job_placement', 'job_retention']

const law = { report: 'dsq' } as const

const numbered = (family: string, rows: readonly string[]): readonly string[] => rows.map((row) => `${family}.${row}`)

const employed = numbered('employed', ['1', '2', '3', '4', '5', '6', '7', '8'])
const training = numbered('training', ['9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19'])
const suitability = numbered('suitability', '1a 1b 2 3 4 5a 5b 6 7 8 9 10 11 12 13 14'.split(' '))
const satisfaction = numbered('satisfaction', ['assisted', 'ri_sessions', 'placement_employers', 'ri_employers'])
const response = numbered('response', ['participants', 'employers'])
const supports = numbered('supports', [
  'transportation',
  'clothing',
  'special_equipment',
  'certification',
  'training_cost',
  'child_care',
  'language_assessment',
  'academic_assessment',
  'translation',
  'accommodation',
  'other',
  'scholarship_initial',
  'scholarship_final',
])
const employers = numbered('employers', ['incentive', 'signing_initial', 'signing_final'])

const sum = (total: string, parts: readonly string[], field: string): Law => ({
  ...law,
  rule: 'sum',
  codes: [total],
  total: { field },
  parts: parts.map((code) => ({ code, field })),
})

/** Respondents of one table row are the denominators of the satisfaction rows. */
const respondents = (code: string, groups: readonly string[]): Law => ({
  ...law,
  rule: 'sum',
  codes: [code],
  total: { field: 'num' },
  parts: groups.map((group) => ({ code: group, field: 'den' })),
})

const percentOf = (codes: readonly string[], whole: string, times = 1): Law => ({
  ...law,
  rule: 'percent',
  codes,
  percent: { field: 'pct' },
  part: { field: 'num' },
  whole: { code: whole, field: 'den' },
  times,
})

const satisfactionLaws: readonly Law[] = [
  sum('satisfaction', satisfaction, 'num'),
  sum('satisfaction', satisfaction, 'den'),
  respondents('response.participants', ['satisfaction.assisted', 'satisfaction.ri_sessions']),
  respondents('response.employers', ['satisfaction.placement_employers', 'satisfaction.ri_employers']),
  sum('response', response, 'num'),
  sum('response', response, 'den'),
  ...['satisfaction', 'response', ...satisfaction, ...response].map((code) => percentOf([code], code)),
  {
    ...law,
    rule: 'repeated-row',
    codes: ['response.participants'],
    rows: ['response.participants', 'satisfaction', 'satisfaction.assisted'],
    fields: ['num', 'den'],
  },
  // Of a component everyone who left is asked; of all participants those of workshops are asked too.
  {
    ...law,
    rule: 'copies',
    codes: 'once',
    blocks: COMPONENTS,
    terms: [
      { code: 'employed', field: 'den' },
      { code: 'suitability', field: 'den' },
      { code: 'response.participants', field: 'den' },
    ],
  },
]

const outcomeLaws: readonly Law[] = [
  sum('employed', employed, 'num'),
  sum('employed.1', ['employed.1a', 'employed.1b'], 'num'),
  percentOf(['employed', ...employed, 'employed.1a', 'employed.1b'], 'employed'),
  sum('training', training, 'num'),
  percentOf(['training', ...training], 'training'),
  sum('suitability', suitability, 'num'),
  // 14 indicators in 16 rows: age and work experience are each printed as two.
  percentOf(['suitability', ...suitability], 'suitability', 14),
  {
    ...law,
    rule: 'copies',
    codes: 'once',
    terms: [
      'suitability',
      'employed',
      'training',
      'coordination.referred_in',
      'coordination.out_school',
      'coordination.out_training',
      'coordination.out_community',
    ].map((code) => ({ code, field: 'den' })),
  },
  ...['num', 'den'].map((field): Law => ({
    ...law,
    rule: 'part-of-population',
    codes: 'every',
    blocks: COMPONENTS,
    part: { field },
    whole: { block: 'all', field },
  })),
]

const moneyLaws: readonly Law[] = [
  ...['count', 'dollars'].flatMap((field) => [sum('supports', supports, field), sum('employers', employers, field)]),
  {
    ...law,
    rule: 'average',
    codes: ['supports', ...supports, 'employers', ...employers],
    average: { field: 'average' },
    amount: { field: 'dollars' },
    count: { field: 'count' },
  },
  // Each scholarship payment is 500 dollars (GUIDE-2013).
  {
    ...law,
    rule: 'fixed-price',
    codes: ['supports.scholarship_initial', 'supports.scholarship_final'],
    price: 500,
    amount: { field: 'dollars' },
    count: { field: 'count' },
    average: { field: 'average' },
  },
  {
    ...law,
    rule: 'percent',
    codes: ['employers.incentive', 'employers'],
    percent: { field: 'spent' },
    part: { field: 'dollars' },
    whole: { field: 'allocation' },
  },
  {
    ...law,
    rule: 'copies',
    codes: 'once',
    terms: [
      { code: 'employers.incentive', field: 'allocation' },
      { code: 'employers', field: 'allocation' },
    ],
  },
  ...['count', 'dollars'].map((field): Law => ({
    ...law,
    rule: 'part-of-population',
    codes: 'every',
    blocks: COMPONENTS,
    part: { field },
    whole: { block: 'all', field },
  })),
  ...COMPONENTS.map((other): Law => ({
    ...law,
    rule: 'repeated-column',
    codes: ['supports'],
    block: 'all',
    other,
    fields: ['count', 'dollars', 'average'],
  })),
]

export const dsqLaws: readonly Law[] = [...satisfactionLaws, ...outcomeLaws, ...moneyLaws]
