import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { firstWrongDay } from './days.ts'
import type { PlanFile } from './plan-file.ts'
import type { AcceptRefusal, GoalRefusal } from './refusals.ts'

export type Acceptance = { readonly acceptedOn: PlainDate; readonly acceptedHow: string }

/** What of a plan the client reads, as a text that changes whenever any of it does. */
export const readByClient = (plan: PlanFile): string =>
  [plan.revision, ...plan.items.map(({ number, revision }) => `${number}.${revision}`)].join('-') +
  plan.referrals.map(({ number, revision }) => `_${number}.${revision}`).join('')

/**
 * The client accepted the summary of the plan, on screen or on paper, as it was shown: `shown` is {@link readByClient} of
 * that moment. From then on the plan is active [SCREENS, inferred]. After a change it may be accepted again.
 */
export const acceptPlan = (
  plan: PlanFile,
  { shown, ...acceptance }: Acceptance & { readonly shown: string },
  today: PlainDate,
): Result<Acceptance, AcceptRefusal> => {
  if (plan.closure) return refuse({ reason: 'closed' })
  if (shown !== readByClient(plan)) return refuse({ reason: 'changed-meanwhile' })
  if (!plan.items.some(({ outcome }) => outcome !== 'cancelled')) return refuse({ reason: 'nothing-to-accept' })
  const wrong = firstWrongDay(plan, today, [
    { field: 'acceptedOn', day: acceptance.acceptedOn, inPlan: true, happened: true },
  ])
  return wrong ? refuse(wrong) : done(acceptance)
}

/** What the client is working toward, in words; null takes it away. */
export const setGoal = (
  plan: PlanFile,
  { goal, revision }: { readonly goal: string | null; readonly revision: number },
): Result<{ readonly goal: string | null }, GoalRefusal> => {
  if (plan.closure) return refuse({ reason: 'closed' })
  return plan.revision === revision ? done({ goal }) : refuse({ reason: 'changed-meanwhile' })
}
