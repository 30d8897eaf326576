import type {
  ClosureRecord,
  EligibilityRecord,
  EmploymentRecord,
  ItemRecord,
  PaymentRecord,
  PlacementRecord,
  PlanFile,
  ReferralRecord,
} from '../../core/plans/plan-file.ts'
import type { Reader } from '../../platform/db/reader.ts'

/**
 * The plan of a public number with everything the viewer of `db` may see of it; null: none they may see. What is not for
 * them is missing rather than empty: ask their permission before saying that there is none. One statement a table.
 */
export const readPlanFile = async (db: Reader, number: number): Promise<PlanFile | null> => {
  const plan = await db
    .selectFrom('plan')
    .leftJoin('client', 'client.id', 'plan.client_id')
    .select(['plan.id', 'plan.number', 'plan.revision', 'plan.programme', 'plan.client_id as clientId'])
    .select(['plan.site_id as siteId', 'plan.counsellor_id as counsellorId', 'plan.started_on as startedOn'])
    .select(['plan.referred_in as referredIn', 'plan.self_initiated as selfInitiated', 'plan.goal'])
    .select(['plan.accepted_on as acceptedOn', 'plan.accepted_how as acceptedHow'])
    .select(['client.birth_date as birthDate', 'client.language'])
    .where('plan.number', '=', number)
    .executeTakeFirst()
  if (!plan) return null
  const { birthDate, language, ...rest } = plan
  return {
    ...rest,
    client: { birthDate, language },
    eligibility: await eligibilityOf(db, plan.id),
    summary: await summaryOf(db, plan.id),
    items: await itemsOf(db, plan.id),
    referrals: await referralsOf(db, plan.id),
    employments: await employmentsOf(db, plan.id),
    placements: await placementsOf(db, plan.id),
    payments: await paymentsOf(db, plan.id),
    closure: await closureOf(db, plan.id),
  }
}

const eligibilityOf = async (db: Reader, planId: number): Promise<EligibilityRecord | null> => {
  const row = await db
    .selectFrom('eligibility')
    .select(['weekly_hours as weeklyHours', 'full_time_study as fullTimeStudy', 'in_ontario as inOntario'])
    .select('exception_reason as exceptionReason')
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return row ? { ...row, weeklyHours: numberOf(row.weeklyHours) } : null
}

const summaryOf = async (db: Reader, planId: number): Promise<PlanFile['summary']> => {
  const row = await db
    .selectFrom('client_summary')
    .select(['revision', 'education', 'education_country as educationCountry', 'credentials', 'experience'])
    .select(['employment_skills as employmentSkills', 'time_out as timeOut', 'poor_retention as poorRetention'])
    .select(['job_search as jobSearch', 'income', 'language_skills as languageSkills'])
    .select(['labour_market_change as labourMarketChange', 'disabled', 'indigenous', 'newcomer', 'deaf', 'francophone'])
    .select('visible_minority as visibleMinority')
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return row ?? null
}

const itemsOf = async (db: Reader, planId: number): Promise<readonly ItemRecord[]> => {
  const rows = await db
    .selectFrom('plan_item')
    .select(['number', 'revision', 'sub_goal as subGoal', 'kind', 'title', 'responsible', 'hours'])
    .select(['expected_start as expectedStart', 'expected_end as expectedEnd'])
    .select(['actual_start as actualStart', 'actual_end as actualEnd', 'outcome', 'good_cause as goodCause'])
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, hours: numberOf(row.hours) }))
}

const referralsOf = (db: Reader, planId: number): Promise<ReferralRecord[]> =>
  db
    .selectFrom('referral')
    .select(['number', 'revision', 'category', 'protocol_id as protocolId', 'sent_on as sentOn'])
    .select(['started_on as startedOn', 'ended_on as endedOn', 'outcome'])
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()

const employmentsOf = async (db: Reader, planId: number): Promise<readonly EmploymentRecord[]> => {
  const rows = await db
    .selectFrom('employment')
    .select(['number', 'revision', 'employer_id as employerId', 'job_title as jobTitle', 'occupation'])
    .select(['started_on as startedOn', 'ended_on as endedOn', 'hours_per_week as hoursPerWeek'])
    .select(['wage_cents as wageCents', 'wage_per as wagePer', 'cancelled'])
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, hoursPerWeek: numberOf(row.hoursPerWeek) }))
}

const placementsOf = async (db: Reader, planId: number): Promise<readonly PlacementRecord[]> => {
  const rows = await db
    .selectFrom('placement')
    .select(['number', 'revision', 'employer_id as employerId', 'job_title as jobTitle', 'category'])
    .select(['with_incentive as withIncentive', 'started_on as startedOn', 'ended_on as endedOn'])
    .select(['hours_per_week as hoursPerWeek', 'wage_cents as wageCents', 'wage_per as wagePer'])
    .select('employer_satisfaction as employerSatisfaction')
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, hoursPerWeek: numberOf(row.hoursPerWeek) }))
}

const paymentsOf = async (db: Reader, planId: number): Promise<readonly PaymentRecord[]> => {
  const rows = await db
    .selectFrom('payment')
    .select(['number', 'revision', 'kind', 'amount_cents as cents', 'paid_on as paidOn', 'origin'])
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, origin: row.origin === 'here' ? 'here' : 'imported' }))
}

const closureOf = async (db: Reader, planId: number): Promise<ClosureRecord | null> => {
  const row = await db
    .selectFrom('closure')
    .select(['revision', 'closed_on as closedOn', 'reason', 'satisfaction', 'outcome', 'work', 'learning', 'otherwise'])
    .select(['hours_per_week as hoursPerWeek', 'job_match as jobMatch', 'wage_cents as wageCents'])
    .select('wage_per as wagePer')
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return row ? { ...row, hoursPerWeek: numberOf(row.hoursPerWeek) } : null
}

/** `numeric` comes as text, so that nothing is rounded on the way. */
const numberOf = (text: string | number | null): number | null => (text === null ? null : Number(text))
