import type { PlanFacts, SummaryFacts } from '../facts/plan.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import { fact, some } from './criterion.ts'
import type { Criterion } from './criterion.ts'
import type { Miss } from './measure.ts'
import { closureField, showReferral, summaryField } from './plan-words.ts'

/** What keeps a plan from achieving a measure, as criteria of its own: from these an edition says the ways of missing. */
type PlanCriterion = Criterion<PlanFacts>

export const miss = (code: string, title: Bilingual, when: PlanCriterion): Miss<PlanFacts> => ({ code, title, when })

export const outcomeBlank = (words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.closure?.outcome ?? null,
    (outcome) => outcome === null,
    (plan) => [closureField(plan, 'outcome')],
  )

export const clientAnsweredWith = (answer: number, words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.closure?.satisfaction ?? null,
    (given) => given === answer,
    (plan) => [closureField(plan, 'satisfaction')],
  )

export const referredInAs = (code: string | null, words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.referredIn,
    (from) => from === code,
    (plan) => [{ resource: 'plans', field: 'referred_in', value: plan.referredIn }],
  )

/** Why a referral was neither in progress nor completed at the close. */
export type ReferralFault = 'begun-after-close' | 'not-begun' | 'cancelled'

/** A referral to one of the categories is recorded and does not count for this reason. */
export const referredOutBut = (
  categories: ReadonlySet<string>,
  fault: ReferralFault,
  words: Bilingual,
): PlanCriterion =>
  some(
    words,
    (plan) => plan.referrals,
    (referral, plan) => {
      if (!categories.has(referral.category)) return false
      if (referral.outcome === 'cancelled') return fault === 'cancelled'
      if (referral.startedOn === null) return fault === 'not-begun'
      return fault === 'begun-after-close' && plan.closure !== null && referral.startedOn > plan.closure.closedOn
    },
    showReferral,
    (referral) => categories.has(referral.category),
  )

/** The question is blank in the client summary, or there is no summary. */
export const summaryBlank = (field: keyof SummaryFacts, column: string, words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.summary?.[field] ?? null,
    (value) => value === null,
    (plan) => [summaryField(column, plan.summary?.[field])],
  )

export const clientBlank = (
  field: 'birthDate' | 'gender' | 'language',
  column: string,
  words: Bilingual,
): PlanCriterion =>
  fact(
    words,
    (plan) => plan.client[field],
    (value) => value === null,
    (plan) => [{ resource: 'clients', field: column, value: plan.client[field] }],
  )
