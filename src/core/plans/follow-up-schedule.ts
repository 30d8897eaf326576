import type { FollowUpRule } from '../programme/outcome-rule.ts'
import { addDays, addMonths } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'

export type FollowUpDue = {
  readonly months: number
  readonly dueOn: PlainDate
  /** The window, both ends included. */
  readonly from: PlainDate
  readonly to: PlainDate
}

/** When people who left on a day are asked again. Whether the plan is one of those followed up is asked elsewhere. */
export const followUpsDue = (
  { months, earlyDays, lateDays }: FollowUpRule,
  closedOn: PlainDate,
): readonly FollowUpDue[] =>
  months.map((one) => {
    const dueOn = addMonths(closedOn, one)
    return { months: one, dueOn, from: addDays(dueOn, -earlyDays), to: addDays(dueOn, lateDays) }
  })

/**
 * Where a follow-up stands on a day: made; to come; due within its window; overdue once its day is past and the window
 * still open; lapsed when the window is over, since it is not made any more then.
 */
export const followUpStates = ['made', 'to-come', 'due', 'overdue', 'lapsed'] as const
export type FollowUpState = (typeof followUpStates)[number]

/** `doneOn`: the day the client was reached; null: not yet. */
export const followUpState = (
  { from, dueOn, to }: Omit<FollowUpDue, 'months'>,
  doneOn: PlainDate | null,
  today: PlainDate,
): FollowUpState => {
  if (doneOn !== null) return 'made'
  if (today < from) return 'to-come'
  if (today <= dueOn) return 'due'
  return today <= to ? 'overdue' : 'lapsed'
}
