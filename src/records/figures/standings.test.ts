import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomPlan } from '../../../test/factories/random-plans.ts'
import { programmeNamed } from '../../catalogues/index.ts'
import type { PlanFacts } from '../../core/facts/plan.ts'
import { anchors } from '../../core/measures/anchor.ts'
import { judgeEverything, layoutOf } from '../../core/measures/layout.ts'
import { blocks } from '../../core/measures/measure.ts'
import { judge, missOf } from '../../core/measures/verdict.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import { dayNumber, plainDate } from '../../core/shared/plain-date.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import { createSegment } from '../../platform/bits/segment.ts'
import { cohortsOf, countStandings, newestOf, reasons, sizeOfCohorts } from './standings.ts'
import type { StandingAsked } from './standings.ts'

const { subjects } = effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31')))
const scope = { fromDay: -1e6, toDay: 1e6, sites: null }
const everything = { skip: 0, limit: 1000 }

const drawn = fc.array(randomPlan, { minLength: 1, maxLength: 12 })

const made = (kind: 'planExited' | 'planStarted', plans: readonly PlanFacts[]) => {
  const anchored = plans
    .map((plan, at) => ({ ...plan, id: at + 1 }))
    .flatMap((plan) => {
      const anchor = anchors[kind](plan)
      return anchor === null ? [] : [{ plan, day: dayNumber(anchor) }]
    })
  const judgeAll = judgeEverything(subjects[kind])
  const rows = anchored.map(({ plan, day }) => ({ subjectId: plan.id, site: 1, day, ...judgeAll(plan) }))
  return { anchored, segment: createSegment(createBitMemory(), layoutOf(subjects[kind]), rows) }
}

test('in, not in and left out are all that are counted or left out, and each list holds as many as is said', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom('planExited' as const, 'planStarted' as const), (plans, kind) => {
      const { segment } = made(kind, plans)
      for (const measure of subjects[kind].measures)
        for (const block of blocks) {
          const of = { segment, block, measure }
          const counts = countStandings(of, scope)
          const everybody = countStandings({ segment, block, measure: null }, scope)
          expect(counts.achieved + counts['not-achieved']).toBe(counts.all)
          expect(counts.all + counts.excluded).toBe(everybody.all + everybody.excluded)
          const said = (codes: readonly string[]) =>
            codes.reduce((sum, code) => sum + (counts.reasons.get(code) ?? 0), 0)
          const leaving: readonly string[] = [reasons.excluded, reasons.leftOut]
          expect(said(leaving)).toBe(counts.excluded)
          expect(said([...counts.reasons.keys()].filter((code) => !leaving.includes(code)))).toBe(
            counts['not-achieved'],
          )
          for (const standing of ['achieved', 'not-achieved', 'excluded', 'all'] as const)
            expect(sizeOfCohorts(segment, cohortsOf(of, scope, standing, null)), standing).toBe(counts[standing])
        }
    }),
    { numRuns: 40 },
  )
})

test('each list holds whom judging by hand puts there, for each reason too', () => {
  fc.assert(
    fc.property(drawn, (plans) => {
      const { segment, anchored } = made('planExited', plans)
      for (const measure of subjects.planExited.measures) {
        const of = { segment, block: 'all' as const, measure }
        const judged = anchored.map(({ plan }) => {
          const verdict = judge(subjects.planExited, measure, 'all', plan)
          const left = verdict.decidedBy === 'left-out' ? reasons.leftOut : reasons.excluded
          const reason = verdict.standing === 'excluded' ? left : (missOf(measure, plan) ?? reasons.rest)
          return { id: plan.id, standing: verdict.standing, reason }
        })
        const listed = (standing: StandingAsked, reason: string | null) =>
          newestOf(segment, cohortsOf(of, scope, standing, reason), everything)
            .map(({ subjectId }) => subjectId)
            .sort((one, other) => one - other)
        for (const standing of ['achieved', 'not-achieved', 'excluded'] as const) {
          const there = judged.filter((one) => one.standing === standing)
          expect(listed(standing, null), measure.code).toEqual(there.map(({ id }) => id))
          for (const reason of standing === 'achieved' ? [] : new Set(there.map((one) => one.reason)))
            expect(listed(standing, reason), `${measure.code} ${reason}`).toEqual(
              there.filter((one) => one.reason === reason).map(({ id }) => id),
            )
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('a reason that the measure does not name has nobody', () => {
  const { segment } = made('planExited', [])
  const [measure] = subjects.planExited.measures
  const of = { segment, block: 'all' as const, measure: measure ?? null }
  expect(cohortsOf(of, scope, 'not-achieved', 'nothing')).toEqual([])
  expect(newestOf(segment, [], everything)).toEqual([])
})
