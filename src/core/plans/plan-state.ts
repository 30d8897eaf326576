import type { PlainDate } from '../shared/plain-date.ts'

/** Where a plan is on its way. It becomes active when the client accepts its summary (inferred from the order of steps). */
export const planStates = ['open', 'active', 'closed', 'opened-in-error'] as const
export type PlanState = (typeof planStates)[number]

/** The reason for closing that takes a plan out of every report for good [PARTNERS-GATEWAY]. */
export const OPENED_IN_ERROR = 'opened_in_error'

export const planStateOf = (plan: {
  readonly acceptedOn: PlainDate | null
  readonly closure: { readonly reason: string } | null
}): PlanState => {
  if (plan.closure) return plan.closure.reason === OPENED_IN_ERROR ? 'opened-in-error' : 'closed'
  return plan.acceptedOn === null ? 'open' : 'active'
}
