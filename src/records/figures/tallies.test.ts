import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmeNamed } from '../../catalogues/index.ts'
import type { PlanFacts } from '../../core/facts/plan.ts'
import { anchors } from '../../core/measures/anchor.ts'
import { judgeEverything, layoutOf } from '../../core/measures/layout.ts'
import type { Subject } from '../../core/measures/measure.ts'
import { tally } from '../../core/measures/tally.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import { dayNumber, plainDate } from '../../core/shared/plain-date.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import type { Row } from '../../platform/bits/row.ts'
import { applyChanges, createSegment, foldTail } from '../../platform/bits/segment.ts'
import { randomMonth, randomPlan } from '../../../test/factories/random-plans.ts'
import { countsFor } from './counting.ts'
import { talliesThrough, tallyOf } from './tallies.ts'
import type { PlansOfYear } from './targets.ts'

const { subjects, reports } = effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31')))

const subjectOf = (kind: Kind): Subject<never> => {
  const found = subjects[kind]
  if (found === null) throw new Error(`the edition judges no ${kind}`)
  return found as never
}
const judges = {
  planExited: judgeEverything(subjectOf('planExited')),
  planStarted: judgeEverything(subjectOf('planStarted')),
  siteMonth: judgeEverything(subjectOf('siteMonth')),
}

const planned = (target: number): PlansOfYear => ({ said: `${target}`, target: () => target, allocation: () => null })

const kinds = ['planExited', 'planStarted', 'siteMonth'] as const
type Kind = (typeof kinds)[number]

const emptySegments = () => {
  const memory = createBitMemory()
  const of = (kind: Kind) => createSegment(memory, layoutOf(subjectOf(kind)), [])
  return { planExited: of('planExited'), planStarted: of('planStarted'), siteMonth: of('siteMonth') }
}
type Segments = ReturnType<typeof emptySegments>

/** The facts of a plan or of a month, where a change brings some. */
const rowOf = (kind: Kind, facts: { readonly id: number; readonly siteId: number } | null): Row | null => {
  const anchor = facts && anchors[kind](facts as never)
  return facts && anchor
    ? { subjectId: facts.id, site: facts.siteId, day: dayNumber(anchor), ...judges[kind](facts as never) }
    : null
}

type Step = (segments: Segments) => void

/** One kind of subject at a time, as the columns are refreshed. Without facts: it is gone. */
const changing: fc.Arbitrary<Step> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    id: fc.integer({ min: 1, max: 6 }),
    plan: fc.option(randomPlan, { freq: 5 }),
    month: randomMonth,
    siteId: fc.constantFrom(1, 2, 3),
  })
  .map(({ kind, id, plan, month, siteId }) => (segments) => {
    const facts = plan && { ...(kind === 'siteMonth' ? month : plan), id, siteId }
    applyChanges(segments[kind], [{ subjectId: id, row: rowOf(kind, facts) }])
  })

const folding: fc.Arbitrary<Step> = fc.constantFrom(...kinds).map((kind) => (segments) => foldTail(segments[kind]))

const days = ['2012-06-30', '2012-12-31', '2013-03-31'].map((day) => dayNumber(plainDate(day)))

/** Few questions, so that each comes again after what changed. */
const questions = reports.flatMap((report) =>
  days.flatMap((toDay) => [null, [1]].map((sites) => ({ report, toDay, sites }))),
)

const lookAtEverything = (segments: Segments, target: number) => {
  for (const { report, toDay, sites } of questions) {
    const scope = { fromDay: dayNumber(plainDate('2012-04-01')), toDay, sites: sites && new Set(sites) }
    const anew = tally(report, countsFor(report, segments, scope, planned(target)))
    expect(tallyOf(report, segments, scope, planned(target))).toEqual(anew)
    const line = talliesThrough(report, segments, scope, [...days.filter((day) => day < toDay), toDay], planned(target))
    expect(line.at(-1)).toEqual(anew)
  }
}

const looking: fc.Arbitrary<Step> = fc
  .constantFrom(0, 1000)
  .map((target) => (segments) => lookAtEverything(segments, target))

describe('a count that is kept', () => {
  test('is what counting anew gives, whatever was changed and looked at before', () => {
    const steps = fc.array(fc.oneof({ weight: 4, arbitrary: changing }, { weight: 5, arbitrary: looking }, folding), {
      maxLength: 14,
    })
    fc.assert(
      fc.property(steps, (all) => {
        const segments = emptySegments()
        for (const step of all) step(segments)
      }),
      { numRuns: 15 },
    )
  })

  const [report] = reports
  if (!report) throw new Error('the edition has no report')
  const everything = { fromDay: 0, toDay: 100_000, sites: new Set([1, 2]) }

  test('is the same object while nothing changes, for whoever asks, and another after a change', () => {
    const segments = emptySegments()
    const [plan] = fc.sample(randomPlan, 1)
    const first = tallyOf(report, segments, everything, planned(1))
    expect(tallyOf(report, segments, { ...everything, sites: new Set([2, 1]) }, planned(1))).toBe(first)
    const row = { ...rowOf('planStarted', { ...(plan as PlanFacts), id: 1, siteId: 1 }) } as Row
    applyChanges(segments.planExited, [{ subjectId: 1, row }])
    expect(tallyOf(report, segments, everything, planned(1))).not.toBe(first)
  })

  test('is not that of the same rows in other columns: those read again are counted again', () => {
    const [one, other] = [emptySegments(), emptySegments()]
    expect(tallyOf(report, one, everything, planned(1))).not.toBe(tallyOf(report, other, everything, planned(1)))
  })

  test('through a year is at each of its days what is counted up to that day', () => {
    const someDays = fc.uniqueArray(fc.integer({ min: -1, max: 700 }), { minLength: 1, maxLength: 13 })
    fc.assert(
      fc.property(fc.array(changing, { minLength: 1, maxLength: 12 }), someDays, (changes, after) => {
        const segments = emptySegments()
        for (const one of changes) one(segments)
        const from = { fromDay: dayNumber(plainDate('2011-10-01')), sites: new Set([1, 2]) }
        const until = after.sort((one, other) => one - other).map((day) => from.fromDay + day)
        const anew = until.map((toDay) => tally(report, countsFor(report, segments, { ...from, toDay }, planned(1))))
        expect(talliesThrough(report, segments, from, until, planned(1))).toEqual(anew)
      }),
      { numRuns: 40 },
    )
  })

  test('gives way to others: however many questions come, what is held does not grow', () => {
    const segments = emptySegments()
    const first = tallyOf(report, segments, everything, planned(1))
    for (let toDay = 0; toDay < 40_000 / report.rows.length + 1; toDay++)
      tallyOf(report, segments, { ...everything, toDay }, planned(1))
    expect(tallyOf(report, segments, everything, planned(1))).not.toBe(first)
  })
})
