import type { Column, Shape } from '../../core/publishing/printed-table.ts'

// Where the profile report (#15B) prints what, in the tables of GUIDE-2013.

const BLOCKS = ['all', 'job_search', 'job_placement', 'job_retention', 'unassisted']
const REGIONS = ['', '.central', '.eastern', '.northern', '.western']

const countAndShare = (from: number): readonly Column[] =>
  BLOCKS.flatMap((block, index) => [
    { at: from + 2 * index, block, field: 'count' },
    { at: from + 2 * index + 1, block, field: 'pct' },
  ])

const byRegion = (from: number, block: string, field: string): readonly Column[] =>
  REGIONS.map((region, index) => ({ at: from + index, block: `${block}${region}`, field }))

const profileRows = {
  age: 'AGE',
  'age.lt20': '5 <20',
  'age.20_24': '20-24',
  'age.25_29': '25-29',
  'age.30_44': '30-44',
  'age.45_54': '45-54',
  'age.55plus': '55+',
  'age.gt44': '5 >44',
  'age@mean': 'Average Age',
  language: 'PREFERRED LANGUAGE',
  'language.en': 'English',
  'language.fr': 'French',
  gender: 'GENDER',
  'gender.female': 'Female',
  'gender.male': 'Male',
  'gender.undisclosed': 'Undisclosed',
}

const groupRows = {
  'group.disabled': '5 Disabled',
  'group.aboriginal': '5 Aboriginal',
  'group.visible_minority': 'Visible Minority',
  'group.newcomer': 'Newcomer',
  'group.deaf': 'Deaf',
  'group.francophone': 'Franco',
}

const incomeRows = {
  'income.ei': '5 Employment Insurance',
  'income.ow': '5 Ontario Works',
  'income.odsp': '5 Ontario Disability',
  'income.dependant': '5 Dependent',
  'income.crown_ward': '5 Crown Ward',
  'income.employed': 'Employed',
  'income.self_employed': 'Self',
  'income.none': '5 No Source',
  'income.other': 'Other',
}

/** A section of the report: heading, then numbers and shares of five groups of people. */
const section = (line: number, rows: Shape['rows'], headings = 2): Shape => ({
  line,
  report: 'profile',
  headings,
  label: 0,
  rows,
  columns: countAndShare(1),
})

const regional = (line: number, headings: number, rows: Shape['rows'], fields: readonly [string, string]): Shape => ({
  line,
  report: 'profile',
  headings,
  label: 0,
  rows,
  columns: [...byRegion(1, 'all', fields[0]), ...byRegion(6, 'job_placement', fields[1])],
})

/** Ontario Works: how many of all, then of each component how many of those. */
const reachOfOntarioWorks: Shape = {
  line: 852,
  report: 'profile',
  headings: 1,
  label: 0,
  rows: { 'income.ow': 'Ontario Works' },
  columns: [
    { at: 1, figure: 0, block: 'all', field: 'count' },
    { at: 1, figure: 1, block: 'all', field: 'known' },
    ...['job_search', 'job_placement', 'job_retention'].flatMap((block, index) =>
      ['count', 'whole', 'reach'].map((field, figure) => ({ at: index + 2, figure, block, field })),
    ),
  ],
}

export const profileShapes: readonly Shape[] = [
  { ...section(811, { ...profileRows, ...groupRows }, 1), columns: countAndShare(2) },
  section(1790, { age: 'AGE', 'age.lt20': '5 <20' }, 1),
  section(837, { income: 'SOURCE OF INCOME', ...incomeRows }),
  reachOfOntarioWorks,
  regional(1368, 3, { age: 'Age', 'age@mean': 'Average Age' }, ['count', 'count']),
  regional(1376, 3, { 'gender@count': 'GENDER', 'gender.female': 'Female', 'gender.male': 'Male' }, ['pct', 'pct']),
  regional(1391, 2, { 'income@count': 'SOURCE OF INCOME', ...incomeRows }, ['pct', 'reach']),
  regional(1408, 2, groupRows, ['pct', 'reach']),
]
