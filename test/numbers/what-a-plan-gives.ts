import type { PlanFacts } from '../../src/core/facts/plan.ts'

/**
 * What one plan adds to each cell of the Detailed Service Quality of fiscal 2012-13, written by hand from the definitions:
 * `row block field` and how much. It shares nothing with the measures.
 */
export const whatAPlanGives = (plan: PlanFacts): ReadonlyMap<string, number> => {
  const gives = new Map<string, number>()
  const blocks = blocksOf(plan)
  const { closure } = plan
  if (blocks.length === 0 || closure?.reason === 'opened_in_error') return gives
  const give = (cell: string, amount = 1) => gives.set(cell, (gives.get(cell) ?? 0) + amount)
  if (isInYear(plan.startedOn)) give('intake all num')
  if (closure === null || !isInYear(closure.closedOn)) return gives
  for (const block of blocks) {
    give(`participants ${block}`)
    for (const row of rowsOfParticipants) give(`${row} ${block} den`)
    give(`response.participants ${block} den`)
    for (const row of achievedBy(plan)) give(`${row} ${block} num`)
    giveAnswer(closure.satisfaction, block, give)
    givePayments(plan, block, give)
  }
  give('response all den')
  givePlacements(plan, give)
  return gives
}

type Give = (cell: string, amount?: number) => void

const isInYear = (day: string) => day >= '2012-04-01' && day <= '2013-03-31'

/** Plans of other programmes are in another report. */
const ofTheReport = new Set(['employment-service'])

const blocksOf = ({ programme, items }: PlanFacts): readonly string[] => {
  if (!ofTheReport.has(programme)) return []
  const components = ['job_search', 'job_placement', 'job_retention'].filter((goal) =>
    items.some((item) => item.subGoal === goal && item.actualStart !== null && item.outcome !== 'cancelled'),
  )
  return components.length > 0 ? ['all', ...components] : []
}

const employed = ['1a', '1b', '2', '3', '4', '5', '6', '7', '8']
const training = ['9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19']
const indicators = ['1a', '1b', '2', '3', '4', '5a', '5b', '6', '7', '8', '9', '10', '11', '12', '13', '14']

const rowsOfParticipants = [
  ...[
    'coordination',
    'coordination.referred_in',
    'coordination.out_school',
    'coordination.out_training',
    'coordination.out_community',
  ],
  ...['employed', 'employed.1', ...employed.map((code) => `employed.${code}`)],
  ...['training', ...training.map((code) => `training.${code}`)],
  ...['suitability', ...indicators.map((code) => `suitability.${code}`)],
]

/** A row twice in the list is counted twice: that is how the rows of coordination and suitability add up. */
const achievedBy = (plan: PlanFacts): readonly string[] => {
  const outcome = plan.closure?.outcome ?? ''
  const coordination = coordinationOf(plan)
  const suitability = suitabilityOf(plan)
  return [
    ...coordination.flatMap((row) => ['coordination', `coordination.${row}`]),
    ...(employed.includes(outcome) ? ['employed', `employed.${outcome}`] : []),
    ...(outcome === '1a' || outcome === '1b' ? ['employed.1'] : []),
    ...(training.includes(outcome) ? ['training', `training.${outcome}`] : []),
    ...suitability.flatMap((row) => ['suitability', `suitability.${row}`]),
  ]
}

const outTo: Readonly<Record<string, readonly string[]>> = {
  out_school: ['ged', 'high_school', 'independent_learning_centre'],
  out_training: ['freepayer', 'other_training'],
  out_community: [
    ...[
      'credential_assessment',
      'eo_action_centre',
      'eo_rrts',
      'municipal',
      'odsp',
      'ow',
      'child_care',
      'educational_services',
    ],
    ...['financial_planning', 'health', 'housing', 'language_assessment', 'legal', 'newcomer', 'regulatory_bodies'],
  ],
}

const coordinationOf = ({ referredIn, referrals, closure }: PlanFacts): readonly string[] => [
  ...(referredIn !== null && referredIn !== 'es_provider' && referredIn !== 'no_response' ? ['referred_in'] : []),
  ...Object.keys(outTo).filter((row) =>
    referrals.some(
      (one) =>
        outTo[row]?.includes(one.category) &&
        one.outcome !== 'cancelled' &&
        one.startedOn !== null &&
        one.startedOn <= (closure?.closedOn ?? ''),
    ),
  ),
]

const suitabilityOf = ({ client, startedOn, summary }: PlanFacts): readonly string[] => {
  const age =
    client.birthDate === null
      ? null
      : Number(startedOn.slice(0, 4)) -
        Number(client.birthDate.slice(0, 4)) -
        (startedOn.slice(5) < client.birthDate.slice(5) ? 1 : 0)
  const is = (field: string | null | undefined, ...codes: readonly string[]) => codes.includes(field ?? '')
  const hits: Readonly<Record<string, boolean>> = {
    '1a': age !== null && age < 20,
    '1b': age !== null && age > 44,
    2: is(summary?.education, 'grade_0_8', 'grade_9', 'grade_10', 'grade_11', 'grade_12'),
    3: is(summary?.educationCountry, 'outside_canada'),
    4: is(summary?.credentials, 'regulated_trade', 'professional'),
    '5a': is(summary?.experience, 'outside_canada'),
    '5b': is(summary?.experience, 'none'),
    6: is(summary?.employmentSkills, 'needs_development'),
    7: is(summary?.timeOut, '6_to_12_months', 'over_12_months'),
    8: summary?.poorRetention === true,
    9: is(summary?.jobSearch, 'needs_development'),
    10: is(summary?.income, 'ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'none'),
    11: is(summary?.languageSkills, 'needs_development'),
    12: summary?.labourMarketChange === true,
    13: summary?.disabled === true,
    14: summary?.indigenous === true,
  }
  return indicators.filter((row) => hits[row])
}

const giveAnswer = (answer: number | null, block: string, give: Give) => {
  if (answer === null) return
  for (const row of ['satisfaction', 'satisfaction.assisted']) {
    give(`${row} ${block} den`)
    if (answer >= 4) give(`${row} ${block} num`)
  }
  give(`response.participants ${block} num`)
  if (block === 'all') give('response all num')
}

const givePayments = ({ payments }: PlanFacts, block: string, give: Give) => {
  for (const kind of new Set(payments.map((one) => one.kind))) {
    const section = ['incentive', 'signing_initial', 'signing_final'].includes(kind) ? 'employers' : 'supports'
    if (section === 'employers' && block !== 'all') continue
    const cents = payments.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.cents, 0)
    for (const row of [section, `${section}.${kind}`]) {
      give(`${row} ${block} count`)
      give(`${row} ${block} cents`, cents)
    }
  }
}

const givePlacements = ({ placements }: PlanFacts, give: Give) => {
  for (const { employerSatisfaction: answer } of placements) {
    for (const row of ['response', 'response.employers']) {
      give(`${row} all den`)
      if (answer !== null) give(`${row} all num`)
    }
    if (answer === null) continue
    for (const row of ['satisfaction', 'satisfaction.placement_employers']) {
      give(`${row} all den`)
      if (answer >= 4) give(`${row} all num`)
    }
  }
}
