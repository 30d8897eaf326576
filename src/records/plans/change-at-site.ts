import type { Permission } from '../../core/access/data-class.ts'
import { mayAt } from '../../core/access/viewer.ts'
import { refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Acting } from '../change.ts'
import { changePlan } from './change-plan.ts'
import type { ChangingPlan, PlanChanged, PlanEntry } from './change-plan.ts'

/**
 * A change of a plan by somebody who may make it at the plan's site. Who sees a plan by one role at one site and may
 * change plans by another role elsewhere is told that there is no such plan to change.
 */
export const changeAtSite = <Refusal>(
  acting: Acting,
  number: number,
  today: PlainDate,
  permission: Permission,
  work: (changing: ChangingPlan) => Promise<Result<PlanEntry, Refusal>>,
): Promise<PlanChanged<Refusal>> =>
  changePlan<Refusal | { readonly reason: 'no-such-plan' }>(acting, number, today, (changing) =>
    mayAt(acting.viewer, permission, changing.plan.siteId)
      ? work(changing)
      : Promise.resolve(refuse({ reason: 'no-such-plan' as const })),
  )
