import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { Measure, Subject } from '../../../core/measures/measure.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'

export type FoundMeasure = { readonly subject: Subject<PlanFacts>; readonly measure: Measure<PlanFacts> }

/** The measure of a plan with this code, and the kind of subject it is asked of. */
export const findMeasure = ({ subjects }: EffectiveEdition, code: string): FoundMeasure | null => {
  for (const subject of [subjects.planExited, subjects.planStarted]) {
    const measure = subject.measures.find((one) => one.code === code)
    if (measure) return { subject, measure }
  }
  return null
}

/** The codes of measures below a row that is not a measure itself, such as the pooled or summed rows of a report. */
export const codesBelow = ({ subjects }: EffectiveEdition, code: string): readonly string[] =>
  [subjects.planExited, subjects.planStarted]
    .flatMap((subject) => subject.measures.map((measure) => measure.code))
    .filter((one) => one.startsWith(`${code}.`))
