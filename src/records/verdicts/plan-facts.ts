import type { Closure, Payment, Placement, PlanFacts, PlanItem, Referral, SummaryFacts } from '../../core/facts/plan.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { AskRows, Cell } from './plan-rows.ts'

/** Something with the instant it was recorded elsewhere (RFC 3339), or null when it was recorded here. */
export type Recorded<Thing> = { readonly thing: Thing; readonly recordedOn: string | null }

/** A plan's facts, and of those recorded elsewhere the instant of each: what {@link factsKnownAt} asks. */
export type RecordedPlan = {
  /** Everything known now. */
  readonly facts: PlanFacts
  /** By the plan itself, its summary, its closure, and each of its items, referrals, placements and payments. */
  readonly recordedOn: ReadonlyMap<object, string>
}

/** The facts of these plans, in the order of their ids; ids that name no plan are left out. Seven statements however many. */
export const loadPlans = async (rowsOf: AskRows, ids: readonly number[]): Promise<readonly RecordedPlan[]> => {
  const plans = new Map<number, Building>()
  for (const row of await rowsOf(planSql, ids)) plans.set(row[0] as number, newPlan(row))
  for (const row of await rowsOf(summarySql, ids)) put(plans, row, (facts) => (facts.summary = summaryOf(row)))
  for (const row of await rowsOf(itemSql, ids)) put(plans, row, ({ items }) => added(items, itemOf(row)))
  for (const row of await rowsOf(referralSql, ids))
    put(plans, row, ({ referrals }) => added(referrals, referralOf(row)))
  for (const row of await rowsOf(placementSql, ids))
    put(plans, row, ({ placements }) => added(placements, placementOf(row)))
  for (const row of await rowsOf(paymentSql, ids)) put(plans, row, ({ payments }) => added(payments, paymentOf(row)))
  for (const row of await rowsOf(closureSql, ids)) put(plans, row, (facts) => (facts.closure = closureOf(row)))
  return [...plans.values()]
}

/** The facts as known at an instant (RFC 3339 in UTC); null: everything known now. A plan not yet recorded then is null. */
export const factsKnownAt = ({ facts, recordedOn }: RecordedPlan, instant: string | null): PlanFacts | null => {
  if (instant === null) return facts
  const known = (thing: object): boolean => {
    const recorded = recordedOn.get(thing)
    return recorded !== undefined && recorded <= instant
  }
  if (!known(facts)) return null
  return {
    ...facts,
    summary: facts.summary && known(facts.summary) ? facts.summary : null,
    closure: facts.closure && known(facts.closure) ? facts.closure : null,
    items: facts.items.filter(known),
    referrals: facts.referrals.filter(known),
    placements: facts.placements.filter(known),
    payments: facts.payments.filter(known),
  }
}

/** The instants at which something of the plan was recorded elsewhere, in order, each once. */
export const instantsOf = ({ recordedOn }: RecordedPlan): readonly string[] =>
  recordedOn.size === 0 ? [] : [...new Set(recordedOn.values())].sort()

/** Was all of it recorded elsewhere, so that the last instant knows what is known now? */
export const isAllDated = ({ facts, recordedOn }: RecordedPlan): boolean =>
  recordedOn.size > 0 &&
  recordedOn.size ===
    1 +
      (facts.summary ? 1 : 0) +
      (facts.closure ? 1 : 0) +
      facts.items.length +
      facts.referrals.length +
      facts.placements.length +
      facts.payments.length

type BuildingFacts = {
  -readonly [Name in keyof PlanFacts]: PlanFacts[Name] extends readonly (infer Row)[] ? Row[] : PlanFacts[Name]
}
type Building = { readonly facts: BuildingFacts; readonly recordedOn: Map<object, string> }

const put = (
  plans: ReadonlyMap<number, Building>,
  row: readonly Cell[],
  place: (facts: BuildingFacts) => object,
): void => {
  const plan = plans.get(row[0] as number)
  if (!plan) return
  const thing = place(plan.facts)
  if (row[1] !== null) plan.recordedOn.set(thing, row[1] as string)
}

const added = <Row>(rows: Row[], row: Row): Row => {
  rows.push(row)
  return row
}

