import { fiscalYearOf, periodOf } from '../shared/fiscal-year.ts'
import { addDays, dayNumber, dayOf } from '../shared/plain-date.ts'
import type { Period, PlainDate } from '../shared/plain-date.ts'
import { inactiveUpTo } from './next-step.ts'

/** The states by which open plans are looked through; a plan may be in several. */
export const openStates = ['not-accepted', 'active', 'inactive', 'week', 'overdue'] as const
export type OpenState = (typeof openStates)[number]

/** Closed within the fiscal year; and within the month, without an outcome that could be counted. */
export const closedStates = ['closed', 'no-outcome'] as const
export type ClosedState = (typeof closedStates)[number]

export const caseloadStates = [...openStates, ...closedStates] as const
export type CaseloadState = OpenState | ClosedState

export const isCaseloadState = (text: string): text is CaseloadState => caseloadStates.some((state) => state === text)

/** The days that part the states, seen from a day. */
export type CaseloadDays = {
  readonly today: PlainDate
  /** Inactive: nothing happened after this day. */
  readonly inactiveUpTo: PlainDate
  /** The Sunday on which the week ends. */
  readonly weekEnds: PlainDate
  /** The fiscal year so far: closed within it is closed this year. */
  readonly year: Period
  /** The month so far. */
  readonly month: Period
}

/** The reason that takes a plan out of every report: its outcome is asked of nobody [PARTNERS-GATEWAY]. */
export const OPENED_IN_ERROR = 'opened_in_error'

export const isClosedState = (state: CaseloadState | null): state is ClosedState =>
  closedStates.some((one) => one === state)

export const caseloadDays = (today: PlainDate): CaseloadDays => ({
  today,
  inactiveUpTo: inactiveUpTo(today),
  weekEnds: addDays(today, 6 - ((((dayNumber(today) + FIRST_MONDAY) % 7) + 7) % 7)),
  year: { from: periodOf(fiscalYearOf(today)).from, to: today },
  month: { from: addDays(today, 1 - dayOf(today)), to: today },
})

/** January 1, 1970 was a Thursday: three days after a Monday. */
const FIRST_MONDAY = 3

/** An open plan as a list keeps it. */
export type OpenPlan = {
  readonly acceptedOn: PlainDate | null
  readonly lastActivityOn: PlainDate
  readonly dueOn: PlainDate
}

/** The states an open plan is in on a day. */
export const statesOf = (plan: OpenPlan, days: CaseloadDays): readonly OpenState[] => {
  const inactive = plan.lastActivityOn <= days.inactiveUpTo
  return [
    ...(plan.acceptedOn === null ? (['not-accepted'] as const) : []),
    ...(inactive ? (['inactive'] as const) : plan.acceptedOn === null ? [] : (['active'] as const)),
    ...(plan.dueOn < days.today ? (['overdue'] as const) : plan.dueOn <= days.weekEnds ? (['week'] as const) : []),
  ]
}
