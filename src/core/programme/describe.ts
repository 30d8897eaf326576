import type { Criterion } from '../measures/criterion.ts'
import { layoutOf } from '../measures/layout.ts'
import type { Subject } from '../measures/measure.ts'
import type { EffectiveEdition } from './programme.ts'

/**
 * An effective edition said in full as plain data, always in the same order: its settings, and every measure down to the
 * words of its clauses. Its digest is the fingerprint kept with each verdict; the words carry the code lists they use.
 */
export const describeEdition = ({ edition, values, subjects, reports }: EffectiveEdition): unknown => ({
  programme: edition.programme,
  edition: edition.id,
  values: Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))),
  planExited: describeSubject(subjects.planExited),
  planStarted: describeSubject(subjects.planStarted),
  siteMonth: subjects.siteMonth ? describeSubject(subjects.siteMonth) : null,
  reports,
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
  })),
  sums: subject.sums.map((sum) => ({ code: sum.code, title: sum.title })),
})

const describeCriterion = <Facts>(criterion: Criterion<Facts>): unknown => ({
  kind: criterion.kind,
  words: criterion.words,
  parts: criterion.parts.map(describeCriterion),
})
