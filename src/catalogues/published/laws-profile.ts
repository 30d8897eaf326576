import type { Law, Term } from '../../core/publishing/law.ts'

// How the figures of the profile report (#15B) belong together. Recomputed from GUIDE-2013.

const COMPONENTS = ['job_search', 'job_placement', 'job_retention']
const BLOCKS = ['all', ...COMPONENTS, 'unassisted']
const regionsOf = (block: string): readonly string[] =>
  ['central', 'eastern', 'northern', 'western'].map((region) => `${block}.${region}`)

const law = { report: 'profile' } as const

const rows = (family: string, names: string): readonly string[] => names.split(' ').map((name) => `${family}.${name}`)

const age = rows('age', 'lt20 20_24 25_29 30_44 45_54 55plus')
const language = rows('language', 'en fr')
const gender = rows('gender', 'female male undisclosed')
const group = rows('group', 'disabled aboriginal visible_minority newcomer deaf francophone')
const income = rows('income', 'ei ow odsp dependant crown_ward employed self_employed none other')
const resources = rows(
  'out_community',
  'child_care education financial health housing language legal newcomer regulatory',
)
const outCommunity = [...rows('out_community', 'credential action_centre rrts municipal odsp ow'), ...resources]
const outPrograms = rows(
  'out_programs',
  'credential action_centre co_op apprenticeship_other pre_apprenticeship provider_other provider literacy local_boards job_bank rrts ged municipal federal_other federal_youth provincial_other high_school ilc',
)
const referredIn = rows(
  'referred_in',
  'action_centre co_op youth_apprenticeship apprenticeship_other pre_apprenticeship provider_other',
)
const outSchool = rows('out_school', 'ged high_school ilc')

/** The people of a block, counted by gender: it is known of everybody, and its rows add up in every block. */
const everybody = { sumOf: gender.map((code): Term => ({ code, field: 'count' })) }

const counts = (codes: readonly string[]): readonly Term[] => codes.map((code) => ({ code, field: 'count' }))

const sum = (total: string, parts: readonly string[]): Law => ({
  ...law,
  rule: 'sum',
  codes: [total],
  total: { field: 'count' },
  parts: counts(parts),
})

const sharesAddUp = (codes: readonly string[], blocks?: readonly string[]): Law => ({
  ...law,
  rule: 'sum',
  codes: 'once',
  ...(blocks ? { blocks } : {}),
  total: { is: 100 },
  parts: codes.map((code) => ({ code, field: 'pct' })),
  // Nine rounded shares could be 4 points off together, and are not: more than 2 happens once in some 800 columns (simulated).
  within: Math.min(codes.length / 2, 2),
})

const shareOf = (codes: readonly string[], whole: string): Law => ({
  ...law,
  rule: 'percent',
  codes,
  percent: { field: 'pct' },
  part: { field: 'count' },
  whole: { code: whole, field: 'count' },
})

const shareOfEverybody = (codes: readonly string[]): Law => ({
  ...law,
  rule: 'percent',
  codes,
  percent: { field: 'pct' },
  part: { field: 'count' },
  whole: everybody,
})

/** The same service is counted on several pages. */
const sameService = (...codes: readonly string[]): Law => ({
  ...law,
  rule: 'copies',
  codes: 'once',
  terms: counts(codes),
})

const sectionLaws: readonly Law[] = [
  sum('age', age),
  sum('age.gt44', ['age.45_54', 'age.55plus']),
  sum('language', language),
  sum('gender', gender),
  sum('income', income),
  ...[age, language, gender, income].map((codes) => sharesAddUp(codes)),
  sharesAddUp(['gender.female', 'gender.male'], [...regionsOf('all'), ...regionsOf('job_placement')]),
  shareOf(['age', ...age, 'age.gt44'], 'age'),
  shareOf(['language', ...language], 'language'),
  shareOf(['gender', ...gender], 'gender'),
  shareOf(['income', ...income], 'income'),
  shareOfEverybody(group),
  { ...law, rule: 'copies', codes: 'once', terms: counts(['age', 'language', 'gender', 'referred_in']) },
  {
    ...law,
    rule: 'part-of-population',
    codes: ['income'],
    part: { field: 'count' },
    whole: { code: 'age', field: 'count' },
  },
  // Assumption: the source of income is known of all but one in 200.
  {
    ...law,
    rule: 'near',
    codes: 'once',
    one: { code: 'income', field: 'count' },
    other: { code: 'age', field: 'count' },
    within: 0.005,
  },
]

