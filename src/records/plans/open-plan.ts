import type { PoolClient } from 'pg'
import { mayAt } from '../../core/access/viewer.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import { openPlan } from '../../core/plans/open-plan.ts'
import type { OpenRefusal, PlanOpened, WantedPlan } from '../../core/plans/open-plan.ts'
import { withCheckDigit } from '../../core/shared/public-number.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOn } from '../../platform/db/reader.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { judgeChange } from '../verdicts/judge-change.ts'
import { findOpening } from './find-opening.ts'

export type Opened =
  Result<{ readonly number: number }, OpenRefusal | { readonly reason: 'no-such-client' }> | 'already'

/**
 * Opens a plan for the client of a public number: plan, eligibility, verdicts and the entry of the trail in one
 * transaction. Whoever opens a plan for the same client at the same time waits, and then decides on what is there.
 */
export const recordOpenedPlan = (
  acting: Acting,
  clientNumber: number,
  wanted: WantedPlan,
  today: PlainDate,
): Promise<Opened> =>
  change(acting, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('plans of client ' || $1::bigint, 0))`, [
      clientNumber,
    ])
    const found = await findOpening(readerOn(client), acting.viewer, clientNumber, wanted)
    if (!found) return refuse({ reason: 'no-such-client' })
    const decided = openPlan(found.opening, wanted, today)
    if (!decided.ok) return decided
    const number = await nextNumber(client)
    const planId = await write(client, decided.value, { number, clientId: found.clientId, viewer: acting.viewer })
    await judgeChange(client, { plans: [planId] })
    await writeEntry(client, {
      actor: acting.viewer.code,
      actorId: acting.viewer.staffId,
      place: acting.place,
      kind: 'plan-opened',
      subject: { table: 'plan', id: planId },
      siteIds: [wanted.siteId],
      clientIds: [found.clientId],
      payload: payloadOf(number, decided.value),
    })
    return done({ number })
  })

/** Drawn alone: whoever opens a plan for another client waits here until this one is committed. */
const nextNumber = async (client: PoolClient): Promise<number> => {
  await client.query(`select pg_advisory_xact_lock(hashtext('plan number'))`)
  const { rows } = await client.query<{ base: number }>(`select next_base('plan') as base`)
  return withCheckDigit(Number(rows[0]?.base))
}

type Drawn = { readonly number: number; readonly clientId: number; readonly viewer: Viewer }

/** Whoever has a caseload there takes the plan on; a plan opened by others waits for a counsellor. */
const write = async (client: PoolClient, plan: PlanOpened, { number, clientId, viewer }: Drawn): Promise<number> => {
  const { siteId, eligibility } = plan
  const { rows } = await client.query<{ id: number }>(
    `insert into plan (number, client_id, site_id, programme, referred_in, self_initiated, started_on, counsellor_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[number, clientId, siteId, plan.programme, plan.referredIn, plan.selfInitiated, plan.startedOn],
      hasCaseloadAt(viewer, siteId) ? viewer.staffId : null,
    ],
  )
  const planId = Number(rows[0]?.id)
  await client.query(
    `insert into eligibility (plan_id, site_id, weekly_hours, full_time_study, in_ontario, exception_reason)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      ...[planId, siteId, eligibility.weeklyHours, eligibility.fullTimeStudy, eligibility.inOntario],
      plan.exceptionReason,
    ],
  )
  return planId
}

const hasCaseloadAt = (viewer: Viewer, siteId: number): boolean =>
  mayAt({ ...viewer, grants: viewer.grants.filter(({ role }) => role === 'caseworker') }, 'profile:write', siteId)

/** The reason of an exception stays in the plan: the entry says that one was made. */
const payloadOf = (number: number, plan: PlanOpened): object => ({
  number,
  programme: plan.programme,
  startedOn: plan.startedOn,
  referredIn: plan.referredIn,
  selfInitiated: plan.selfInitiated,
  eligibility: plan.verdict.answer,
  exception: plan.exceptionReason !== null,
})
