import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employmentService } from '../../catalogues/programmes/employment-service/programme.ts'
import { randomPlan } from '../../../test/factories/random-plans.ts'
import type { PlanFacts } from '../facts/plan.ts'
import { effective } from '../programme/programme.ts'
import { all, any, fact, not, some } from './criterion.ts'
import type { Criterion } from './criterion.ts'

const says = (text: string) => ({ en: text, fr: text })
const over = (limit: number) =>
  fact<number, number>(
    says(`over ${limit}`),
    (value) => value,
    (value) => value > limit,
    (value) => [{ resource: 'r', field: 'f', value }],
  )

const someOver = (limit: number) =>
  some<readonly number[], number>(
    says('one is over'),
    (rows) => rows,
    (row) => row > limit,
    (row) => [{ resource: 'r', field: 'f', value: row }],
  )

describe('criterion words', () => {
  test('a fact shows the value it looked at, met or not', () => {
    expect(over(3).explain(5)).toEqual({
      met: true,
      words: says('over 3'),
      records: [{ resource: 'r', field: 'f', value: 5 }],
      parts: [],
    })
    expect(over(3).explain(2)).toMatchObject({ met: false, records: [{ value: 2 }] })
  })

  test('some shows the records that pass, and when none does all that were looked at', () => {
    expect(someOver(3).explain([1, 4, 5])).toMatchObject({ met: true, records: [{ value: 4 }, { value: 5 }] })
    expect(someOver(3).explain([1, 2])).toMatchObject({ met: false, records: [{ value: 1 }, { value: 2 }] })
    expect(someOver(3).explain([])).toMatchObject({ met: false, records: [] })
  })

  test('all, any and not show every part, those that did not decide too', () => {
    const between = all(says('between'), over(3), not(says('not over 9'), over(9)))
    expect([3, 4, 9, 10].map(between.meets)).toEqual([false, true, true, false])
    expect(between.explain(2).parts.map((part) => part.met)).toEqual([false, true])
    const outside = any(says('outside'), over(9), not(says('not over 3'), over(3)))
    expect([3, 4, 9, 10].map(outside.meets)).toEqual([true, false, false, true])
  })

  test('all of nothing is met, any of nothing is not', () => {
    expect(all<number>(says('')).meets(1)).toBe(true)
    expect(any<number>(says('')).meets(1)).toBe(false)
  })

  test('counting and explaining agree on any tree', () => {
    const tree: fc.Arbitrary<Criterion<number>> = fc.letrec<{ node: Criterion<number> }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.integer({ min: -5, max: 5 }).map(over),
        fc.array(tie('node'), { maxLength: 3 }).map((parts) => all(says('all'), ...parts)),
        fc.array(tie('node'), { maxLength: 3 }).map((parts) => any(says('any'), ...parts)),
        tie('node').map((part) => not(says('not'), part)),
      ),
    })).node
    fc.assert(
      fc.property(tree, fc.integer({ min: -6, max: 6 }), (one, value) => one.meets(value) === one.explain(value).met),
    )
  })
})

test('counting and explaining agree for every criterion of every edition', () => {
  const everyPart = (one: Criterion<PlanFacts>): readonly Criterion<PlanFacts>[] => [
    one,
    ...one.parts.flatMap(everyPart),
  ]
  const criteria = employmentService.editions
    .map((edition) => effective(edition).subjects)
    .flatMap(({ planExited, planStarted }) => [planExited, planStarted])
    .flatMap((subject) => [
      ...everyPart(subject.population),
      ...(subject.excluded ? [subject.excluded] : []),
      ...subject.measures.flatMap((one) => [one.achieved, ...(one.excluded ? [one.excluded] : [])].flatMap(everyPart)),
    ])
  fc.assert(fc.property(randomPlan, (plan) => criteria.every((one) => one.meets(plan) === one.explain(plan).met)))
})