const populationLaws: readonly Law[] = [
  // Assisted is who used at least one of the three components (SQS-SERIES).
  {
    ...law,
    rule: 'distinct-total',
    codes: 'every',
    blocks: ['all'],
    total: { field: 'count' },
    parts: COMPONENTS.map((block) => ({ block, field: 'count' })),
  },
  {
    ...law,
    rule: 'part-of-population',
    codes: 'every',
    blocks: COMPONENTS,
    part: { field: 'count' },
    whole: { block: 'all', field: 'count' },
  },
  ...['all', 'job_placement'].map((block): Law => ({
    ...law,
    rule: 'part-of-population',
    codes: ['age', 'income'],
    blocks: [block],
    part: { sumOf: regionsOf(block).map((region) => ({ block: region, field: 'count' })) },
    whole: { field: 'count' },
  })),
  ...['.central', '.eastern', '.northern', '.western'].map((region): Law => ({
    ...law,
    rule: 'part-of-population',
    codes: ['age'],
    blocks: [`job_placement${region}`],
    part: { field: 'count' },
    whole: { block: `all${region}`, field: 'count' },
  })),
  // How much of a group a component reaches.
  {
    ...law,
    rule: 'percent',
    codes: [...income, ...group],
    blocks: COMPONENTS,
    percent: { field: 'reach' },
    part: { field: 'count' },
    whole: { block: 'all', field: 'count' },
  },
  {
    ...law,
    rule: 'copies',
    codes: ['income.ow'],
    blocks: COMPONENTS,
    terms: [{ block: 'all', field: 'count' }, { field: 'whole' }],
  },
  {
    ...law,
    rule: 'copies',
    codes: ['income.ow'],
    blocks: ['all'],
    terms: [{ code: 'income', field: 'count' }, { field: 'known' }],
  },
  // An average age outside 14 to 90 is nobody's. Assumption: the youngest and oldest who look for work.
  ...COMPONENTS.map((subset): Law => ({
    ...law,
    rule: 'subset-mean',
    codes: ['age'],
    mean: { field: 'mean' },
    weight: everybody,
    whole: 'all',
    subset,
    plausible: { low: 14, high: 90 },
    unit: { en: 'years', fr: 'ans' },
  })),
]

const referralLaws: readonly Law[] = [
  shareOfEverybody(['out_programs', 'out_school', 'out_training', 'out_community', 'referred_in']),
  shareOf(outPrograms, 'out_programs'),
  shareOf(outSchool, 'out_school'),
  shareOf(outCommunity, 'out_community'),
  shareOf(referredIn, 'referred_in'),
  shareOf(['out_training.free_payer'], 'out_training'),
  sameService('out_programs.ged', 'out_school.ged'),
  sameService('out_programs.high_school', 'out_school.high_school'),
  sameService('out_programs.ilc', 'out_school.ilc'),
  sameService('out_programs.credential', 'out_community.credential'),
  sameService('out_programs.action_centre', 'out_community.action_centre'),
  sameService('out_programs.rrts', 'out_community.rrts'),
  sameService('out_programs.municipal', 'out_community.municipal'),
  {
    ...law,
    rule: 'distinct-total',
    codes: ['resources'],
    blocks: BLOCKS,
    total: { field: 'count' },
    parts: counts(resources),
  },
  {
    ...law,
    rule: 'part-of-population',
    codes: resources,
    part: { field: 'count' },
    whole: { code: 'resources', field: 'count' },
  },
]

export const profileLaws: readonly Law[] = [...sectionLaws, ...populationLaws, ...referralLaws]
