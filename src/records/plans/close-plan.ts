import { closeAsError, closePlan } from '../../core/plans/close-plan.ts'
import type { ClosePlan, CloseRefusal, PlanClosed } from '../../core/plans/close-plan.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOn } from '../../platform/db/reader.ts'
import type { Acting } from '../change.ts'
import { changeAtSite } from './change-at-site.ts'
import type { ChangingPlan, PlanChanged, PlanEntry } from './change-plan.ts'
import { closureColumns } from './closure-columns.ts'
import { editionAtExit } from './exit-rules.ts'
import { differing } from './write-row.ts'

/** Who closed the plan meanwhile, and when; null where that is not known here. */
export type ClosedBy = { readonly name: string | null; readonly at: string | null }

export type PlanCloseRefusal =
  Exclude<CloseRefusal, { reason: 'closed' }> | (Extract<CloseRefusal, { reason: 'closed' }> & ClosedBy)

/**
 * Closes a plan with the facts of the exit and the outcome they give, by the edition of the day it is closed on. Of two
 * who close it at once the second is told who was first.
 */
export const recordClose = (
  acting: Acting,
  number: number,
  today: PlainDate,
  command: ClosePlan,
): Promise<PlanChanged<PlanCloseRefusal>> =>
  changeAtSite(acting, number, today, 'outcomes:write', async (changing) => {
    const { client, plan } = changing
    const edition = await editionAtExit(readerOn(client), plan.programme, command.closedOn)
    return settle(acting, changing, closePlan(edition, plan, command, today))
  })

/** Closes a plan that should never have been: from then on it is in no report. */
export const recordOpenedInError = (
  acting: Acting,
  number: number,
  today: PlainDate,
): Promise<PlanChanged<PlanCloseRefusal>> =>
  changeAtSite(acting, number, today, 'outcomes:write', (changing) =>
    settle(acting, changing, closeAsError(changing.plan, today)),
  )

const settle = async (
  acting: Acting,
  changing: ChangingPlan,
  decided: Result<PlanClosed, CloseRefusal>,
): Promise<Result<PlanEntry, PlanCloseRefusal>> => {
  if (decided.ok) return done(await writeClosure(acting, changing, decided.value))
  const { refusal } = decided
  return refuse(refusal.reason === 'closed' ? { ...refusal, ...(await closedBy(changing)) } : refusal)
}

const writeClosure = async (
  acting: Acting,
  { client, plan }: ChangingPlan,
  { closedOn, facts, ...details }: PlanClosed,
): Promise<PlanEntry> => {
  const columns = { closed_on: closedOn, ...closureColumns({ ...facts, ...details }) }
  const names = Object.keys(columns)
  await client.query(
    `insert into closure (plan_id, site_id, closed_by, closed_at, ${names.join(', ')})
     values ($1, $2, $3, clock_timestamp(), ${names.map((_, at) => `$${at + 4}`).join(', ')})`,
    [plan.id, plan.siteId, acting.viewer.staffId, ...Object.values(columns)],
  )
  return { kind: 'plan-closed', payload: { table: 'closure', fields: differing(null, columns) } }
}

const closedBy = async ({ client, plan }: ChangingPlan): Promise<ClosedBy> => {
  const { rows } = await client.query<ClosedBy>(
    `select staff.given_name || ' ' || staff.family_name as name, closure.closed_at as at
     from closure left join staff on staff.id = closure.closed_by where closure.plan_id = $1`,
    [plan.id],
  )
  return rows[0] ?? { name: null, at: null }
}
