import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { change, judgedDatabase } from '../../../test/factories/judged-province.ts'
import { anExit } from '../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../test/factories/province.ts'
import { randomPlan } from '../../../test/factories/random-plans.ts'
import { programmeNamed } from '../../catalogues/index.ts'
import type { PlanFacts } from '../../core/facts/plan.ts'
import { anchors } from '../../core/measures/anchor.ts'
import { contributionOf, countsAfter, effectOn } from '../../core/measures/effect.ts'
import { judgeEverything, layoutOf } from '../../core/measures/layout.ts'
import { blocks } from '../../core/measures/measure.ts'
import { tally } from '../../core/measures/tally.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import { dayNumber, isWithin, plainDate } from '../../core/shared/plain-date.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import { createSegment } from '../../platform/bits/segment.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { countsFor } from './counting.ts'
import { effectAtSite } from './effect.ts'
import { createColumnStore } from './store.ts'

const { subjects, reports } = effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31')))
const year = { from: plainDate('2012-04-01'), to: plainDate('2013-03-31') }
const sites = new Set([1, 2])
const none = { target: (code: string) => (code === 'assisted_intake' ? 7 : null), allocation: () => null }

const segmentsOf = (plans: readonly PlanFacts[]) => {
  const memory = createBitMemory()
  const of = (kind: 'planExited' | 'planStarted') =>
    createSegment(
      memory,
      layoutOf(subjects[kind]),
      plans.flatMap((plan) => {
        const anchor = anchors[kind](plan)
        if (anchor === null) return []
        return [
          { subjectId: plan.id, site: plan.siteId, day: dayNumber(anchor), ...judgeEverything(subjects[kind])(plan) },
        ]
      }),
    )
  const months = subjects.siteMonth ? layoutOf(subjects.siteMonth) : { bits: [], sums: [] }
  return { planExited: of('planExited'), planStarted: of('planStarted'), siteMonth: createSegment(memory, months, []) }
}

const somewhere = fc.tuple(randomPlan, fc.constantFrom(1, 2, 3)).map(([plan, siteId]) => ({ ...plan, siteId }))
const scope = { fromDay: dayNumber(year.from), toDay: dayNumber(year.to), sites }
const adds = (plan: PlanFacts | null) =>
  contributionOf(subjects, plan, ({ siteId }, anchor) => sites.has(siteId) && isWithin(anchor, year))

test('a report counted after any change is the one before with the effect on it', () => {
  fc.assert(
    fc.property(fc.array(somewhere, { minLength: 1, maxLength: 8 }), fc.option(somewhere), (drawn, other) => {
      const plans = drawn.map((plan, at) => ({ ...plan, id: at + 1 }))
      const [before, ...rest] = plans
      if (!before) return
      const after = other && { ...other, id: before.id }
      for (const report of reports) {
        const counted = countsFor(report, segmentsOf(plans), scope, none)
        const counts = countsFor(report, segmentsOf(after ? [after, ...rest] : rest), scope, none)
        expect(tally(report, countsAfter(counted, adds(before), adds(after)))).toEqual(tally(report, counts))
        const { rows } = effectOn(report, counted, adds(before), adds(after))
        const [was, is] = [tally(report, counted), tally(report, counts)]
        for (const [at, row] of was.rows.entries())
          for (const block of blocks) {
            const change = rows.find((one) => one.code === row.code)?.cells[block]
            expect(change?.after ?? row[block], row.code).toEqual(is.rows[at]?.[block])
          }
      }
    }),
    { numRuns: 60 },
  )
})

describe('the effect at the plan’s own site', () => {
  let database: TestDatabase
  afterEach(() => database.drop())

  test('is what is counted once the correction is made', async () => {
    const unknown = anExit(7).at(11).outcome('unknown').facts
    database = await judgedDatabase(provinceOf([unknown, anExit(8).at(11).outcome('2').facts, anExit(9).at(12).facts]))
    const effect = async (after: PlanFacts) =>
      effectAtSite(
        readerOf(database.pool('reader')),
        createColumnStore(database.pool('engine')),
        { before: unknown, after },
        plainDate('2013-01-14'),
      )
    const employed = anExit(7).at(11).outcome('1a').facts
    const told = await effect(employed)
    expect(told?.rows.map((row) => row.code)).toEqual(['employed', 'employed.1', 'employed.1a'])
    expect(told?.rows[0]?.cells).toEqual({
      all: { before: { num: 1, den: 2, pct: 50, pctExact: 50 }, after: { num: 2, den: 2, pct: 100, pctExact: 100 } },
      job_search: {
        before: { num: 1, den: 2, pct: 50, pctExact: 50 },
        after: { num: 2, den: 2, pct: 100, pctExact: 100 },
      },
    })
    expect((await effect(unknown))?.rows).toEqual([])
    const inError = await effect(anExit(7).at(11).closed('2012-10-03', 'opened_in_error').facts)
    expect(inError?.rows.find((row) => row.code === 'employed')?.cells.all).toMatchObject({ after: { num: 1, den: 1 } })
    await change(database.pool('importer'), `update closure set outcome = '1a' where plan_id = 7`, [7])
    expect((await effect(employed))?.rows[0]?.cells.all?.before).toMatchObject({ num: 2, den: 2 })
  })
})
