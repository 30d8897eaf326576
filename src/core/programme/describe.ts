import type { Criterion } from '../measures/criterion.ts'
import { layoutOf } from '../measures/layout.ts'
import type { Subject } from '../measures/measure.ts'
import type { EligibilityRule } from './eligibility.ts'
import type { EffectiveEdition } from './programme.ts'

/**
 * An effective edition said in full as plain data, always in the same order: its settings, every measure and every
 * rule of outcomes down to the words of its clauses. Its digest is the fingerprint kept with each report; the words carry the code lists they use.
 */
export const describeEdition = ({
  edition,
  values,
  subjects,
  reports,
  eligibility,
  ...rest
}: EffectiveEdition): unknown => ({
  programme: edition.programme,
  edition: edition.id,
  values: Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))),
  planExited: describeSubject(subjects.planExited),
  planStarted: describeSubject(subjects.planStarted),
  siteMonth: subjects.siteMonth ? describeSubject(subjects.siteMonth) : null,
  reports,
  eligibility: eligibility && describeEligibility(eligibility),
  outcomeRules: rest.outcomeRules.map(({ code, words, when }) => ({ code, words, when: describeCriterion(when) })),
  followUps: rest.followUps,
})

const describeEligibility = ({ clauses, exceptions }: EligibilityRule): unknown => ({
  clauses: clauses.map(({ fact, source, met }) => ({ fact, source, met: describeCriterion(met) })),
  exceptions,
})

/**
 * Of an effective edition what decides verdicts, and no more: a setting that only reports go by, such as a standard, is not
 * in it. Its digest is kept with each verdict, so that nothing is judged again where nothing could come out differently.
 */
export const describeRules = ({ edition, subjects }: EffectiveEdition): unknown => ({
  programme: edition.programme,
  edition: edition.id,
  planExited: describeSubject(subjects.planExited),
  planStarted: describeSubject(subjects.planStarted),
  siteMonth: subjects.siteMonth ? describeSubject(subjects.siteMonth) : null,
})

const describeSubject = <Facts>(subject: Subject<Facts>): unknown => ({
  layout: layoutOf(subject),
  population: describeCriterion(subject.population),
  excluded: subject.excluded && describeCriterion(subject.excluded),
  components: subject.components && Object.values(subject.components).map(describeCriterion),
  measures: subject.measures.map((measure) => ({
    code: measure.code,
    title: measure.title,
    excluded: measure.excluded && describeCriterion(measure.excluded),
    achieved: describeCriterion(measure.achieved),
    misses: {
      kinds: measure.misses.kinds.map(({ code, title, when }) => ({ code, title, when: describeCriterion(when) })),
      rest: measure.misses.rest,
    },
  })),
  sums: subject.sums.map((sum) => ({ code: sum.code, title: sum.title })),
})

const describeCriterion = <Facts>(criterion: Criterion<Facts>): unknown => ({
  kind: criterion.kind,
  words: criterion.words,
  parts: criterion.parts.map(describeCriterion),
})
