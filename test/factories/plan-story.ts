import type { ClientFacts, PlanFacts, PlanItem, Referral, SummaryFacts } from '../../src/core/facts/plan.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'

/** The life of a plan, told step by step. Each step answers a new story; what is not said did not happen. */
export type PlanStory = {
  readonly at: (siteId: number) => PlanStory
  readonly started: (day: string) => PlanStory
  readonly inProgramme: (programme: string) => PlanStory
  readonly bornOn: (day: string) => PlanStory
  readonly clientWho: (client: Partial<ClientFacts>) => PlanStory
  readonly referredInBy: (code: string) => PlanStory
  readonly found: (summary: Partial<SummaryFacts>) => PlanStory
  /** An item under a sub-goal; without a day it never started. */
  readonly item: (subGoal: string, startedOn: string | null, outcome?: string) => PlanStory
  readonly planning: (day: string) => PlanStory
  readonly jobSearch: (day: string) => PlanStory
  readonly jobPlacement: (day: string) => PlanStory
  readonly jobRetention: (day: string) => PlanStory
  readonly referredTo: (category: string, startedOn: string | null, outcome?: string) => PlanStory
  readonly placed: (day: string, employerSatisfaction?: number) => PlanStory
  readonly placedWithIncentive: (day: string, employerSatisfaction?: number) => PlanStory
  readonly paid: (kind: string, cents: number, day?: string) => PlanStory
  readonly closed: (day: string, reason: string) => PlanStory
  readonly answered: (satisfaction: number) => PlanStory
  readonly outcome: (code: string) => PlanStory
  readonly facts: PlanFacts
}

export const nothingFound: SummaryFacts = {
  education: null,
  educationCountry: null,
  credentials: null,
  experience: null,
  employmentSkills: null,
  timeOut: null,
  poorRetention: null,
  jobSearch: null,
  income: null,
  languageSkills: null,
  labourMarketChange: null,
  disabled: null,
  indigenous: null,
  visibleMinority: null,
  newcomer: null,
  deaf: null,
  francophone: null,
}

export const aPlan = (id = 1): PlanStory =>
  story({
    id,
    number: String(withCheckDigit(500_000 + id)),
    programme: 'employment-service',
    siteId: 1,
    startedOn: plainDate('2012-05-01'),
    referredIn: null,
    client: { birthDate: null, gender: null, language: null },
    summary: null,
    items: [],
    referrals: [],
    placements: [],
    payments: [],
    closure: null,
  })

/** A plan in the report: job search, and a close in the year. */
export const anExit = (id = 1): PlanStory => aPlan(id).jobSearch('2012-05-02').closed('2012-10-03', 'completion')

const story = (facts: PlanFacts): PlanStory => {
  const and = (more: Partial<PlanFacts>): PlanStory => story({ ...facts, ...more })
  const item = (subGoal: string, startedOn: string | null, outcome: string | null = null) =>
    and({ items: [...facts.items, itemOf(facts, subGoal, startedOn, outcome)] })
  const placed = (withIncentive: boolean, day: string, employerSatisfaction: number | null) => {
    const placement = {
      number: facts.placements.length + 1,
      withIncentive,
      startedOn: plainDate(day),
      employerSatisfaction,
    }
    return and({ placements: [...facts.placements, placement] })
  }
  const atClose = (more: { satisfaction?: number; outcome?: string }) => {
    if (facts.closure === null) throw new Error('say how the plan was closed first')
    return and({ closure: { ...facts.closure, ...more } })
  }
  return {
    facts,
    at: (siteId) => and({ siteId }),
    started: (day) => and({ startedOn: plainDate(day) }),
    inProgramme: (programme) => and({ programme }),
    bornOn: (day) => and({ client: { ...facts.client, birthDate: plainDate(day) } }),
    clientWho: (client) => and({ client: { ...facts.client, ...client } }),
    referredInBy: (code) => and({ referredIn: code }),
    found: (summary) => and({ summary: { ...(facts.summary ?? nothingFound), ...summary } }),
    item,
    planning: (day) => item('planning', day),
    jobSearch: (day) => item('job_search', day),
    jobPlacement: (day) => item('job_placement', day),
    jobRetention: (day) => item('job_retention', day),
    referredTo: (category, startedOn, outcome) =>
      and({ referrals: [...facts.referrals, referralOf(facts, category, startedOn, outcome ?? null)] }),
    placed: (day, satisfaction) => placed(false, day, satisfaction ?? null),
    placedWithIncentive: (day, satisfaction) => placed(true, day, satisfaction ?? null).jobPlacement(day),
    paid: (kind, cents, day = '2012-06-01') =>
      and({
        payments: [...facts.payments, { number: facts.payments.length + 1, kind, cents, paidOn: plainDate(day) }],
      }),
    closed: (day, reason) => and({ closure: { closedOn: plainDate(day), reason, satisfaction: null, outcome: null } }),
    answered: (satisfaction) => atClose({ satisfaction }),
    outcome: (outcome) => atClose({ outcome }),
  }
}

const itemOf = (facts: PlanFacts, subGoal: string, startedOn: string | null, outcome: string | null): PlanItem => ({
  number: facts.items.length + 1,
  subGoal,
  kind: 'custom',
  actualStart: startedOn === null ? null : plainDate(startedOn),
  actualEnd: null,
  outcome,
})

const referralOf = (
  facts: PlanFacts,
  category: string,
  startedOn: string | null,
  outcome: string | null,
): Referral => ({
  number: facts.referrals.length + 1,
  category,
  startedOn: startedOn === null ? null : plainDate(startedOn),
  endedOn: null,
  outcome,
})
