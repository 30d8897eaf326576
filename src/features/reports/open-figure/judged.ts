import type { PlanFacts } from '../../../core/facts/plan.ts'
import { anchors } from '../../../core/measures/anchor.ts'
import type { Evidence, Finding } from '../../../core/measures/finding.ts'
import { judge, missOf } from '../../../core/measures/verdict.ts'
import type { Verdict } from '../../../core/measures/verdict.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { reasons } from '../../../records/figures/standings.ts'
import type { StandingAsked } from '../../../records/figures/standings.ts'
import type { Decided } from './model.ts'
import type { OfPeople } from '../shared/opened.ts'
import { titlesOf } from '../shared/reason-titles.ts'

/**
 * Judged again from what is on file now: the bits say where it stands, the facts say why. Where no measure is asked,
 * whoever is counted has achieved it.
 */
export const judgedNow = ({ subject, measure, block }: OfPeople, facts: PlanFacts): Verdict => {
  if (measure) return judge(subject, measure, block, facts)
  const everybody = {
    code: '',
    title: subject.title,
    source: { certainty: 'assumption' as const },
    tells: 'name' as const,
  }
  const misses = { kinds: [], rest: subject.title }
  const verdict = judge(subject, { ...everybody, excluded: null, achieved: subject.population, misses }, block, facts)
  return { ...verdict, why: verdict.why.filter(({ clause }) => clause !== 'achieved') }
}

/** The reason a plan has by what is on file now; null where none explains its standing. */
export const reasonOf = (of: OfPeople, facts: PlanFacts, { standing, decidedBy }: Verdict): Bilingual | null => {
  const titles = titlesOf(of)
  if (standing === 'not-achieved' && of.measure)
    return titles['not-achieved'].get(missOf(of.measure, facts) ?? reasons.rest) ?? null
  if (standing === 'excluded')
    return titles.excluded.get(decidedBy === 'left-out' ? reasons.leftOut : reasons.excluded) ?? null
  return null
}

/** What decided about one line of a list. */
export const decidedOn = (of: OfPeople, asked: StandingAsked, facts: PlanFacts): Decided => {
  const verdict = judgedNow(of, facts)
  const { standing } = verdict
  const isAsked = asked === 'all' ? standing === 'achieved' || standing === 'not-achieved' : standing === asked
  if (!isAsked) return { standing, changed: true, reason: null, shown: [] }
  const way = standing === 'not-achieved' ? of.measure?.misses.kinds.find(({ when }) => when.meets(facts)) : undefined
  const finding = way
    ? way.when.explain(facts)
    : verdict.why.find(({ clause }) => clause === verdict.decidedBy)?.finding
  const shown = finding ? differing(recordsShown(finding)).slice(0, MOST_SHOWN) : []
  return { standing, changed: false, reason: reasonOf(of, facts, verdict), shown }
}

export const anchorOf = ({ subject }: OfPeople, facts: PlanFacts): PlainDate =>
  (subject.kind === 'planExited' ? anchors.planExited(facts) : anchors.planStarted(facts)) ?? facts.startedOn

/** A line has room for a few; the whole stands beside the list when the plan is opened. */
const MOST_SHOWN = 3

/** The records of a finding, or of its parts: of those that are met, where it is met. */
const recordsShown = ({ met, records, parts }: Finding): readonly Evidence[] => [
  ...records,
  ...parts.filter((part) => !met || part.met).flatMap(recordsShown),
]

const differing = (records: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(records.map((one) => [`${one.resource} ${one.field} ${one.value}`, one])).values(),
]
