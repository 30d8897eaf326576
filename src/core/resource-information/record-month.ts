import { addMonths, endOfMonth } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { figureNames } from './month-figures.ts'
import type { FigureName, MonthFigures } from './month-figures.ts'

/** A month of a site as recorded. Entered on null: it came from elsewhere, and counts as whole. */
export type RecordedMonth = {
  readonly figures: MonthFigures
  readonly revision: number
  readonly enteredOn: PlainDate | null
}

/** The days between which the site serves people; null: not known, or open still. */
export type OpenDays = { readonly openedOn: PlainDate | null; readonly closedOn: PlainDate | null }

export type MonthCommand = {
  /** The first day of the month. */
  readonly month: PlainDate
  readonly figures: MonthFigures
  /** Why an entry of a whole month is corrected; empty where none is. */
  readonly reason: string
  /** The revision the form was filled in on; null: there was no entry. */
  readonly revision: number | null
}

export type MonthChange = { readonly name: FigureName; readonly from: number; readonly to: number }

/** `first` is new. `further` goes on with a month that was entered before it was over, or completes it. */
export type MonthEvent =
  | { readonly kind: 'first'; readonly figures: MonthFigures; readonly enteredOn: PlainDate }
  | {
      readonly kind: 'further'
      readonly figures: MonthFigures
      readonly enteredOn: PlainDate
      readonly changes: readonly MonthChange[]
    }
  | {
      readonly kind: 'corrected'
      readonly figures: MonthFigures
      readonly reason: string
      readonly before: MonthFigures
      readonly changes: readonly MonthChange[]
    }

export type MonthRefusal =
  | { readonly reason: 'month-to-come'; readonly month: PlainDate }
  | { readonly reason: 'before-the-site-opened'; readonly openedOn: PlainDate }
  | { readonly reason: 'after-the-site-closed'; readonly closedOn: PlainDate }
  | { readonly reason: 'not-a-count'; readonly figure: FigureName }
  | { readonly reason: 'too-many'; readonly figure: FigureName; readonly most: number }
  | { readonly reason: 'needs-a-reason' }
  | { readonly reason: 'nothing-changed' }
  /** Somebody else recorded it since the form was opened. */
  | { readonly reason: 'changed-meanwhile'; readonly now: RecordedMonth }

/** As the data package has it: more is a slip of the keyboard. */
export const MOST = 10_000_000
/** A reason of fewer letters says nothing (assumption). */
export const SHORTEST_REASON = 5

/**
 * Records a month of a site. A month that is not over is entered as far as it has come, and again, without a reason, until
 * somebody enters it when it is over; from then on a change is a correction, with a reason and the old figures kept
 * (assumption; that entries can be changed: SCREENS). Every refusal is told at once.
 */
export const recordMonth = (
  recorded: RecordedMonth | null,
  open: OpenDays,
  command: MonthCommand,
  today: PlainDate,
): Result<MonthEvent, readonly MonthRefusal[]> => {
  if (recorded && recorded.revision !== command.revision)
    return refuse([{ reason: 'changed-meanwhile', now: recorded }])
  const refusals = [
    ...refusedMonth(command.month, open, today),
    ...figureNames.flatMap((name) => refusedFigure(command, name)),
  ]
  if (refusals.length > 0) return refuse(refusals)
  const { month, figures } = command
  if (!recorded) return done({ kind: 'first', figures, enteredOn: today })
  const changes = changesBetween(recorded.figures, figures)
  if (!isWhole(month, recorded.enteredOn)) return done({ kind: 'further', figures, enteredOn: today, changes })
  if (changes.length === 0) return refuse([{ reason: 'nothing-changed' }])
  const reason = command.reason.trim()
  if (reason.length < SHORTEST_REASON) return refuse([{ reason: 'needs-a-reason' }])
  return done({ kind: 'corrected', figures, reason, before: recorded.figures, changes })
}

/** Was it entered when the month was over, its last day included, or elsewhere? */
export const isWhole = (month: PlainDate, enteredOn: PlainDate | null): boolean =>
  enteredOn === null || enteredOn >= endOfMonth(month)

export const changesBetween = (before: MonthFigures, after: MonthFigures): readonly MonthChange[] =>
  figureNames
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, from: before[name], to: after[name] }))

/** Why nothing can be entered for a month of a site, if nothing can. */
export const refusedMonth = (
  month: PlainDate,
  { openedOn, closedOn }: OpenDays,
  today: PlainDate,
): readonly MonthRefusal[] => {
  if (month > today) return [{ reason: 'month-to-come', month }]
  if (openedOn !== null && openedOn >= addMonths(month, 1)) return [{ reason: 'before-the-site-opened', openedOn }]
  if (closedOn !== null && closedOn < month) return [{ reason: 'after-the-site-closed', closedOn }]
  return []
}

const refusedFigure = ({ figures }: MonthCommand, figure: FigureName): readonly MonthRefusal[] => {
  const count = figures[figure]
  if (!Number.isSafeInteger(count) || count < 0) return [{ reason: 'not-a-count', figure }]
  return count > MOST ? [{ reason: 'too-many', figure, most: MOST }] : []
}
