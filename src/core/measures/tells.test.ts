import { expect, test } from 'vitest'
import { programmes } from '../../catalogues/index.ts'
import { goldenPlans } from '../../../test/factories/golden-plans.ts'
import { classOfField } from '../access/field-class.ts'
import { resourceNamed } from '../package/resources.ts'
import { effective } from '../programme/programme.ts'
import type { Evidence, Finding } from './finding.ts'
import { missOf, judge } from './verdict.ts'

const recordsIn = ({ records, parts }: Finding): readonly Evidence[] => [...records, ...parts.flatMap(recordsIn)]

test('a measure names every kind of data that its reasons show, so that whoever may not see it is shown nobody', () => {
  for (const edition of programmes.flatMap((one) => one.editions)) {
    const { planExited, planStarted } = effective(edition).subjects
    for (const subject of [planExited, planStarted])
      for (const measure of subject.measures) {
        const said = new Set([...subject.tells, measure.tells, 'name'])
        for (const plan of goldenPlans) {
          const { why } = judge(subject, measure, 'job_search', plan)
          const way = measure.misses.kinds.find(({ code }) => code === missOf(measure, plan))
          const shown = [...why.map(({ finding }) => finding), ...(way ? [way.when.explain(plan)] : [])]
          for (const { resource, field } of shown.flatMap(recordsIn))
            expect(said, `${measure.code} shows ${resource} ${field}`).toContain(
              classOfField(resourceNamed(resource), { name: field }),
            )
        }
      }
  }
})
