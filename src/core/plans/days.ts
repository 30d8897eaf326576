import type { PlainDate } from '../shared/plain-date.ts'
import type { PlanFile } from './plan-file.ts'
import type { DayField, DayRefusal } from './refusals.ts'

/** A day of a row and what is asked of it; a day that is blank is asked nothing. */
export type Dated = {
  readonly field: DayField
  readonly day: PlainDate | null
  /** It happened, so it is not later than today. */
  readonly happened?: boolean
  /** It belongs to the plan, so it is not before the plan's start. */
  readonly inPlan?: boolean
  readonly notBefore?: DayField
  /** It is not known without that other day. */
  readonly needs?: DayField
}

/** The first thing that is wrong with the days of a row, in the order given. */
export const firstWrongDay = (plan: PlanFile, today: PlainDate, days: readonly Dated[]): DayRefusal | null => {
  const dayOf = (field: DayField) => days.find((one) => one.field === field)?.day ?? null
  for (const dated of days) {
    const wrong = dated.day === null ? null : wrongWith({ ...dated, day: dated.day }, plan, today, dayOf)
    if (wrong) return wrong
  }
  return null
}

const wrongWith = (
  dated: Dated & { readonly day: PlainDate },
  plan: PlanFile,
  today: PlainDate,
  dayOf: (field: DayField) => PlainDate | null,
): DayRefusal | null => {
  const { field, day, happened, inPlan } = dated
  if (inPlan && day < plan.startedOn) return { reason: 'before-plan', field, startedOn: plan.startedOn }
  return wrongOrder(dated, dayOf) ?? (happened && day > today ? { reason: 'in-the-future', field } : null)
}

const wrongOrder = (
  { field, day, notBefore, needs }: Dated & { readonly day: PlainDate },
  dayOf: (field: DayField) => PlainDate | null,
): DayRefusal | null => {
  if (needs && dayOf(needs) === null) return { reason: 'needs-start', field, start: needs }
  const first = notBefore ? dayOf(notBefore) : null
  return notBefore && first !== null && day < first ? { reason: 'out-of-order', field, notBefore } : null
}
