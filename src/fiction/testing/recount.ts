import { readRows } from './read-rows.ts'
import type { Cells } from './read-rows.ts'

/** `dsq employed.1a job_placement num` and so on, with the count. */
export type Recount = ReadonlyMap<string, number>

type Plan = { started: string; closed: string; blocks: string[]; tags: Set<string>; income: string }

const subGoals = ['job_search', 'job_placement', 'job_retention']
const wide = ['ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'none']
const lowEducation = ['grade_0_8', 'grade_9', 'grade_10', 'grade_11', 'grade_12']
const school = ['ged', 'high_school', 'independent_learning_centre']
const training = ['freepayer', 'other_training']
const community =
  'credential_assessment eo_action_centre eo_rrts municipal odsp ow child_care educational_services financial_planning health housing language_assessment legal newcomer regulatory_bodies'.split(
    ' ',
  )

/**
 * Counts a written province the plain way, file by file, with none of the product's measures: what the reports should
 * show. For tests only.
 */
export const recount = async (folder: string, from: string, to: string): Promise<Recount> => {
  const counts = new Map<string, number>()
  const add = (key: string, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by)
  const plans = await readPlans(folder)
  const exited = (plan: Plan) => plan.closed >= from && plan.closed <= to && plan.blocks.length > 1
  const began = (plan: Plan) => plan.started >= from && plan.started <= to && plan.blocks.length > 1
  for (const plan of plans.values())
    for (const block of plan.blocks) {
      if (exited(plan)) {
        add(`dsq participants ${block} participants`)
        for (const tag of plan.tags) if (tag.includes('.')) add(`dsq ${tag} ${block} num`)
      }
      if (!began(plan)) continue
      add(`profile participants ${block} participants`)
      for (const tag of plan.tags) if (tag.startsWith('profile ')) add(`${tag} ${block} num`)
    }
  await countPlacements(folder, plans, exited, add)
  await countMoney(folder, plans, exited, add)
  await countSites(folder, from, to, add)
  return counts
}

const readPlans = async (folder: string): Promise<Map<string, Plan>> => {
  const births = new Map<string, Cells>()
  for await (const client of readRows(folder, 'clients')) births.set(client.number ?? '', client)
  const plans = new Map<string, Plan>()
  for await (const row of readRows(folder, 'plans')) {
    const tags = new Set<string>()
    const client = births.get(row.client ?? '')
    ageTags(tags, client?.birth_date ?? '', row.started_on ?? '')
    tags.add(`profile language.${client?.language}`).add(`profile gender.${client?.gender}`)
    if (row.referred_in && !['es_provider', 'no_response'].includes(row.referred_in))
      tags.add('coordination.referred_in')
    plans.set(row.number ?? '', { started: row.started_on ?? '', closed: '', blocks: ['all'], tags, income: '' })
  }
  for await (const row of readRows(folder, 'closures')) closureTags(plans, row)
  for await (const row of readRows(folder, 'client-summaries')) summaryTags(plans.get(row.plan ?? '')?.tags, row)
  for await (const { plan, sub_goal: goal = '', actual_start: start, outcome } of readRows(folder, 'plan-items')) {
    const blocks = plans.get(plan ?? '')?.blocks
    if (blocks && start && outcome !== 'cancelled' && subGoals.includes(goal) && !blocks.includes(goal))
      blocks.push(goal)
  }
  for await (const { plan, category = '', started_on: start, outcome } of readRows(folder, 'referrals')) {
    const tags = plans.get(plan ?? '')?.tags
    if (!tags || !start || outcome === 'cancelled') continue
    if (school.includes(category)) tags.add('coordination.out_school')
    if (training.includes(category)) tags.add('coordination.out_training')
    if (community.includes(category)) tags.add('coordination.out_community')
  }
  return plans
}

const ageTags = (tags: Set<string>, born: string, on: string): void => {
  const age = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
  const bracket =
    age < 20 ? 'lt20' : age < 25 ? '20_24' : age < 30 ? '25_29' : age < 45 ? '30_44' : age < 55 ? '45_54' : '55plus'
  tags.add(`profile age.${bracket}`)
  if (age > 44) tags.add('profile age.gt44').add('suitability.1b')
  if (age < 20) tags.add('suitability.1a')
}

const closureTags = (plans: Map<string, Plan>, row: Cells): void => {
  const plan = plans.get(row.plan ?? '')
  if (!plan) return
  if (row.reason === 'opened_in_error') plans.delete(row.plan ?? '')
  plan.closed = row.closed_on ?? ''
  if (row.satisfaction) plan.tags.add('answers.given')
  if (Number(row.satisfaction) >= 4) plan.tags.add('satisfaction.assisted')
  const code = Number.parseInt(row.outcome ?? '', 10)
  if (code <= 8) plan.tags.add(`employed.${row.outcome}`).add('employed.all')
  if (row.outcome === '1a' || row.outcome === '1b') plan.tags.add('employed.1')
  if (code >= 9) plan.tags.add(`training.${row.outcome}`).add('training.all')
}

const summaryTags = (tags: Set<string> | undefined, row: Cells): void => {
  if (!tags) return
  const tag = (found: boolean, name: string) => found && tags.add(name)
  const needs = (field: string) => row[field] === 'needs_development'
  const yes = (field: string) => row[field] === 'true'
  tag(lowEducation.includes(row.education ?? ''), 'suitability.2')
  tag(row.education_country === 'outside_canada', 'suitability.3')
  tag(row.credentials === 'regulated_trade' || row.credentials === 'professional', 'suitability.4')
  tag(row.experience === 'outside_canada', 'suitability.5a')
  tag(row.experience === 'none', 'suitability.5b')
  tag(needs('employment_skills'), 'suitability.6')
  tag(row.time_out === '6_to_12_months' || row.time_out === 'over_12_months', 'suitability.7')
  tag(yes('poor_retention'), 'suitability.8')
  tag(needs('job_search'), 'suitability.9')
  tag(wide.includes(row.income ?? ''), 'suitability.10')
  tag(needs('language_skills'), 'suitability.11')
  tag(yes('labour_market_change'), 'suitability.12')
  tag(yes('disabled'), 'suitability.13')
  tag(yes('indigenous'), 'suitability.14')
  tag(row.income !== '', `profile income.${row.income}`)
  tag(yes('indigenous'), 'profile group.aboriginal')
  for (const group of ['disabled', 'visible_minority', 'newcomer', 'deaf', 'francophone'])
    tag(yes(group), `profile group.${group}`)
}

type Add = (key: string, by?: number) => void
type Exited = (plan: Plan) => boolean

const countPlacements = async (folder: string, plans: Map<string, Plan>, exited: Exited, add: Add): Promise<void> => {
  for await (const row of readRows(folder, 'placements')) {
    const plan = plans.get(row.plan ?? '')
    if (!plan || !exited(plan)) continue
    add('employers base')
    if (row.employer_satisfaction) add('dsq satisfaction.placement_employers all den')
    if (Number(row.employer_satisfaction) >= 4) add('dsq satisfaction.placement_employers all num')
  }
}

const countMoney = async (folder: string, plans: Map<string, Plan>, exited: Exited, add: Add): Promise<void> => {
  const pairs = new Set<string>()
  for await (const { plan: number, kind = '', amount } of readRows(folder, 'payments')) {
    const plan = plans.get(number ?? '')
    if (!plan || !exited(plan)) continue
    const group = ['incentive', 'signing_initial', 'signing_final'].includes(kind) ? 'employers' : 'supports'
    for (const block of plan.blocks)
      for (const code of [group, `${group}.${kind}`]) {
        add(`dsq ${code} ${block} cents`, Math.round(Number(amount) * 100))
        if (!pairs.has(`${number} ${kind}`)) add(`dsq ${code} ${block} count`)
      }
    pairs.add(`${number} ${kind}`)
  }
}

const countSites = async (folder: string, from: string, to: string, add: Add): Promise<void> => {
  for await (const row of readRows(folder, 'monthly-entries')) {
    if ((row.month ?? '') < from.slice(0, 7) || (row.month ?? '') > to) continue
    add('participants base', Number(row.participants))
    add('employers base', Number(row.employers_served))
    for (const answer of [1, 2, 3, 4, 5])
      for (const [who, code] of [
        ['participants', 'ri_sessions'],
        ['employers', 'ri_employers'],
      ] as const) {
        const count = Number(row[`${who}_${answer}`])
        add(`dsq satisfaction.${code} all den`, count)
        if (answer >= 4) add(`dsq satisfaction.${code} all num`, count)
      }
  }
  for await (const row of readRows(folder, 'allocations'))
    add(`allocation ${row.line}`, Math.round(Number(row.amount) * 100))
  for await (const row of readRows(folder, 'targets')) add(`target ${row.measure}`, Number(row.count))
}
