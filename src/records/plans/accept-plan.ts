import { acceptPlan, setGoal } from '../../core/plans/accept-plan.ts'
import type { Acceptance } from '../../core/plans/accept-plan.ts'
import type { AcceptRefusal, GoalRefusal } from '../../core/plans/refusals.ts'
import { done } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Acting } from '../change.ts'
import { changeAtSite } from './change-at-site.ts'
import type { ChangingPlan, PlanChanged } from './change-plan.ts'
import { differing } from './write-row.ts'
import type { Columns } from './write-row.ts'

/** The client accepted the summary of the plan as it was shown. */
export const recordAcceptance = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  acceptance: Acceptance & { readonly shown: string },
): Promise<PlanChanged<AcceptRefusal>> =>
  changeAtSite(acting, plan, today, 'profile:write', async (changing) => {
    const decided = acceptPlan(changing.plan, acceptance, today)
    if (!decided.ok) return decided
    const { acceptedOn, acceptedHow } = changing.plan
    const was = { accepted_on: acceptedOn, accepted_how: acceptedHow }
    const is = { accepted_on: decided.value.acceptedOn, accepted_how: decided.value.acceptedHow }
    return done({ kind: 'plan-accepted' as const, payload: await writePlan(changing, was, is) })
  })

/** What the client is working toward. */
export const recordGoal = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  wanted: { readonly goal: string | null; readonly revision: number },
): Promise<PlanChanged<GoalRefusal>> =>
  changeAtSite(acting, plan, today, 'profile:write', async (changing) => {
    const decided = setGoal(changing.plan, wanted)
    if (!decided.ok) return decided
    const payload = await writePlan(changing, { goal: changing.plan.goal }, { goal: decided.value.goal })
    return done({ kind: 'record-changed' as const, payload })
  })

const writePlan = async ({ client, plan }: ChangingPlan, was: Columns, is: Columns): Promise<object> => {
  const { rowCount } = await client.query(
    `update plan set ${Object.keys(is)
      .map((name, at) => `${name} = $${at + 2}`)
      .join(', ')}, revision = revision + 1 where id = $1`,
    [plan.id, ...Object.values(is)],
  )
  if (rowCount !== 1) throw new Error(`plan ${plan.id} was not written`)
  return { table: 'plan', fields: differing(was, is) }
}
