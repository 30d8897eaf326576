import { addDays, dayNumber } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import type { FollowUpDue } from './follow-up-schedule.ts'
import type { ItemRecord, PlanFile, ReferralRecord } from './plan-file.ts'

/**
 * Everything that can come next on a plan, in the order of the work: of two that fall due on one day the first listed
 * comes first.
 */
export const steps = [
  'summary',
  'first-item',
  'accept',
  'record-outcome',
  'start-item',
  'referral-answer',
  'close',
  'keep-in-touch',
  'follow-up',
] as const
export type Step = (typeof steps)[number]

export const isStep = (text: string): text is Step => steps.some((step) => step === text)

/** What the rule looks at: a plan file, or those of its facts that a list has loaded for many plans. */
export type StepFacts = Pick<PlanFile, 'startedOn' | 'acceptedOn'> & {
  /** Null: nothing was found out at intake yet. */
  readonly summary: object | null
  readonly items: readonly Pick<
    ItemRecord,
    'number' | 'expectedStart' | 'expectedEnd' | 'actualStart' | 'actualEnd' | 'outcome'
  >[]
  readonly referrals: readonly Pick<ReferralRecord, 'number' | 'sentOn' | 'startedOn' | 'endedOn' | 'outcome'>[]
  readonly employments: readonly { readonly startedOn: PlainDate; readonly cancelled: boolean }[]
  readonly placements: readonly { readonly startedOn: PlainDate; readonly endedOn: PlainDate | null }[]
  readonly payments: readonly { readonly paidOn: PlainDate }[]
  readonly closure: object | null
  /** Those of a closed plan that were not made; a plan file leaves them out. */
  readonly followUps?: readonly FollowUpDue[]
}

export type NextStep = {
  readonly step: Step
  /** From when on it can be done. */
  readonly since: PlainDate
  /** The day it should be done by. */
  readonly due: PlainDate
  /** The number of the item or the referral, or the months of the follow-up; null: the plan as a whole. */
  readonly about: number | null
}

/** Days after which something is due. Sixty for inactive is second-hand [REF-ES]; all the others are assumptions. */
export type Pace = {
  readonly summary: number
  readonly firstItem: number
  readonly accept: number
  readonly referralAnswer: number
  readonly inactive: number
  readonly close: number
}
export const usualPace: Pace = { summary: 7, firstItem: 14, accept: 21, referralAnswer: 14, inactive: 60, close: 14 }

/**
 * What comes next on a plan: of everything there is to do, what falls due first. On an open plan the answer does not move
 * with the calendar, so that a list may keep it and compare its day with any day; null: a closed plan with nothing due.
 */
export const nextStep = (plan: StepFacts, today: PlainDate, pace: Pace = usualPace): NextStep | null => {
  const found = plan.closure ? stepsAfterExit(plan, today) : openSteps(plan, pace)
  return [...found].sort(byUrgency)[0] ?? null
}

/** The last day on which something happened under a plan, as far as days were recorded; an end may lie ahead. */
export const lastActivity = (plan: StepFacts): PlainDate =>
  [
    plan.startedOn,
    plan.acceptedOn,
    ...plan.items.flatMap(({ actualStart, actualEnd }) => [actualStart, actualEnd]),
    ...plan.referrals.flatMap(({ sentOn, startedOn, endedOn }) => [sentOn, startedOn, endedOn]),
    ...plan.employments.flatMap(({ startedOn, cancelled }) => (cancelled ? [] : [startedOn])),
    ...plan.placements.flatMap(({ startedOn, endedOn }) => [startedOn, endedOn]),
    ...plan.payments.map(({ paidOn }) => paidOn),
  ].reduce<PlainDate>((last, day) => (day !== null && day > last ? day : last), plan.startedOn)

/** The last day of activity with which a plan is inactive on a day. */
export const inactiveUpTo = (today: PlainDate, pace: Pace = usualPace): PlainDate => addDays(today, -pace.inactive)

/** How many days after its day something is; negative: before. */
export const daysLate = ({ due }: Pick<NextStep, 'due'>, today: PlainDate): number => dayNumber(today) - dayNumber(due)

const byUrgency = (one: NextStep, other: NextStep): number =>
  dayNumber(one.due) - dayNumber(other.due) ||
  steps.indexOf(one.step) - steps.indexOf(other.step) ||
  (one.about ?? 0) - (other.about ?? 0)

/** A follow-up whose window is over is not made any more. */
const stepsAfterExit = ({ followUps = [] }: StepFacts, today: PlainDate): readonly NextStep[] =>
  followUps
    .filter(({ to }) => today <= to)
    .map(({ months, from, dueOn }) => ({ step: 'follow-up', since: from, due: dueOn, about: months }))

const openSteps = (plan: StepFacts, pace: Pace): readonly NextStep[] => {
  const { startedOn } = plan
  const items = plan.items.filter(({ outcome }) => outcome !== 'cancelled')
  const last = lastActivity(plan)
  const whole = (step: Step, since: PlainDate, days: number): NextStep => ({
    step,
    since,
    due: addDays(since, days),
    about: null,
  })
  return [
    ...(plan.summary === null ? [whole('summary', startedOn, pace.summary)] : []),
    ...(items.length === 0 ? [whole('first-item', startedOn, pace.firstItem)] : []),
    ...(items.length > 0 && plan.acceptedOn === null ? [whole('accept', startedOn, pace.accept)] : []),
    ...items.flatMap(stepOfItem),
    ...plan.referrals.filter(isUnanswered).map(({ number, sentOn }): NextStep => ({
      step: 'referral-answer',
      since: sentOn,
      due: addDays(sentOn, pace.referralAnswer),
      about: number,
    })),
    isAllDone(plan) ? whole('close', last, pace.close) : whole('keep-in-touch', last, pace.inactive),
  ]
}

type Item = StepFacts['items'][number]

/** An item without days asks for nothing by itself: that nothing happens is noticed by the plan’s last activity. */
const stepOfItem = (item: Item): readonly NextStep[] => {
  if (item.outcome !== null) return []
  const { number: about, expectedStart, expectedEnd, actualStart, actualEnd } = item
  if (actualStart === null && actualEnd === null) {
    const due = expectedStart ?? expectedEnd
    return due === null ? [] : [{ step: 'start-item', since: due, due, about }]
  }
  const due = actualEnd ?? expectedEnd
  return due === null ? [] : [{ step: 'record-outcome', since: due, due, about }]
}

const isUnanswered = ({ startedOn, endedOn, outcome }: StepFacts['referrals'][number]): boolean =>
  startedOn === null && endedOn === null && outcome === null

/** Every item has its outcome, no referral is open and no placement goes on: what is left to do is to close. */
const isAllDone = ({ items, referrals, placements }: StepFacts): boolean =>
  items.some(({ outcome }) => outcome !== 'cancelled') &&
  items.every(({ outcome }) => outcome !== null) &&
  referrals.every(({ endedOn, outcome }) => endedOn !== null || outcome !== null) &&
  placements.every(({ endedOn }) => endedOn !== null)
