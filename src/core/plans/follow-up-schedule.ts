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
