import { employmentService } from '../../src/catalogues/programmes/employment-service/programme.ts'
import type { PlanFacts } from '../../src/core/facts/plan.ts'
import type { Block } from '../../src/core/measures/measure.ts'
import { judge } from '../../src/core/measures/verdict.ts'
import type { Standing } from '../../src/core/measures/verdict.ts'
import { editionOn, effective } from '../../src/core/programme/programme.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'

const { subjects } = effective(editionOn(employmentService, plainDate('2012-12-31')))

/** Where a plan stands to a measure of the Employment Service, 2012-13. */
export const standing = (code: string, { facts }: { readonly facts: PlanFacts }, block: Block = 'all'): Standing => {
  for (const subject of [subjects.planExited, subjects.planStarted]) {
    const measure = subject.measures.find((one) => one.code === code)
    if (measure) return judge(subject, measure, block, facts).standing
  }
  throw new Error(`no measure ${code}`)
}

/** The measures of a section, such as `suitability`, that a plan achieves. */
export const achieved = (section: string, { facts }: { readonly facts: PlanFacts }): readonly string[] =>
  [subjects.planExited, subjects.planStarted].flatMap((subject) =>
    subject.measures
      .filter((one) => one.code === section || one.code.startsWith(`${section}.`))
      .filter((one) => judge(subject, one, 'all', facts).standing === 'achieved')
      .map((one) => one.code),
  )

/** What a plan adds to a sum of the exits. */
export const addsTo = (code: string, { facts }: { readonly facts: PlanFacts }): number => {
  const sum = subjects.planExited.sums.find((one) => one.code === code)
  if (!sum) throw new Error(`no sum ${code}`)
  return sum.of(facts)
}
