import type { FollowUpDue, FollowUpState } from '../../../core/plans/follow-up-schedule.ts'
import { followUpState } from '../../../core/plans/follow-up-schedule.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { OPENED_IN_ERROR } from '../../../core/plans/plan-state.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Ask } from '../../route.ts'
import { followUpsShown } from '../shared/exit-outcome.ts'
import type { PlanSeen } from '../shared/plan-seen.ts'
import { recordedFollowUps } from './query.ts'

/** A follow-up of a closed plan as it stands today; attempts and outcome are known where something was recorded. */
export type FollowUpLine = FollowUpDue & {
  readonly state: FollowUpState
  readonly doneOn: PlainDate | null
  readonly attempts: number
  readonly outcome: string | null
}

/**
 * When somebody who left is asked again. Null: the plan is open or out of every report, the programme has no follow-ups,
 * or the viewer does not see both what was done and how it ended, from which it is told whether there are any.
 */
export const followUpLines = async (
  { db, today }: Pick<Ask, 'db' | 'today'>,
  edition: EffectiveEdition,
  plan: PlanFile,
  sees: PlanSeen['sees'],
): Promise<readonly FollowUpLine[] | null> => {
  const { closure } = plan
  if (closure === null || closure.reason === OPENED_IN_ERROR || !sees('profile') || !sees('outcomes')) return null
  const due = followUpsShown(edition, plan, closure.closedOn)
  if (due === null) return null
  const recorded = new Map((await recordedFollowUps(db, plan.id)).map((one) => [one.months, one]))
  return due.map((one) => {
    const { doneOn = null, attempts = 0, outcome = null } = recorded.get(one.months) ?? {}
    return { ...one, state: followUpState(one, doneOn, today), doneOn, attempts, outcome }
  })
}
