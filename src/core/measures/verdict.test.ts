import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employmentService } from '../../catalogues/programmes/employment-service/programme.ts'
import { randomPlan } from '../../../test/factories/random-plans.ts'
import type { PlanFacts } from '../facts/plan.ts'
import { effective } from '../programme/programme.ts'
import { fact } from './criterion.ts'
import type { Finding } from './finding.ts'
import { judgeEverything, layoutOf, leftOutOf } from './layout.ts'
import { blocks } from './measure.ts'
import type { Measure, Subject } from './measure.ts'
import { judge } from './verdict.ts'

type Visit = {
  readonly came: boolean
  readonly error: boolean
  readonly silent: boolean
  readonly well: boolean
  readonly searched: boolean
}

const on = (field: keyof Visit) =>
  fact<Visit, boolean>(
    { en: field, fr: field },
    (visit) => visit[field],
    (value) => value,
    (visit) => [{ resource: 'visits', field, value: visit[field] }],
  )

const measure: Measure<Visit> = {
  code: 'well',
  title: { en: 'Well', fr: 'Bien' },
  source: { certainty: 'assumption' },
  tells: 'profile',
  excluded: on('silent'),
  achieved: on('well'),
  misses: { kinds: [], rest: { en: 'Not well', fr: 'Pas bien' } },
}
const subject: Subject<Visit> = {
  kind: 'planExited',
  title: { en: 'Visit', fr: 'Visite' },
  tells: [],
  population: on('came'),
  excluded: on('error'),
  components: { job_search: on('searched'), job_placement: on('well'), job_retention: on('well') },
  measures: [measure],
  sums: [],
}
const good: Visit = { came: true, error: false, silent: false, well: true, searched: true }
const standing = (visit: Partial<Visit>, block: 'all' | 'job_search' = 'all') => {
  const { standing: stands, decidedBy } = judge(subject, measure, block, { ...good, ...visit })
  return `${stands} by ${decidedBy}`
}

describe('a subject stands', () => {
  test('by the first clause it does not pass', () => {
    expect(standing({})).toBe('achieved by achieved')
    expect(standing({ well: false })).toBe('not-achieved by achieved')
    expect(standing({ silent: true, well: false })).toBe('excluded by left-out')
    expect(standing({ error: true, silent: true })).toBe('excluded by excluded')
    expect(standing({ came: false, error: true })).toBe('outside by population')
  })

  test('outside a component it does not belong to, though it is counted in all', () => {
    expect(standing({ searched: false }, 'job_search')).toBe('outside by component')
    expect(standing({ searched: false })).toBe('achieved by achieved')
    expect(standing({ searched: false, error: true }, 'job_search')).toBe('outside by component')
  })

  test('with the findings of every clause, in or not in', () => {
    const { why } = judge(subject, measure, 'job_search', { ...good, came: false })
    expect(why.map((one) => one.clause)).toEqual(['population', 'component', 'excluded', 'left-out', 'achieved'])
    expect(why.map((one) => one.finding.records.length)).toEqual([1, 1, 1, 1, 1])
  })
})

/** Editions may share what they judge by. */
const subjects = [
  ...new Set(
    employmentService.editions
      .map((edition) => effective(edition).subjects)
      .flatMap(({ planExited, planStarted }) => [planExited, planStarted]),
  ),
]

test('the compact verdict says of every measure and block what judging it alone says', () => {
  const compiled = subjects.map((one) => ({ one, layout: layoutOf(one).bits, judgeAll: judgeEverything(one) }))
  fc.assert(
    fc.property(randomPlan, (plan) => {
      for (const { one, layout, judgeAll } of compiled) {
        const { bits } = judgeAll(plan)
        const has = (name: string) => ((bits[layout.indexOf(name) >> 3] ?? 0) >> (layout.indexOf(name) & 7)) % 2 === 1
        for (const asked of one.measures)
          for (const block of blocks) {
            const isIn = has('population') && (block === 'all' || has(block))
            const leftOut = has('excluded') || (asked.excluded !== null && has(leftOutOf(asked.code)))
            const expected = !isIn ? 'outside' : leftOut ? 'excluded' : has(asked.code) ? 'achieved' : 'not-achieved'
            if (judge(one, asked, block, plan).standing !== expected)
              throw new Error(`${asked.code} ${block}: not ${expected}`)
          }
      }
    }),
  )
})

test('whoever is counted as achieved is shown by a record, and nobody is achieved outside the base', () => {
  const shown = (finding: Finding): boolean =>
    finding.records.length > 0 || finding.parts.some((part) => part.met && shown(part))
  fc.assert(
    fc.property(randomPlan, (plan: PlanFacts) => {
      for (const one of subjects)
        for (const asked of one.measures) {
          const { standing: stands, why } = judge(one, asked, 'all', plan)
          const last = why.at(-1)
          if (stands === 'achieved' && !(last?.finding.met && shown(last.finding)))
            throw new Error(`${asked.code}: no record`)
        }
    }),
  )
})

test('a subject outside the population has no bit and no sum, one left out of every figure no measure', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      for (const one of subjects) {
        const { bits, sums } = judgeEverything(one)(plan)
        if (!one.population.meets(plan)) expect([bits.some((byte) => byte !== 0), sums]).toEqual([false, null])
        else if (one.excluded?.meets(plan))
          expect([bits.slice(1).some((byte) => byte !== 0), sums]).toEqual([false, null])
      }
    }),
  )
})
