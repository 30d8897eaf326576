import type { EffectiveEdition } from '../programme/programme.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { settleExit } from './exit-facts.ts'
import type { ExitRefusal, ExitSaid } from './exit-facts.ts'
import { nothingKnown } from './exit-words.ts'
import type { ExitFacts, PlanFile } from './plan-file.ts'
import { OPENED_IN_ERROR } from './plan-state.ts'

export type ClosePlan = ExitSaid & {
  readonly closedOn: PlainDate
  readonly reason: string
  /** The outcome the person saw before closing; null: none was shown yet. */
  readonly shown: ShownOutcome | null
}

/** `code` is null where the edition derives none. */
export type ShownOutcome = { readonly code: string | null }

export type PlanClosed = {
  readonly closedOn: PlainDate
  readonly reason: string
  readonly satisfaction: number | null
  readonly facts: ExitFacts
  readonly outcome: string | null
}

export type CloseRefusal =
  | ExitRefusal
  /** Closed already: its content is frozen. */
  | { readonly reason: 'closed'; readonly closedOn: PlainDate }
  | { readonly reason: 'closed-in-future' }
  | { readonly reason: 'closed-before-start'; readonly startedOn: PlainDate }
  | { readonly reason: 'closed-before-activity'; readonly activity: Activity }
  /** That reason takes the plan out of every report and has a page of its own. */
  | { readonly reason: 'error-apart' }
  /** All is well but that nobody saw this outcome yet; `would` is what closing would record. */
  | { readonly reason: 'outcome-not-shown'; readonly would: PlanClosed }

/** Something that really happened under the plan. */
export type Activity = {
  readonly part: 'items' | 'referrals' | 'placements' | 'acceptance'
  readonly number: number | null
  readonly day: PlainDate
}

/**
 * Whether a plan may be closed like this. Nothing that was found incomplete stops a close; the official outcome is
 * derived, and a close goes through only when that very outcome was seen before.
 */
export const closePlan = (
  edition: Pick<EffectiveEdition, 'outcomeRules'>,
  plan: PlanFile,
  command: ClosePlan,
  today: PlainDate,
): Result<PlanClosed, CloseRefusal> => {
  const { closedOn, reason, satisfaction, facts, shown } = command
  if (plan.closure) return refuse({ reason: 'closed', closedOn: plan.closure.closedOn })
  if (reason === OPENED_IN_ERROR) return refuse({ reason: 'error-apart' })
  const wrongDay = wrongDayFor(plan, closedOn, today)
  if (wrongDay) return refuse(wrongDay)
  const exit = settleExit(edition.outcomeRules, command)
  if (!exit.ok) return exit
  const closed = { closedOn, reason, satisfaction, facts, outcome: exit.value }
  if (shown === null || shown.code !== exit.value) return refuse({ reason: 'outcome-not-shown', would: closed })
  return done(closed)
}

/** An open plan that should never have been: closed today, without an outcome, and in no report from then on. */
export const closeAsError = (plan: PlanFile, today: PlainDate): Result<PlanClosed, CloseRefusal> => {
  if (plan.closure) return refuse({ reason: 'closed', closedOn: plan.closure.closedOn })
  const closedOn = plan.startedOn > today ? plan.startedOn : today
  return done({ closedOn, reason: OPENED_IN_ERROR, satisfaction: null, facts: nothingKnown, outcome: null })
}

/** The last day on which something really happened under the plan; null: nothing did. Jobs and payments go on after it. */
export const lastActivityOf = (plan: PlanFile): Activity | null => {
  const days: readonly Activity[] = [
    ...plan.items.flatMap(({ number, actualStart, actualEnd }) => happened('items', number, actualStart, actualEnd)),
    ...plan.referrals.flatMap(({ number, sentOn, startedOn, endedOn }) =>
      happened('referrals', number, sentOn, startedOn, endedOn),
    ),
    ...plan.placements.flatMap(({ number, startedOn }) => happened('placements', number, startedOn)),
    ...happened('acceptance', null, plan.acceptedOn),
  ]
  return days.reduce<Activity | null>((last, one) => (last !== null && last.day >= one.day ? last : one), null)
}

const wrongDayFor = (plan: PlanFile, closedOn: PlainDate, today: PlainDate): CloseRefusal | null => {
  if (closedOn > today) return { reason: 'closed-in-future' }
  if (closedOn < plan.startedOn) return { reason: 'closed-before-start', startedOn: plan.startedOn }
  const activity = lastActivityOf(plan)
  return activity && activity.day > closedOn ? { reason: 'closed-before-activity', activity } : null
}

const happened = (
  part: Activity['part'],
  number: number | null,
  ...days: readonly (PlainDate | null)[]
): readonly Activity[] => days.flatMap((day) => (day === null ? [] : [{ part, number, day }]))
