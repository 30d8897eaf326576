import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aClosure, anItem, aPlacement, aPlanFile, aReferral } from '../../../test/factories/plan-file.ts'
import { exitEdition, exitFactsOf, mostFacts } from '../../../test/factories/exit-facts.ts'
import { addDays, plainDate } from '../shared/plain-date.ts'
import { closeAsError, closePlan, lastActivityOf } from './close-plan.ts'
import type { ClosePlan } from './close-plan.ts'
import { contradictionIn } from './exit-facts.ts'
import { nothingKnown } from './exit-words.ts'
import type { PlanFile } from './plan-file.ts'

const today = plainDate('2013-01-14')
const employed = exitFactsOf({ work: 'employed', learning: 'none', jobMatch: 'any', hoursPerWeek: 35 })
const command: ClosePlan = {
  closedOn: plainDate('2013-01-11'),
  reason: 'completion',
  satisfaction: 5,
  facts: employed,
  shown: { code: '1a' },
}
const close = (more: Partial<ClosePlan> = {}, plan: PlanFile = aPlanFile()) =>
  closePlan(exitEdition, plan, { ...command, ...more }, today)
const reasonFor = (more: Partial<ClosePlan>, plan?: PlanFile) => {
  const closed = close(more, plan)
  return closed.ok ? 'closed' : closed.refusal
}

describe('a plan is closed', () => {
  test('with what was said, and the outcome derived from it', () => {
    expect(close()).toEqual({
      ok: true,
      value: { closedOn: '2013-01-11', reason: 'completion', satisfaction: 5, facts: employed, outcome: '1a' },
    })
  })

  test('today at the latest, and on the day it started at the earliest', () => {
    expect(reasonFor({ closedOn: today })).toBe('closed')
    expect(reasonFor({ closedOn: addDays(today, 1) })).toEqual({ reason: 'closed-in-future' })
    expect(reasonFor({ closedOn: plainDate('2012-05-01') })).toBe('closed')
    expect(reasonFor({ closedOn: plainDate('2012-04-30') })).toEqual({
      reason: 'closed-before-start',
      startedOn: '2012-05-01',
    })
  })

  test('not before anything that really happened under it', () => {
    const plan = aPlanFile({
      acceptedOn: plainDate('2012-05-05'),
      items: [anItem(), anItem({ number: 2, actualEnd: plainDate('2012-12-01') })],
      referrals: [aReferral()],
      placements: [aPlacement({ startedOn: plainDate('2012-11-01'), endedOn: plainDate('2013-06-30') })],
    })
    expect(lastActivityOf(plan)).toEqual({ part: 'items', number: 2, day: '2012-12-01' })
    expect(reasonFor({ closedOn: plainDate('2012-11-30') }, plan)).toMatchObject({
      reason: 'closed-before-activity',
      activity: { part: 'items', number: 2 },
    })
    expect(reasonFor({ closedOn: plainDate('2012-12-01') }, plan)).toBe('closed')
    expect(
      reasonFor({ closedOn: plainDate('2012-05-04') }, aPlanFile({ acceptedOn: plainDate('2012-05-05') })),
    ).toMatchObject({ reason: 'closed-before-activity', activity: { part: 'acceptance', number: null } })
  })

  test('once', () => {
    expect(reasonFor({}, aPlanFile({ closure: aClosure() }))).toEqual({ reason: 'closed', closedOn: '2012-10-03' })
    expect(closeAsError(aPlanFile({ closure: aClosure() }), today)).toMatchObject({ ok: false })
  })

  test('for any reason but “Opened in Error”, which has a way of its own', () => {
    expect(reasonFor({ reason: 'opened_in_error' })).toEqual({ reason: 'error-apart' })
    expect(closeAsError(aPlanFile(), today)).toEqual({
      ok: true,
      value: { closedOn: today, reason: 'opened_in_error', satisfaction: null, facts: nothingKnown, outcome: null },
    })
  })
})

describe('the outcome', () => {
  test('is seen before a plan is closed with it', () => {
    for (const shown of [null, { code: '1b' }, { code: null }])
      expect(reasonFor({ shown })).toMatchObject({ reason: 'outcome-not-shown', would: { outcome: '1a' } })
  })

  test('is not derived from half of the facts: those missing are named', () => {
    expect(reasonFor({ facts: exitFactsOf({ work: 'employed', learning: 'none' }) })).toEqual({
      reason: 'facts-missing',
      facts: ['jobMatch', 'hoursPerWeek'],
    })
  })

  test('is none in an edition without rules', () => {
    const closed = closePlan({ outcomeRules: [] }, aPlanFile(), { ...command, shown: { code: null } }, today)
    expect(closed).toMatchObject({ ok: true, value: { outcome: null, facts: employed } })
  })
})

test.each([
  [{ hoursPerWeek: 0 }, { reason: 'number-outside', fact: 'hoursPerWeek' }],
  [{ hoursPerWeek: 168.5 }, { reason: 'number-outside', fact: 'hoursPerWeek' }],
  [
    { wageCents: 0, wagePer: 'hour' },
    { reason: 'number-outside', fact: 'wageCents' },
  ],
  [{ wageCents: 1300 }, { reason: 'wage-half', fact: 'wagePer' }],
  [{ wagePer: 'hour' }, { reason: 'wage-half', fact: 'wageCents' }],
  [{ otherwise: 'unknown' }, { reason: 'does-not-apply', fact: 'otherwise' }],
  [{ work: 'none' }, { reason: 'does-not-apply', fact: 'hoursPerWeek' }],
  [
    { work: 'none', hoursPerWeek: null },
    { reason: 'does-not-apply', fact: 'jobMatch' },
  ],
] as const)('facts that go against each other are refused: %o', (facts, refusal) => {
  expect(reasonFor({ facts: { ...employed, ...facts } })).toEqual(refusal)
})

test.each([0, 6, 2.5])('an answer on satisfaction is from 1 to 5: %d', (satisfaction) => {
  expect(reasonFor({ satisfaction })).toEqual({ reason: 'satisfaction-outside' })
})

test('any command on any plan gives an event or a refusal, and an event has what was shown', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
  const commands = fc.record({
    closedOn: fc.oneof(day, fc.constant(today)),
    reason: fc.constantFrom('completion', 'opened_in_error', 'moved', '', 'unheard of'),
    satisfaction: fc.constantFrom(null, -1, 0, 1, 5, 6, NaN),
    facts: fc.oneof(mostFacts, fc.constant(employed)),
    shown: fc.constantFrom(null, { code: null }, { code: '1a' }, { code: 'unemployed' }),
  })
  const plans = fc
    .record({
      startedOn: day,
      accepted: fc.option(day),
      closed: fc.boolean(),
      ended: fc.option(day),
      begun: fc.option(day),
    })
    .map(({ startedOn, accepted, closed, ended, begun }) =>
      aPlanFile({
        startedOn,
        acceptedOn: accepted,
        items: [anItem({ actualStart: begun, actualEnd: ended })],
        closure: closed ? aClosure() : null,
      }),
    )
  let through = 0
  fc.assert(
    fc.property(commands, plans, (given, plan) => {
      const closed = closePlan(exitEdition, plan, given, today)
      if (!closed.ok) {
        expect(closed.refusal.reason).toBeTypeOf('string')
        return
      }
      through++
      expect(closed.value.outcome).toBe(given.shown?.code)
      expect(closed.value.closedOn >= plan.startedOn && closed.value.closedOn <= today).toBe(true)
      expect(contradictionIn(closed.value.facts)).toBeNull()
    }),
    { numRuns: 5000 },
  )
  expect(through).toBeGreaterThan(0)
})