/** First column: plan id. Second: when recorded elsewhere. */
const head = (table: string): string => `select ${table}.plan_id, ${table}.recorded_on`
const tail = (table: string): string => ` from ${table} where plan_id = any($1::bigint[])`

const planSql = `select plan.id, plan.recorded_on,
  plan.number::text, plan.programme, plan.site_id, plan.started_on, plan.referred_in,
  client.birth_date, client.gender, client.language
  from plan join client on client.id = plan.client_id where plan.id = any($1::bigint[]) order by plan.id`

const newPlan = (row: readonly Cell[]): Building => {
  const facts: BuildingFacts = {
    id: row[0] as number,
    number: row[2] as string,
    programme: row[3] as string,
    siteId: row[4] as number,
    startedOn: row[5] as PlainDate,
    referredIn: row[6] as string | null,
    client: {
      birthDate: row[7] as PlainDate | null,
      gender: row[8] as string | null,
      language: row[9] as string | null,
    },
    summary: null,
    items: [],
    referrals: [],
    placements: [],
    payments: [],
    closure: null,
  }
  return { facts, recordedOn: new Map(row[1] === null ? [] : [[facts, row[1] as string]]) }
}

const summarySql = `${head('client_summary')}, education, education_country, credentials, experience, employment_skills,
  time_out, poor_retention, job_search, income, language_skills, labour_market_change, disabled, indigenous,
  visible_minority, newcomer, deaf, francophone${tail('client_summary')}`

const summaryOf = (row: readonly Cell[]): SummaryFacts => ({
  education: row[2] as string | null,
  educationCountry: row[3] as string | null,
  credentials: row[4] as string | null,
  experience: row[5] as string | null,
  employmentSkills: row[6] as string | null,
  timeOut: row[7] as string | null,
  poorRetention: row[8] as boolean | null,
  jobSearch: row[9] as string | null,
  income: row[10] as string | null,
  languageSkills: row[11] as string | null,
  labourMarketChange: row[12] as boolean | null,
  disabled: row[13] as boolean | null,
  indigenous: row[14] as boolean | null,
  visibleMinority: row[15] as boolean | null,
  newcomer: row[16] as boolean | null,
  deaf: row[17] as boolean | null,
  francophone: row[18] as boolean | null,
})

const itemSql = `${head('plan_item')}, number, sub_goal, kind, actual_start, actual_end, outcome${tail('plan_item')} order by plan_id, number`

const itemOf = (row: readonly Cell[]): PlanItem => ({
  number: row[2] as number,
  subGoal: row[3] as string,
  kind: row[4] as string,
  actualStart: row[5] as PlainDate | null,
  actualEnd: row[6] as PlainDate | null,
  outcome: row[7] as string | null,
})

const referralSql = `${head('referral')}, number, category, started_on, ended_on, outcome${tail('referral')} order by plan_id, number`

const referralOf = (row: readonly Cell[]): Referral => ({
  number: row[2] as number,
  category: row[3] as string,
  startedOn: row[4] as PlainDate | null,
  endedOn: row[5] as PlainDate | null,
  outcome: row[6] as string | null,
})

const placementSql = `${head('placement')}, number, with_incentive, started_on, employer_satisfaction${tail('placement')} order by plan_id, number`

const placementOf = (row: readonly Cell[]): Placement => ({
  number: row[2] as number,
  withIncentive: row[3] as boolean,
  startedOn: row[4] as PlainDate,
  employerSatisfaction: row[5] as number | null,
})

const paymentSql = `${head('payment')}, number, kind, amount_cents, paid_on${tail('payment')} order by plan_id, number`

const paymentOf = (row: readonly Cell[]): Payment => ({
  number: row[2] as number,
  kind: row[3] as string,
  cents: row[4] as number,
  paidOn: row[5] as PlainDate,
})

const closureSql = `${head('closure')}, closed_on, reason, satisfaction, outcome${tail('closure')}`

const closureOf = (row: readonly Cell[]): Closure => ({
  closedOn: row[2] as PlainDate,
  reason: row[3] as string,
  satisfaction: row[4] as number | null,
  outcome: row[5] as string | null,
})
