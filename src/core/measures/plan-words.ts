import type { PlanFacts, Referral, SummaryFacts } from '../facts/plan.ts'
import type { CodeList } from '../programme/code-list.ts'
import { labelOf } from '../programme/code-list.ts'
import { ageOn } from '../shared/plain-date.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import { fact, some } from './criterion.ts'
import type { Criterion } from './criterion.ts'
import type { Evidence } from './finding.ts'

/** Words about a plan, from which an edition composes its measures. */
type PlanCriterion = Criterion<PlanFacts>

export const isClosed = (words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.closure,
    (closure) => closure !== null,
    (plan) => [closureField(plan, 'closed_on')],
  )

export const closedFor = (reason: string, words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.closure?.reason,
    (given) => given === reason,
    (plan) => [closureField(plan, 'reason')],
  )

/** An item under the sub-goal was really started and not cancelled: how a plan belongs to a component. */
export const startedUnder = (subGoal: string, words: Bilingual): PlanCriterion =>
  some(
    words,
    (plan) => plan.items,
    (item) => item.subGoal === subGoal && item.actualStart !== null && item.outcome !== 'cancelled',
    (item) => [
      { resource: 'plan-items', number: item.number, field: 'sub_goal', value: item.subGoal },
      { resource: 'plan-items', number: item.number, field: 'actual_start', value: item.actualStart },
      { resource: 'plan-items', number: item.number, field: 'outcome', value: item.outcome },
    ],
    (item) => item.subGoal === subGoal,
  )

/** An item under the sub-goal that was not cancelled, started or not: the other way a plan may belong to a component. */
export const plannedUnder = (subGoal: string, words: Bilingual): PlanCriterion =>
  some(
    words,
    (plan) => plan.items,
    (item) => item.subGoal === subGoal && item.outcome !== 'cancelled',
    (item) => [
      { resource: 'plan-items', number: item.number, field: 'sub_goal', value: item.subGoal },
      { resource: 'plan-items', number: item.number, field: 'outcome', value: item.outcome },
    ],
    (item) => item.subGoal === subGoal,
  )

export const outcomeAmong = (list: CodeList, codes: readonly string[]): PlanCriterion => {
  const wanted = new Set(codes)
  return fact(
    naming('The outcome at exit is', 'Le résultat au départ est', list, codes),
    (plan) => plan.closure?.outcome,
    (outcome) => outcome !== undefined && outcome !== null && wanted.has(outcome),
    (plan) => [closureField(plan, 'outcome')],
  )
}

export const clientAnswered = (words: Bilingual): PlanCriterion =>
  fact(
    words,
    answerOf,
    (answer) => answer !== null,
    (plan) => [closureField(plan, 'satisfaction')],
  )

export const clientAnsweredAtLeast = (least: number, words: Bilingual): PlanCriterion =>
  fact(
    words,
    answerOf,
    (answer) => answer !== null && answer >= least,
    (plan) => [closureField(plan, 'satisfaction')],
  )

export const referredInBy = (codes: ReadonlySet<string>, words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.referredIn,
    (from) => from !== null && codes.has(from),
    (plan) => [{ resource: 'plans', field: 'referred_in', value: plan.referredIn }],
  )

/** In progress or completed at the close: begun no later than the close, and not cancelled. */
export const referredOutTo = (categories: ReadonlySet<string>, words: Bilingual): PlanCriterion =>
  some(
    words,
    (plan) => plan.referrals,
    (referral, plan) =>
      categories.has(referral.category) &&
      referral.startedOn !== null &&
      referral.outcome !== 'cancelled' &&
      (plan.closure === null || referral.startedOn <= plan.closure.closedOn),
    showReferral,
    (referral) => categories.has(referral.category),
  )

export const showReferral = ({ number, category, startedOn, outcome }: Referral): readonly Evidence[] => [
  { resource: 'referrals', number, field: 'category', value: category },
  { resource: 'referrals', number, field: 'started_on', value: startedOn },
  { resource: 'referrals', number, field: 'outcome', value: outcome },
]

export const wasPaid = (kind: string, words: Bilingual): PlanCriterion =>
  some(
    words,
    (plan) => plan.payments,
    (payment) => payment.kind === kind,
    (payment) => [
      { resource: 'payments', number: payment.number, field: 'kind', value: payment.kind },
      { resource: 'payments', number: payment.number, field: 'amount', value: payment.cents },
    ],
    (payment) => payment.kind === kind,
  )

/** Age on the day the plan started; both ends included; `null` for no limit. */
export const agedAtStart = (from: number | null, to: number | null, words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => (plan.client.birthDate === null ? null : ageOn(plan.client.birthDate, plan.startedOn)),
    (age) => age !== null && (from === null || age >= from) && (to === null || age <= to),
    (plan) => [
      { resource: 'clients', field: 'birth_date', value: plan.client.birthDate },
      { resource: 'plans', field: 'started_on', value: plan.startedOn },
    ],
  )

export const clientIs = (field: 'gender' | 'language', list: CodeList, code: string): PlanCriterion =>
  fact(
    { en: `${list.title.en}: ${labelOf(list, code).en}`, fr: `${list.title.fr} : ${labelOf(list, code).fr}` },
    (plan) => plan.client[field],
    (value) => value === code,
    (plan) => [{ resource: 'clients', field, value: plan.client[field] }],
  )

/** A field of the client summary holds one of these codes. */
export const summaryAmong = (
  field: CodedSummaryField,
  column: string,
  list: CodeList,
  codes: readonly string[],
): PlanCriterion => {
  const wanted = new Set(codes)
  return fact(
    naming(`${list.title.en} is`, `${list.title.fr} :`, list, codes),
    (plan) => plan.summary?.[field],
    (value) => value !== undefined && value !== null && wanted.has(value),
    (plan) => [summaryField(column, plan.summary?.[field])],
  )
}

/** A yes-or-no field of the client summary says yes. */
export const summarySays = (field: YesNoSummaryField, column: string, words: Bilingual): PlanCriterion =>
  fact(
    words,
    (plan) => plan.summary?.[field],
    (value) => value === true,
    (plan) => [summaryField(column, plan.summary?.[field])],
  )

type FieldsHolding<Value> = {
  readonly [Name in keyof SummaryFacts]: SummaryFacts[Name] extends Value | null ? Name : never
}[keyof SummaryFacts]
type CodedSummaryField = FieldsHolding<string>
type YesNoSummaryField = FieldsHolding<boolean>

const answerOf = (plan: PlanFacts): number | null => plan.closure?.satisfaction ?? null

export const closureField = (plan: PlanFacts, field: 'closed_on' | 'reason' | 'outcome' | 'satisfaction'): Evidence => {
  const values = {
    closed_on: plan.closure?.closedOn,
    reason: plan.closure?.reason,
    outcome: plan.closure?.outcome,
    satisfaction: plan.closure?.satisfaction,
  }
  return { resource: 'closures', field, value: values[field] ?? null }
}

export const summaryField = (field: string, value: string | boolean | null | undefined): Evidence => ({
  resource: 'client-summaries',
  field,
  value: value ?? null,
})

const naming = (en: string, fr: string, list: CodeList, codes: readonly string[]): Bilingual => {
  const labels = codes.map((code) => labelOf(list, code))
  return {
    en: `${en} ${labels.length > 1 ? 'one of: ' : ''}${labels.map((label) => label.en).join('; ')}`,
    fr: `${fr} ${labels.length > 1 ? 'l’une de ces valeurs : ' : ''}${labels.map((label) => label.fr).join(' ; ')}`,
  }
}
