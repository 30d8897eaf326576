import type { Law } from '../../core/publishing/law.ts'

// How the figures of the placement report (#15C), the outcome report (#15D) and the table on poverty belong together.

const COMPONENTS = ['job_search', 'job_placement', 'job_retention']
const PARTS = ['with_incentive', 'without_incentive']

const placementLaws: readonly Law[] = [
  {
    report: 'placements',
    rule: 'sum',
    codes: [
      'placements',
      'history',
      'types',
      'types.test_and_hire',
      'types.work_experience',
      'types.apprenticeship',
      'types.on_the_job',
    ],
    blocks: ['total'],
    total: { field: 'count' },
    parts: PARTS.map((block) => ({ block, field: 'count' })),
  },
  {
    report: 'placements',
    rule: 'sum',
    codes: ['types'],
    total: { field: 'count' },
    parts: ['test_and_hire', 'work_experience', 'apprenticeship', 'on_the_job'].map((type) => ({
      code: `types.${type}`,
      field: 'count',
    })),
  },
  // Somebody may have had a placement with an incentive and one without.
  {
    report: 'placements',
    rule: 'distinct-total',
    codes: ['participants'],
    blocks: ['total'],
    total: { field: 'count' },
    parts: PARTS.map((block) => ({ block, field: 'count' })),
  },
  ...PARTS.map((block): Law => ({
    report: 'placements',
    rule: 'part-of-population',
    codes: ['participants'],
    blocks: [block],
    part: { field: 'count' },
    whole: { block: 'total', field: 'count' },
  })),
  ...['history', 'types', 'participants'].map((code): Law => ({
    report: 'placements',
    rule: 'part-of-population',
    codes: [code],
    part: { field: 'count' },
    whole: { code: 'placements', field: 'count' },
  })),
  {
    report: 'placements',
    rule: 'average',
    codes: ['per_participant'],
    average: { field: 'mean' },
    amount: { code: 'placements', field: 'count' },
    count: { code: 'participants', field: 'count' },
  },
  ...[
    ['wage', 'history'],
    ['weeks', 'placements'],
    ['hours', 'placements'],
  ].map(([code = '', weight = '']): Law => ({
    report: 'placements',
    rule: 'weighted-mean',
    codes: [code],
    blocks: ['total'],
    mean: { field: 'mean' },
    weight: { code: weight, field: 'count' },
    whole: 'total',
    parts: PARTS,
  })),
  // Assumption: no hourly wage of 2012 was under 8 dollars, below every minimum wage of Ontario, nor over 200.
  {
    report: 'placements',
    rule: 'subset-mean',
    codes: ['wage'],
    mean: { field: 'mean' },
    weight: { code: 'history', field: 'count' },
    whole: 'total',
    subset: 'with_incentive',
    plausible: { low: 8, high: 200 },
    unit: { en: 'dollars an hour', fr: 'dollars l’heure' },
  },
  // Only placements with an incentive have one: the average of all is theirs.
  {
    report: 'placements',
    rule: 'copies',
    codes: ['incentive'],
    blocks: ['total'],
    terms: [
      { block: 'total', field: 'mean' },
      { block: 'with_incentive', field: 'mean' },
    ],
  },
  // Assumption: two reports of one period, about nearly as many placements, may differ by a quarter.
  {
    report: 'placements',
    rule: 'near',
    codes: ['incentive'],
    blocks: ['with_incentive'],
    one: { field: 'mean' },
    other: { report: 'dsq', code: 'employers.incentive', block: 'all', field: 'average' },
    within: 0.25,
  },
]

const closed = {
  impliedBy: { count: { code: 'close.employed', field: 'count' }, percent: { code: 'close.employed', field: 'pct' } },
}

const outcomeLaws: readonly Law[] = [
  // The report does not print how many plans closed; those employed and their share leave a narrow range.
  {
    report: 'outcomes',
    rule: 'percent',
    codes: ['close.unable_to_contact'],
    percent: { field: 'pct' },
    part: { field: 'count' },
    whole: closed,
  },
  {
    report: 'outcomes',
    rule: 'percent',
    codes: ['three_months.employed'],
    percent: { field: 'pct' },
    part: { field: 'count' },
    whole: { code: 'three_months', field: 'count' },
  },
  {
    report: 'outcomes',
    rule: 'percent',
    codes: ['three_months'],
    blocks: COMPONENTS,
    percent: { field: 'pct' },
    part: { field: 'count' },
    whole: { block: 'all', field: 'count' },
  },
  {
    report: 'outcomes',
    rule: 'part-of-population',
    codes: 'every',
    blocks: COMPONENTS,
    part: { field: 'count' },
    whole: { block: 'all', field: 'count' },
  },
  // Assisted is who used at least one of the three components.
  {
    report: 'outcomes',
    rule: 'distinct-total',
    codes: 'every',
    blocks: ['all'],
    total: { field: 'count' },
    parts: COMPONENTS.map((block) => ({ block, field: 'count' })),
  },
  // Assumption: a plan of the Employment Service does not last longer than three years on average.
  ...COMPONENTS.map((subset): Law => ({
    report: 'outcomes',
    rule: 'subset-mean',
    codes: ['duration'],
    mean: { field: 'mean' },
    weight: closed,
    whole: 'all',
    subset,
    plausible: { low: 0, high: 156 },
    unit: { en: 'weeks', fr: 'semaines' },
  })),
]

const assistanceLaws: readonly Law[] = [
  {
    report: 'assistance',
    rule: 'sum',
    codes: 'every',
    total: { field: 'poverty_line' },
    parts: [{ field: 'income' }, { field: 'gap' }],
    within: 0,
  },
  {
    report: 'assistance',
    rule: 'percent',
    codes: 'every',
    percent: { field: 'pct' },
    part: { field: 'income' },
    whole: { field: 'poverty_line' },
  },
  {
    report: 'assistance',
    rule: 'copies',
    codes: ['single_odsp'],
    terms: [
      { code: 'single_ow', field: 'poverty_line' },
      { code: 'single_odsp', field: 'poverty_line' },
    ],
  },
]

export const otherLaws: readonly Law[] = [...placementLaws, ...outcomeLaws, ...assistanceLaws]
