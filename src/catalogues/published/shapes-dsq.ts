import type { Column, Shape } from '../../core/publishing/printed-table.ts'

// Where the Detailed Service Quality report (#11) prints what, in the tables of GUIDE-2013.

const outcomeColumns = (at: number, block: string): readonly Column[] => [
  { at, block, field: 'num' },
  { at: at + 1, block, field: 'den' },
  { at: at + 2, block, field: 'pct' },
]

const moneyColumns = (at: number, block: string): readonly Column[] => [
  { at, block, field: 'count' },
  { at: at + 1, block, field: 'dollars' },
  { at: at + 2, block, field: 'average' },
]

const satisfactionRows = {
  satisfaction: 'Customer Satisfaction',
  'satisfaction.assisted': 'Assisted Service',
  'satisfaction.ri_sessions': 'RI Workshop',
  'response.participants': 'Participant Response',
  'satisfaction.placement_employers': 'Placement Employers',
  'satisfaction.ri_employers': 'RI Employers',
  'response.employers': 'Employer response',
  response: 'Response Rate',
}

const employedRows = {
  employed: 'Employed/Career Path',
  'employed.1': '1 ',
  'employed.1a': '1a ',
  'employed.1b': '1b ',
  'employed.2': '2 ',
  'employed.3': '3 ',
  'employed.4': '4 ',
  'employed.5': '5 ',
  'employed.6': '6 ',
  'employed.7': '7 ',
  'employed.8': '8 ',
}

const trainingRows = {
  training: 'Training/Education',
  'training.9': 'OSSD',
  'training.10': 'Postsecondary',
  'training.11': 'Academic upgrading',
  'training.12': 'Other education',
  'training.13': 'Second Career',
  'training.14': 'EO training',
  'training.15': 'EO Literacy',
  'training.16': 'ESL',
  'training.17': 'MCI',
  'training.18': 'Federal',
  'training.19': 'other occupational',
}

const suitabilityRows = {
  'suitability.1a': '1A.',
  'suitability.1b': '1B.',
  'suitability.2': '2.',
  'suitability.3': '3.',
  'suitability.4': '4.',
  'suitability.5a': '5A.',
  'suitability.5b': '5B.',
  'suitability.6': '6.',
  'suitability.7': '7.',
  'suitability.8': '8.',
  'suitability.9': '9.',
  'suitability.10': '10.',
  'suitability.11': '11.',
  'suitability.12': '12.',
  'suitability.13': '13.',
  'suitability.14': '14.',
}

const supportRows = {
  'supports.transportation': 'Transportation',
  'supports.clothing': 'Clothing',
  'supports.special_equipment': 'Special equipment',
  'supports.certification': 'Certification',
  'supports.training_cost': 'Training cost',
  'supports.child_care': 'Childcare',
  'supports.language_assessment': 'Language assessment',
  'supports.academic_assessment': 'Academic assessment',
  'supports.translation': 'Translation',
  'supports.accommodation': 'Workplace accommodation',
  'supports.other': 'Other support',
  'supports.scholarship_initial': 'Apprenticeship Scholarship initial',
  'supports.scholarship_final': 'Apprenticeship Scholarship final',
  supports: 'Total Participant',
}

const employerRows = {
  operating: 'Operational Allocation',
  'employers.incentive': 'Placement with incentive',
  'employers.signing_initial': 'Apprenticeship employer signing bonus initial',
  'employers.signing_final': 'Apprenticeship employer signing bonus final',
  employers: 'Total Expenditures',
}

/** A page of All Participants and one component: measure, numerator, denominator, percentage. */
const page = (line: number, rows: Shape['rows'], firstColumn: number, component: string): Shape => ({
  line,
  report: 'dsq',
  headings: 2,
  label: 1,
  rows,
  columns: [...outcomeColumns(firstColumn, 'all'), ...outcomeColumns(firstColumn + 3, component)],
})

const suitabilityByComponent = (line: number): Shape => ({
  line,
  report: 'dsq',
  headings: 1,
  label: 0,
  rows: { 'suitability@den': 1, ...suitabilityRows },
  columns: ['all', 'job_placement', 'job_retention'].map((block, index) => ({ at: index + 1, block, field: 'num' })),
})

/** Scenarios that say in words how many clients an indicator counts. */
const scenarios = (line: number, rows: Shape['rows']): Shape => ({
  line,
  report: 'dsq',
  headings: 1,
  label: 0,
  rows,
  columns: [{ at: 0, block: 'all', field: 'num' }],
})

const coordination: Shape = {
  line: 755,
  report: 'dsq',
  headings: 1,
  label: 1,
  rows: {
    'coordination.referred_in': '1.',
    'coordination.out_school': '2.',
    'coordination.out_training': '3.',
    'coordination.out_community': '4.',
  },
  columns: [
    { at: 2, figure: 0, block: 'all', field: 'num' },
    { at: 2, figure: 1, block: 'all', field: 'den' },
  ],
}

const money = (line: number, rows: Shape['rows'], columns: readonly Column[]): Shape => ({
  line,
  report: 'dsq',
  headings: 2,
  label: 0,
  rows,
  columns,
})

export const dsqShapes: readonly Shape[] = [
  suitabilityByComponent(603),
  suitabilityByComponent(666),
  scenarios(719, {
    'suitability.2': 1,
    'suitability.3': 2,
    'suitability.4': 3,
    'suitability.6': 4,
    'suitability.11': 5,
    'suitability.12': 6,
    'suitability.7': 7,
  }),
  scenarios(755, {
    'suitability.2': 1,
    'suitability.3': 2,
    'suitability.4': 3,
    'suitability.6': 4,
    'suitability.7': 5,
  }),
  coordination,
  money(772, supportRows, moneyColumns(1, 'all')),
  money(1339, supportRows, [...moneyColumns(1, 'job_search'), ...moneyColumns(4, 'job_placement')]),
  money(1328, employerRows, [
    { at: 1, block: 'all', field: 'allocation' },
    ...moneyColumns(2, 'all'),
    { at: 5, block: 'all', field: 'spent' },
  ]),
  page(1245, satisfactionRows, 2, 'job_placement'),
  page(1269, employedRows, 4, 'job_placement'),
  page(1299, { suitability: 'Suitability', ...suitabilityRows }, 2, 'job_placement'),
  page(1681, satisfactionRows, 3, 'job_retention'),
  page(1704, employedRows, 2, 'job_retention'),
  page(1729, trainingRows, 2, 'job_retention'),
  page(1760, { suitability: 'Suitability', ...suitabilityRows }, 2, 'job_retention'),
]
