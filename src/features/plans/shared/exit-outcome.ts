import type { Closure } from '../../../core/facts/plan.ts'
import { mayAt } from '../../../core/access/viewer.ts'
import type { Effect } from '../../../core/measures/effect.ts'
import type { Evidence } from '../../../core/measures/finding.ts'
import type { Finding } from '../../../core/measures/finding.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { deriveOutcome } from '../../../core/plans/derive-outcome.ts'
import { followUpsDue } from '../../../core/plans/follow-up-schedule.ts'
import type { FollowUpDue } from '../../../core/plans/follow-up-schedule.ts'
import type { ExitFacts, PlanFile } from '../../../core/plans/plan-file.ts'
import { factsAtExit } from '../../../core/plans/pre-exit-check.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import { fiscalYearOf, periodOf } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { effectAtSite } from '../../../records/figures/effect.ts'
import { factsKnownAt, loadPlans } from '../../../records/verdicts/plan-facts.ts'
import { rowsThrough } from '../../../records/verdicts/plan-rows.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'

/** What closing or correcting a plan would come to: shown before it is done. */
export type OutcomeShown = {
  /** The official code; null: none. */
  readonly code: string | null
  /** The rule that gave it; null: it stands as it was recorded. */
  readonly rule: { readonly words: Bilingual; readonly evidence: readonly Evidence[]; readonly assumed: boolean } | null
  readonly figures: FiguresShown | null
  /** When people are asked again; null: it is not said here. */
  readonly followUps: readonly FollowUpDue[] | null
}

/** `core`: the codes of the rows a report is read by first. */
export type FiguresShown = {
  readonly effect: Effect
  readonly core: readonly string[]
  readonly site: string
  readonly from: PlainDate
}

/** The rule that gives this code from these facts, if it is one that does. */
export const ruleShown = (
  { outcomeRules }: EffectiveEdition,
  facts: ExitFacts,
  code: string | null,
): OutcomeShown['rule'] => {
  const derived = deriveOutcome(outcomeRules, facts)
  if (derived.kind !== 'derived' || derived.code !== code) return null
  const { rule, finding } = derived
  return { words: rule.words, evidence: evidenceIn(finding), assumed: rule.source.certainty === 'assumption' }
}

const evidenceIn = ({ records, parts }: Finding): readonly Evidence[] => [...records, ...parts.flatMap(evidenceIn)]

/** The days people who are in a component are asked again; empty: the plan is in none. */
export const followUpsShown = (
  edition: EffectiveEdition,
  plan: PlanFile,
  closedOn: PlainDate,
): readonly FollowUpDue[] | null => {
  if (!edition.followUps) return null
  const facts = factsAtExit(edition, plan, { closedOn, said: null })
  return edition.subjects.planExited.population.meets(facts) ? followUpsDue(edition.followUps, closedOn) : []
}

/** What it would do to the figures of the plan’s site, for whoever sees them. */
export const figuresShown = async (
  ask: Ask,
  edition: EffectiveEdition,
  plan: PlanFile,
  closure: Closure,
): Promise<FiguresShown | null> => {
  if (!mayAt(viewerOf(ask), 'aggregates:read', plan.siteId)) return null
  const [recorded] = await loadPlans(rowsThrough(ask.db), [plan.id])
  const before = recorded ? factsKnownAt(recorded, null) : null
  if (!before) return null
  const effect = await effectAtSite(ask.db, ask.figures, { before, after: { ...before, closure } }, ask.today)
  const report = edition.reports.find(({ participants }) => participants === 'planExited')
  if (!effect || !report) return null
  const site = await ask.db.selectFrom('site').select('name').where('id', '=', plan.siteId).executeTakeFirstOrThrow()
  return {
    effect,
    core: report.core.flatMap(({ codes }) => codes),
    site: site.name,
    from: periodOf(fiscalYearOf(closure.closedOn)).from,
  }
}
