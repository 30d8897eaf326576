import type { ClosePlan, CloseRefusal } from '../../../core/plans/close-plan.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { isHeldOn } from '../../../core/plans/pre-exit-check.ts'
import { nothingKnown } from '../../../core/plans/exit-words.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Typed } from '../../route.ts'
import { exitErrors, exitStanding, readExit } from '../shared/exit-form.ts'
import { exitMessages } from '../shared/exit-messages.ts'
import { shownIn } from '../shared/exit-shown.ts'
import { formReader } from '../shared/read-form.ts'
import type { Read } from '../shared/read-form.ts'
import { dayIn, dayTyped, typedOf } from '../shared/typed.ts'
import { codeText } from '../shared/words.ts'
import { messages } from './messages.ts'

/** How the plan is to be closed, or what is wrong with what was typed. */
export const readClosing = (language: Language, typed: Typed): Read<ClosePlan> => {
  const read = formReader(language, 'closures', typed)
  const says = messages[language]
  const day = dayIn(dayTyped(typed, 'closed_on'))
  if (day === 'blank') read.wrong('closed_on', says.needsDay)
  if (day === null) read.wrong('closed_on', says.noDay)
  const exit = readExit(language, typed, read)
  return read.answer(day === null || day === 'blank' ? null : { ...exit, closedOn: day, shown: shownIn(typed) })
}

/** The job that goes on, if there is one: what is known of it is not asked again. */
export const jobAtExit = (plan: PlanFile, today: PlainDate) =>
  plan.employments.filter((one) => isHeldOn(one, today)).at(-1) ?? null

/** What stands in the form before anything is typed. */
export const closingStanding = (language: Language, plan: PlanFile, today: PlainDate): Typed => {
  const job = jobAtExit(plan, today)
  const paid = job !== null && job.wageCents !== null && job.wagePer !== null
  const facts = job && {
    ...nothingKnown,
    work: 'employed',
    hoursPerWeek: job.hoursPerWeek,
    wageCents: paid ? job.wageCents : null,
    wagePer: paid ? job.wagePer : null,
  }
  return typedOf(exitStanding(language, facts ?? nothingKnown), { closed_on: today })
}

/** Those said at a field; the others are said of the page as a whole. */
type FieldRefusal = Exclude<CloseRefusal, { reason: 'closed' | 'outcome-not-shown' }>

export const closingErrors = (language: Language, plan: PlanFile, refusal: FieldRefusal): FieldErrors => {
  const [says, writes] = [messages[language], write[language]]
  switch (refusal.reason) {
    case 'closed-in-future':
      return { closed_on: says.inFuture }
    case 'closed-before-start':
      return { closed_on: says.beforeStart(writes.day(refusal.startedOn)) }
    case 'closed-before-activity': {
      const what = activityNamed(language, plan, refusal.activity)
      const day = writes.day(refusal.activity.day)
      return { closed_on: what === null ? says.beforeAcceptance(day) : says.beforeItem(what, day) }
    }
    case 'error-apart':
      return { reason: exitMessages[language].errorApart }
    default:
      return exitErrors(language, refusal)
  }
}

/** Null: it is the acceptance of the plan, which has no name of its own. */
const activityNamed = (
  language: Language,
  plan: PlanFile,
  { part, number }: Extract<CloseRefusal, { reason: 'closed-before-activity' }>['activity'],
): string | null => {
  switch (part) {
    case 'items': {
      const item = plan.items.find((one) => one.number === number)
      return item ? (item.title ?? codeText(language, 'plan-item', item.kind)) : String(number)
    }
    case 'referrals': {
      const referral = plan.referrals.find((one) => one.number === number)
      return referral ? codeText(language, 'referred-out', referral.category) : String(number)
    }
    case 'placements':
      return plan.placements.find((one) => one.number === number)?.jobTitle ?? String(number)
    case 'acceptance':
      return null
    default:
      return part satisfies never
  }
}
