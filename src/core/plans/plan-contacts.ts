import { addDays } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { ItemRecord, PlanFile } from './plan-file.ts'
import type { ContactsRefusal } from './refusals.ts'
import type { RowEvent } from './row.ts'

/** How a programme keeps in touch after the start of work: which item it is, and how many days after. */
export type ContactRules = { readonly kind: string; readonly subGoal: string; readonly days: readonly number[] }

/** A start of work of the plan, to count from. */
export type WorkStart = {
  readonly of: 'employment' | 'placement'
  readonly number: number
  readonly on: PlainDate
  readonly jobTitle: string | null
}

/** The starts of work recorded under a plan since it began, the latest first. */
export const workStarts = (plan: PlanFile): readonly WorkStart[] =>
  [
    ...plan.employments
      .filter(({ cancelled }) => !cancelled)
      .map((one) => ({ of: 'employment' as const, number: one.number, on: one.startedOn, jobTitle: one.jobTitle })),
    ...plan.placements.map((one) => ({
      of: 'placement' as const,
      number: one.number,
      on: one.startedOn,
      jobTitle: one.jobTitle,
    })),
  ]
    .filter(({ on }) => on >= plan.startedOn)
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))

/** The days of the contacts after a start of work. */
export const contactDays = (start: PlainDate, { days }: ContactRules): readonly PlainDate[] =>
  days.map((after) => addDays(start, after))

/** Contacts after the start of work, planned in one go: an item for each day that was chosen. */
export const planContacts = (
  plan: PlanFile,
  wanted: { readonly of: string; readonly number: number; readonly days: readonly PlainDate[] },
  rules: ContactRules,
): Result<readonly RowEvent<ItemRecord>[], ContactsRefusal> => {
  if (plan.closure) return refuse({ reason: 'closed' })
  const start = workStarts(plan).find(({ of, number }) => of === wanted.of && number === wanted.number)
  if (!start) return refuse({ reason: 'no-such-row' })
  const days = contactDays(start.on, rules).filter((day) => wanted.days.includes(day))
  if (days.length === 0) return refuse({ reason: 'none-chosen' })
  const taken = days.find((day) => isPlanned(plan, day, rules))
  if (taken) return refuse({ reason: 'planned-already', on: taken })
  const next = Math.max(0, ...plan.items.map(({ number }) => number)) + 1
  return done(days.map((day, at) => ({ number: next + at, was: null, is: contactOn(day, rules) })))
}

/** Whether a contact is planned on that day already. */
export const isPlanned = (plan: PlanFile, day: PlainDate, rules: ContactRules): boolean =>
  plan.items.some((item) => item.kind === rules.kind && item.expectedStart === day && item.outcome !== 'cancelled')

const contactOn = (day: PlainDate, { kind, subGoal }: ContactRules) => ({
  subGoal,
  kind,
  title: null,
  responsible: 'counsellor',
  hours: null,
  expectedStart: day,
  expectedEnd: day,
  actualStart: null,
  actualEnd: null,
  outcome: null,
  goodCause: null,
})
