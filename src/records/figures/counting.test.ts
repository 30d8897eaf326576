import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmeNamed } from '../../catalogues/index.ts'
import type { PlanFacts } from '../../core/facts/plan.ts'
import { anchors } from '../../core/measures/anchor.ts'
import { judgeEverything, layoutOf } from '../../core/measures/layout.ts'
import { tally } from '../../core/measures/tally.ts'
import type { Tally } from '../../core/measures/tally.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import { dayNumber, plainDate } from '../../core/shared/plain-date.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import { createSegment } from '../../platform/bits/segment.ts'
import { randomPlan } from '../../../test/factories/random-plans.ts'
import { countsFor } from './counting.ts'

const { subjects, reports } = effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31')))
const sites = [1, 2, 3]

/** A few plans over three sites. */
const plansSomewhere = fc
  .array(fc.tuple(randomPlan, fc.constantFrom(...sites)), { minLength: 1, maxLength: 12 })
  .map((drawn) => drawn.map(([plan, siteId], at): PlanFacts => ({ ...plan, id: at + 1, siteId })))

const segmentsOf = (plans: readonly PlanFacts[]) => {
  const memory = createBitMemory()
  const of = (kind: 'planExited' | 'planStarted') => {
    const judgeAll = judgeEverything(subjects[kind])
    const rows = plans.flatMap((plan) => {
      const anchor = anchors[kind](plan)
      return anchor === null
        ? []
        : [{ subjectId: plan.id, site: plan.siteId, day: dayNumber(anchor), ...judgeAll(plan) }]
    })
    return createSegment(memory, layoutOf(subjects[kind]), rows)
  }
  const months = subjects.siteMonth ? layoutOf(subjects.siteMonth) : { bits: [], sums: [] }
  return { planExited: of('planExited'), planStarted: of('planStarted'), siteMonth: createSegment(memory, months, []) }
}

const everyDay = { fromDay: dayNumber(plainDate('2000-01-01')), toDay: dayNumber(plainDate('2030-01-01')) }
const noPlans = { target: () => 1000, allocation: () => null }

const reportsOf = (plans: readonly PlanFacts[], site: number | null = null): readonly Tally[] => {
  const scope = { ...everyDay, sites: site === null ? null : new Set([site]) }
  const segments = segmentsOf(plans)
  return reports.map((report) => tally(report, countsFor(report, segments, scope, noPlans)))
}

const blocks = ['all', 'job_search', 'job_placement', 'job_retention'] as const
/** Everything that is counted, without what is divided. */
const countsOf = (tallies: readonly Tally[]): ReadonlyMap<string, number> =>
  new Map(
    tallies.flatMap(({ rows, participants }, which) => [
      ...blocks.map((block) => [`${which} participants ${block}`, participants[block]] as const),
      ...rows.flatMap((row) =>
        blocks.flatMap((block) => {
          const cell = row[block]
          const shown = 'cents' in cell ? { count: cell.count, cents: cell.cents } : { num: cell.num }
          return Object.entries(shown).map(
            ([field, value]) => [`${which} ${row.code} ${block} ${field}`, value ?? 0] as const,
          )
        }),
      ),
    ]),
  )

const few = { numRuns: 30 }

describe('a report', () => {
  test('is the sum of its sites, cell by cell', () => {
    fc.assert(
      fc.property(plansSomewhere, (plans) => {
        const parts = sites.map((site) => countsOf(reportsOf(plans, site)))
        for (const [name, whole] of countsOf(reportsOf(plans)))
          if (parts.reduce((sum, part) => sum + (part.get(name) ?? 0), 0) !== whole)
            throw new Error(`${name} is not the sum of the sites`)
      }),
      few,
    )
  })

  test('never counts more achieved than there are, and no component more than all', () => {
    fc.assert(
      fc.property(plansSomewhere, (plans) => {
        for (const { rows, participants } of reportsOf(plans))
          for (const row of rows)
            for (const block of blocks) {
              const [cell, all] = [row[block], row.all]
              if ('cents' in cell || 'cents' in all || cell.num === null || row.code === 'intake') continue
              const times = row.code === 'suitability' ? 14 : row.code === 'coordination' ? 4 : 1
              if (cell.num > (cell.den ?? 0) * times)
                throw new Error(`${row.code} ${block}: ${cell.num} of ${cell.den}`)
              if (cell.num > (all.num ?? 0) || participants[block] > participants.all)
                throw new Error(`${row.code} ${block}: more than all`)
            }
      }),
      few,
    )
  })

  test('does not depend on the order of the plans or of what is in them', () => {
    const reversed = (plan: PlanFacts): PlanFacts => ({
      ...plan,
      items: plan.items.toReversed(),
      referrals: plan.referrals.toReversed(),
      placements: plan.placements.toReversed(),
      payments: plan.payments.toReversed(),
    })
    fc.assert(
      fc.property(plansSomewhere, (plans) => {
        expect(countsOf(reportsOf(plans.map(reversed).toReversed()))).toEqual(countsOf(reportsOf(plans)))
      }),
      few,
    )
  })

  test('does not move when something no measure asks about is added', () => {
    const more = (plan: PlanFacts): PlanFacts => ({
      ...plan,
      items: [
        ...plan.items,
        {
          number: 90,
          subGoal: 'planning',
          kind: 'custom',
          actualStart: plan.startedOn,
          actualEnd: null,
          outcome: 'attained',
        },
      ],
      referrals: [
        ...plan.referrals,
        { number: 90, category: 'eo_job_bank', startedOn: plan.startedOn, endedOn: null, outcome: null },
      ],
    })
    fc.assert(
      fc.property(plansSomewhere, (plans) => {
        expect(countsOf(reportsOf(plans.map(more)))).toEqual(countsOf(reportsOf(plans)))
      }),
      few,
    )
  })

  test('moves by one plan when one plan is added', () => {
    fc.assert(
      fc.property(plansSomewhere, (plans) => {
        const [before, alone, after] = [plans.slice(1), plans.slice(0, 1), plans].map((some) =>
          countsOf(reportsOf(some)),
        )
        for (const [name, count] of after ?? [])
          if (count !== (before?.get(name) ?? 0) + (alone?.get(name) ?? 0)) throw new Error(name)
      }),
      few,
    )
  })
})
