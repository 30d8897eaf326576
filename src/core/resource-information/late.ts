import { addDays, addMonths, dayNumber, endOfMonth } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { isWhole, refusedMonth } from './record-month.ts'
import type { OpenDays } from './record-month.ts'

/**
 * How a month of a site stands. `so-far`: entered before it was over. `due`: over, and to be entered by a day that is yet to
 * come. `missing`: that day is past. `closed`: the site served nobody then.
 */
export type MonthStanding =
  | { readonly kind: 'entered'; readonly on: PlainDate | null }
  | { readonly kind: 'late'; readonly on: PlainDate; readonly daysLate: number }
  | { readonly kind: 'so-far'; readonly on: PlainDate }
  | { readonly kind: 'running' }
  | { readonly kind: 'due'; readonly by: PlainDate }
  | { readonly kind: 'missing'; readonly by: PlainDate; readonly daysLate: number }
  | { readonly kind: 'closed' }
  | { readonly kind: 'to-come' }

export type StandingKind = MonthStanding['kind']

/** Entries are due by this day of the next month; a setting of the edition (assumption). */
export const dueDay = (month: PlainDate, day: number): PlainDate => addDays(addMonths(month, 1), day - 1)

export const standingOf = (
  month: PlainDate,
  open: OpenDays,
  entry: Entered | null,
  today: PlainDate,
  day: number,
): MonthStanding => {
  const by = dueDay(month, day)
  if (entry && isWhole(month, entry.enteredOn)) return wholeStanding(entry.enteredOn, by)
  if (!entry && refusedMonth(month, open, today).length > 0)
    return month > today ? { kind: 'to-come' } : { kind: 'closed' }
  return today < endOfMonth(month) ? runningStanding(entry) : overStanding(by, today)
}

type Entered = { readonly enteredOn: PlainDate | null }

const wholeStanding = (on: PlainDate | null, by: PlainDate): MonthStanding =>
  on !== null && on > by ? { kind: 'late', on, daysLate: daysBetween(by, on) } : { kind: 'entered', on }

const runningStanding = (entry: Entered | null): MonthStanding =>
  entry?.enteredOn ? { kind: 'so-far', on: entry.enteredOn } : { kind: 'running' }

const overStanding = (by: PlainDate, today: PlainDate): MonthStanding =>
  today > by ? { kind: 'missing', by, daysLate: daysBetween(by, today) } : { kind: 'due', by }

const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from)
