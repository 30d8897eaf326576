import { judgeEligibility } from '../programme/eligibility.ts'
import type { EligibilityFacts, EligibilityRule, EligibilityVerdict } from '../programme/eligibility.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'

/** What somebody asks for who opens a plan. */
export type WantedPlan = {
  readonly programme: string
  readonly siteId: number
  readonly startedOn: PlainDate
  readonly referredIn: string | null
  readonly selfInitiated: boolean | null
  readonly eligibility: EligibilityFacts
  /** Why the person is served although the rule does not say yes; null: no exception is made. */
  readonly exceptionReason: string | null
}

/** What is known when the plan is asked for. */
export type Opening = {
  readonly client: { readonly birthDate: PlainDate | null }
  /** The site asked for, where the one who asks may open plans and the person is registered; null: it is none of those. */
  readonly site: { readonly openedOn: PlainDate | null; readonly closedOn: PlainDate | null } | null
  /** The programme asked for; null: there is none. `rule`: of the edition in force on the first day. */
  readonly programme: { readonly from: PlainDate; readonly rule: EligibilityRule | null } | null
  /** The values “referred in” may have. */
  readonly referredIn: ReadonlySet<string>
  /** The person’s open plans at every site of the provider. */
  readonly livePlans: readonly LivePlan[]
}

export type LivePlan = {
  readonly number: number
  readonly programme: string
  readonly siteId: number
  readonly siteName: string
}

export type PlanOpened = Omit<WantedPlan, 'exceptionReason'> & {
  /** The exception that was made, with its reason. */
  readonly exceptionReason: string | null
  readonly verdict: EligibilityVerdict
}

export type OpenRefusal =
  | { readonly reason: 'no-such-programme' }
  | { readonly reason: 'not-registered-here' }
  | { readonly reason: 'site-not-open' }
  | { readonly reason: 'starts-in-the-future' }
  | { readonly reason: 'before-the-service'; readonly from: PlainDate }
  | { readonly reason: 'before-birth' }
  | { readonly reason: 'unknown-code' }
  | { readonly reason: 'impossible-hours' }
  | { readonly reason: 'live-plan'; readonly plan: LivePlan }
  /** The rule says no, or cannot say yes since something was not asked, and no exception is made. */
  | { readonly reason: 'not-eligible' | 'not-asked'; readonly verdict: EligibilityVerdict }
  | { readonly reason: 'reason-too-short' | 'reason-too-long'; readonly verdict: EligibilityVerdict }
  /** The rule says yes: an exception would be counted that is none. */
  | { readonly reason: 'no-exception'; readonly verdict: EligibilityVerdict }

export const SHORTEST_REASON = 5
export const LONGEST_REASON = 500

/**
 * Opens a plan, or says why not: one live plan per client, programme and provider [PARTNERS-GATEWAY], and only for who is
 * eligible on its first day, unless somebody says why an exception is made.
 */
export const openPlan = (known: Opening, wanted: WantedPlan, today: PlainDate): Result<PlanOpened, OpenRefusal> => {
  const { programme, site } = known
  if (!programme) return refuse({ reason: 'no-such-programme' })
  if (!site) return refuse({ reason: 'not-registered-here' })
  const wrong =
    wrongDay(known.client, programme.from, wanted.startedOn, today) ??
    notOpen(site, wanted.startedOn) ??
    wrongFact(known, wanted) ??
    secondPlan(known, wanted)
  if (wrong) return refuse(wrong)
  return withException(wanted, judgeEligibility(programme.rule, wanted.eligibility))
}

type MaybeWrong = OpenRefusal | null

const wrongDay = ({ birthDate }: Opening['client'], from: PlainDate, day: PlainDate, today: PlainDate): MaybeWrong => {
  if (day > today) return { reason: 'starts-in-the-future' }
  if (day < from) return { reason: 'before-the-service', from }
  return birthDate !== null && day <= birthDate ? { reason: 'before-birth' } : null
}

const notOpen = ({ openedOn, closedOn }: NonNullable<Opening['site']>, day: PlainDate): MaybeWrong =>
  day < (openedOn ?? day) || day > (closedOn ?? day) ? { reason: 'site-not-open' } : null

const wrongFact = (known: Opening, { referredIn, eligibility: { weeklyHours } }: WantedPlan): MaybeWrong => {
  if (referredIn !== null && !known.referredIn.has(referredIn)) return { reason: 'unknown-code' }
  const hours = weeklyHours ?? 0
  return hours >= 0 && hours <= HOURS_IN_A_WEEK ? null : { reason: 'impossible-hours' }
}

const HOURS_IN_A_WEEK = 168

const secondPlan = ({ livePlans }: Opening, { programme }: WantedPlan): MaybeWrong => {
  const plan = livePlans.find((one) => one.programme === programme)
  return plan ? { reason: 'live-plan', plan } : null
}

const withException = (wanted: WantedPlan, verdict: EligibilityVerdict): Result<PlanOpened, OpenRefusal> => {
  const exceptionReason = wanted.exceptionReason?.trim() || null
  const refusal = wrongException(verdict, exceptionReason)
  return refusal ? refuse(refusal) : done({ ...wanted, exceptionReason, verdict })
}

const wrongException = (verdict: EligibilityVerdict, reason: string | null): MaybeWrong => {
  if (verdict.answer === 'eligible') return reason === null ? null : { reason: 'no-exception', verdict }
  if (reason === null) return { reason: verdict.answer === 'not-known' ? 'not-asked' : 'not-eligible', verdict }
  if (reason.length < SHORTEST_REASON) return { reason: 'reason-too-short', verdict }
  return reason.length > LONGEST_REASON ? { reason: 'reason-too-long', verdict } : null
}
