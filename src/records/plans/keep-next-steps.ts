import type { PoolClient } from 'pg'
import { lastActivity, nextStep } from '../../core/plans/next-step.ts'
import type { StepFacts } from '../../core/plans/next-step.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'

/**
 * Keeps what is due next on these plans, for lists of many: worked out by core from the facts as they stand in this
 * transaction, by whoever judges, who sees the facts of every plan. A closed plan is kept no longer. A fixed number of
 * statements, however many plans.
 */
export const keepNextSteps = async (client: Pick<PoolClient, 'query'>, planIds: readonly number[]): Promise<void> => {
  const plans = await openPlans(client, planIds)
  await client.query(`delete from next_step where plan_id = any ($1::bigint[]) and not plan_id = any ($2::bigint[])`, [
    planIds,
    plans.map(({ id }) => id),
  ])
  if (plans.length === 0) return
  const rows = plans.flatMap((plan) => {
    const next = nextStep(plan, plan.startedOn)
    return next === null ? [] : [{ ...next, id: plan.id, last: lastActivity(plan) }]
  })
  await client.query(
    `insert into next_step (plan_id, site_id, client_id, counsellor_id, programme, started_on, accepted_on,
       last_activity_on, step, about, due_on)
     select plan.id, plan.site_id, plan.client_id, plan.counsellor_id, plan.programme, plan.started_on, plan.accepted_on,
       kept.last_activity_on, kept.step, kept.about, kept.due_on
     from unnest($1::bigint[], $2::date[], $3::text[], $4::int[], $5::date[])
       as kept (plan_id, last_activity_on, step, about, due_on) join plan on plan.id = kept.plan_id
     on conflict (plan_id) do update set site_id = excluded.site_id, client_id = excluded.client_id,
       counsellor_id = excluded.counsellor_id, programme = excluded.programme, started_on = excluded.started_on,
       accepted_on = excluded.accepted_on, last_activity_on = excluded.last_activity_on, step = excluded.step,
       about = excluded.about, due_on = excluded.due_on
     where (next_step.*) is distinct from (excluded.*)`,
    [
      rows.map(({ id }) => id),
      rows.map(({ last }) => last),
      rows.map(({ step }) => step),
      rows.map(({ about }) => about),
      rows.map(({ due }) => due),
    ],
  )
}

type OpenPlan = StepFacts & { readonly id: number }
type Session = Pick<PoolClient, 'query'>

const openPlans = async (client: Session, planIds: readonly number[]): Promise<readonly OpenPlan[]> => {
  const { rows: plans } = await client.query<OpenRow>(
    `select plan.id, plan.started_on as "startedOn", plan.accepted_on as "acceptedOn",
       exists (select from client_summary where plan_id = plan.id) as summarised
     from plan where plan.id = any ($1::bigint[]) and not exists (select from closure where plan_id = plan.id)
     order by plan.id`,
    [planIds],
  )
  const ids = plans.map(({ id }) => id)
  const items = await byPlan<StepFacts['items'][number]>(client, ids, 'plan_item', ITEM)
  const referrals = await byPlan<StepFacts['referrals'][number]>(client, ids, 'referral', REFERRAL)
  const employments = await byPlan<StepFacts['employments'][number]>(client, ids, 'employment', EMPLOYMENT)
  const placements = await byPlan<StepFacts['placements'][number]>(client, ids, 'placement', PLACEMENT)
  const payments = await byPlan<StepFacts['payments'][number]>(client, ids, 'payment', PAYMENT)
  return plans.map(({ summarised, ...plan }) => ({
    ...plan,
    summary: summarised ? {} : null,
    items: items.get(plan.id) ?? [],
    referrals: referrals.get(plan.id) ?? [],
    employments: employments.get(plan.id) ?? [],
    placements: placements.get(plan.id) ?? [],
    payments: payments.get(plan.id) ?? [],
    closure: null,
  }))
}

type OpenRow = {
  readonly id: number
  readonly startedOn: PlainDate
  readonly acceptedOn: PlainDate | null
  readonly summarised: boolean
}

const ITEM = `number, expected_start as "expectedStart", expected_end as "expectedEnd", actual_start as "actualStart",
  actual_end as "actualEnd", outcome`
const REFERRAL = `number, sent_on as "sentOn", started_on as "startedOn", ended_on as "endedOn", outcome`
const EMPLOYMENT = `started_on as "startedOn", cancelled`
const PLACEMENT = `started_on as "startedOn", ended_on as "endedOn"`
const PAYMENT = `paid_on as "paidOn"`

const byPlan = async <Row>(
  client: Session,
  ids: readonly number[],
  table: string,
  columns: string,
): Promise<ReadonlyMap<number, readonly Row[]>> => {
  const { rows } = await client.query<Row & { planId: number }>(
    `select plan_id as "planId", ${columns} from ${table} where plan_id = any ($1::bigint[])`,
    [ids],
  )
  const grouped = new Map<number, Row[]>()
  for (const row of rows) {
    const held = grouped.get(row.planId)
    if (held) held.push(row)
    else grouped.set(row.planId, [row])
  }
  return grouped
}
