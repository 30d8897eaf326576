import type { PlanFacts } from '../facts/plan.ts'
import type { Measure } from '../measures/measure.ts'
import { referralCountsFor } from '../measures/counts-for.ts'
import type { EffectiveEdition } from '../programme/programme.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { deriveOutcome } from './derive-outcome.ts'
import type { ExitSaid } from './exit-facts.ts'
import { incomplete, wrong } from './exit-finding.ts'
import type { ExitFinding, ExitFlaw, Touched } from './exit-finding.ts'
import { nothingKnown } from './exit-words.ts'
import { factsOf } from './facts-of.ts'
import type { EmploymentRecord, PlanFile, ReferralRecord } from './plan-file.ts'
import { findingsOfPlacement } from './pre-exit-placement.ts'

/** What is to be closed and how, as far as it was said; null: the questions were not answered yet. */
export type PreExit = { readonly closedOn: PlainDate; readonly said: ExitSaid | null }

/** Everything the file of a plan still wants before it is closed, what touches a figure first. */
export const preExitCheck = (edition: EffectiveEdition, plan: PlanFile, exit: PreExit): readonly ExitFinding[] => {
  const facts = factsAtExit(edition, plan, exit)
  const findings = [
    ...(edition.subjects.planExited.population.meets(facts) ? [] : [wrong({ code: 'not-assisted' })]),
    ...blanksIn(edition, facts),
    ...plan.referrals.flatMap((one) => ofReferral(edition, facts, one, exit.closedOn)),
    ...ofWork(edition, plan, facts, exit),
    ...plan.placements.flatMap((one) => findingsOfPlacement(edition, plan, facts, one)),
    ...ofItems(plan),
    ...(plan.acceptedOn === null ? [incomplete({ code: 'not-accepted' })] : []),
    ...(exit.said && exit.said.satisfaction === null ? [ofSatisfaction(edition, facts)] : []),
  ]
  return [...findings.filter(isWrong), ...findings.filter((one) => !isWrong(one))]
}

/** The facts as they would be judged once the plan is closed like this. */
export const factsAtExit = (
  { outcomeRules }: Pick<EffectiveEdition, 'outcomeRules'>,
  plan: PlanFile,
  { closedOn, said }: PreExit,
): PlanFacts => {
  const derived = said && deriveOutcome(outcomeRules, said.facts)
  const outcome = derived?.kind === 'derived' ? derived.code : null
  return { ...factsOf(plan), closure: { closedOn, reason: '', satisfaction: said?.satisfaction ?? null, outcome } }
}

const isWrong = ({ severity }: ExitFinding): boolean => severity === 'wrong-figure'

/** Where a blank is why a measure is missed: the edition names the ways of missing, and their evidence the field. */
const blanksIn = ({ subjects }: EffectiveEdition, facts: PlanFacts): readonly ExitFinding[] => {
  const blanks = new Map<string, { readonly flaw: ExitFlaw; readonly measures: Touched[] }>()
  for (const measure of subjects.planExited.measures)
    for (const flaw of blanksOf(measure, facts)) {
      const name = JSON.stringify(flaw)
      const held = blanks.get(name) ?? { flaw, measures: [] }
      held.measures.push(measure)
      blanks.set(name, held)
    }
  return [...blanks.values()].map(({ flaw, measures }) => wrong(flaw, measures))
}

const blanksOf = ({ achieved, excluded, misses }: Measure<PlanFacts>, facts: PlanFacts): readonly ExitFlaw[] => {
  if (excluded?.meets(facts) || achieved.meets(facts)) return []
  const records = misses.kinds.find(({ when }) => when.meets(facts))?.when.explain(facts).records ?? []
  return records.flatMap(({ resource, field, value }): readonly ExitFlaw[] => {
    if (value !== null || !askedAtIntake.has(resource)) return []
    if (resource === 'client-summaries' && facts.summary === null) return [{ code: 'no-summary' }]
    return [{ code: 'blank', resource, field }]
  })
}

const askedAtIntake: ReadonlySet<string> = new Set(['plans', 'clients', 'client-summaries'])

const ofReferral = (
  edition: EffectiveEdition,
  facts: PlanFacts,
  referral: ReferralRecord,
  day: PlainDate,
): readonly ExitFinding[] => {
  const { number, startedOn, outcome, protocolId } = referral
  if (outcome === 'cancelled') return []
  if (startedOn === null) {
    const lost = touchedBy(edition, facts, {
      ...facts,
      referrals: facts.referrals.map((one) => (one.number === number ? { ...one, startedOn: day } : one)),
    })
    const flaw = { code: 'referral-not-begun', number } as const
    return [lost.length > 0 ? wrong(flaw, lost) : incomplete(flaw)]
  }
  return [
    ...(outcome === null ? [incomplete({ code: 'referral-without-outcome', number })] : []),
    ...(protocolId === null
      ? [incomplete({ code: 'referral-without-protocol', number }, referralCountsFor(edition, referral, day))]
      : []),
  ]
}

const ofWork = (
  edition: EffectiveEdition,
  plan: PlanFile,
  facts: PlanFacts,
  { closedOn, said }: PreExit,
): readonly ExitFinding[] => {
  const work = said?.facts.work ?? null
  const jobs = plan.employments.filter((one) => isHeldOn(one, closedOn))
  if (work === null) return []
  if (work !== 'none') return jobs.length > 0 ? [] : [incomplete({ code: 'working-without-job' })]
  return jobs.map((job) => wrong({ code: 'job-but-not-working', number: job.number }, countedWith(edition, facts, job)))
}

/** What the exit would count for if the job were what is said of it: the widest measure alone. */
const countedWith = (edition: EffectiveEdition, facts: PlanFacts, job: EmploymentRecord): readonly Touched[] => {
  const working = { ...nothingKnown, work: 'employed', learning: 'none', jobMatch: 'any' }
  const derived = deriveOutcome(edition.outcomeRules, { ...working, hoursPerWeek: job.hoursPerWeek ?? 1 })
  if (derived.kind !== 'derived' || !facts.closure) return []
  return touchedBy(edition, facts, { ...facts, closure: { ...facts.closure, outcome: derived.code } }).slice(0, 1)
}

export const isHeldOn = ({ cancelled, startedOn, endedOn }: EmploymentRecord, day: PlainDate): boolean =>
  !cancelled && startedOn <= day && (endedOn === null || endedOn >= day)

const ofItems = (plan: PlanFile): readonly ExitFinding[] =>
  plan.items.flatMap(({ number, outcome, actualStart, actualEnd }) => {
    if (outcome !== null) return []
    if (actualStart === null) return [incomplete({ code: 'item-not-started', number })]
    return [incomplete({ code: actualEnd === null ? 'item-open' : 'item-without-outcome', number })]
  })

const ofSatisfaction = (edition: EffectiveEdition, facts: PlanFacts): ExitFinding => {
  const answered = facts.closure && { ...facts, closure: { ...facts.closure, satisfaction: 5 } }
  return incomplete({ code: 'satisfaction-blank' }, answered ? touchedBy(edition, facts, answered) : [])
}

/** The measures that take the plan otherwise once the facts are others. */
const touchedBy = ({ subjects }: EffectiveEdition, before: PlanFacts, after: PlanFacts): readonly Touched[] =>
  subjects.planExited.measures.filter(
    ({ achieved, excluded }) =>
      achieved.meets(before) !== achieved.meets(after) || excluded?.meets(before) !== excluded?.meets(after),
  )
