import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { ItemRecord, PlanFile } from './plan-file.ts'
import type { CancelRefusal } from './refusals.ts'
import { rowAt } from './row.ts'
import type { At, RowEvent } from './row.ts'

/** An item that is given up: it stays on record and counts for nothing [PARTNERS-GATEWAY, carried over]. */
export const cancelItem = (plan: PlanFile, at: Exclude<At, 'new'>): Result<RowEvent<ItemRecord>, CancelRefusal> => {
  const row = rowAt(plan, plan.items, at)
  if (!row.ok) return row
  const { number, was } = row.value
  if (!was) return refuse({ reason: 'no-such-row' })
  if (was.outcome === 'cancelled') return refuse({ reason: 'cancelled-already' })
  const { number: _number, revision: _revision, ...fields } = was
  return done({ number, was, is: { ...fields, outcome: 'cancelled', goodCause: null } })
}

/** The sub-goal under which nothing that began would be left if this item were cancelled; null: something is left. */
export const leavesSubGoal = (plan: PlanFile, number: number): string | null => {
  const item = plan.items.find((one) => one.number === number)
  if (!item || !begun(item)) return null
  return plan.items.some((one) => one.number !== number && one.subGoal === item.subGoal && begun(one))
    ? null
    : item.subGoal
}

/** Really started and not cancelled: what puts a plan into a component. */
export const begun = ({ actualStart, outcome }: ItemRecord): boolean => actualStart !== null && outcome !== 'cancelled'
