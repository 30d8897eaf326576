import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../shared/plain-date.ts'
import { caseloadDays, statesOf } from './caseload.ts'
import { daysLate, lastActivity, nextStep, steps } from './next-step.ts'
import type { NextStep, StepFacts } from './next-step.ts'
import { stepWords } from './next-step-words.ts'

const today = plainDate('2013-01-14')

describe('whatever the plan and the day', () => {
  const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
  const perhaps = fc.option(anyDay, { nil: null })
  const outcome = fc.constantFrom(null, 'attained', 'not_attained', 'cancelled')
  const anyPlan: fc.Arbitrary<StepFacts> = fc.record({
    startedOn: anyDay,
    acceptedOn: perhaps,
    summary: fc.constantFrom(null, {}),
    items: fc.array(
      fc.record({
        number: fc.nat(20),
        expectedStart: perhaps,
        expectedEnd: perhaps,
        actualStart: perhaps,
        actualEnd: perhaps,
        outcome,
      }),
      { maxLength: 6 },
    ),
    referrals: fc.array(
      fc.record({ number: fc.nat(20), sentOn: anyDay, startedOn: perhaps, endedOn: perhaps, outcome }),
      { maxLength: 3 },
    ),
    employments: fc.array(fc.record({ startedOn: anyDay, cancelled: fc.boolean() }), { maxLength: 3 }),
    placements: fc.array(fc.record({ startedOn: anyDay, endedOn: perhaps }), { maxLength: 3 }),
    payments: fc.array(fc.record({ paidOn: anyDay }), { maxLength: 3 }),
    closure: fc.constantFrom(null, {}),
  })

  test('an open plan has a step, one of the list, with words in both languages; a closed one without follow-ups has none', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (facts, when) => {
        const next = nextStep(facts, when)
        if (facts.closure !== null) return next === null
        return next !== null && steps.includes(next.step) && Object.values(stepWords[next.step].title).every(Boolean)
      }),
    )
  })

  test('the step of an open plan does not move with the calendar, so that a list may keep it', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, anyDay, (facts, one, other) => {
        const open = { ...facts, closure: null }
        expect(nextStep(open, one)).toEqual(nextStep(open, other))
      }),
    )
  })

  test('the order in which rows were recorded says nothing', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const turned = { ...facts, items: [...facts.items].reverse(), referrals: [...facts.referrals].reverse() }
        const said = ({ step, due, about }: NextStep) => [step, due, about]
        expect(orNothing(nextStep(turned, today), said)).toEqual(orNothing(nextStep(facts, today), said))
      }),
    )
  })

  test('late, due this week and neither exclude one another; inactive and active do, too', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (facts, when) => {
        const next = nextStep({ ...facts, closure: null }, when)
        if (next === null) return false
        const { acceptedOn } = facts
        const states = statesOf(
          { acceptedOn, lastActivityOn: lastActivity(facts), dueOn: next.due },
          caseloadDays(when),
        )
        const held = (state: (typeof states)[number]) => states.includes(state)
        return (
          !(held('overdue') && held('week')) &&
          !(held('active') && held('inactive')) &&
          held('overdue') === daysLate(next, when) > 0 &&
          held('not-accepted') === (acceptedOn === null)
        )
      }),
    )
  })

  const orNothing = (next: NextStep | null, said: (next: NextStep) => unknown) => (next === null ? null : said(next))
})

test('a week ends on its Sunday, and a year is the fiscal year so far', () => {
  const ends = (text: string) => caseloadDays(plainDate(text)).weekEnds
  expect(['2013-01-14', '2013-01-19', '2013-01-20', '1969-12-30'].map(ends)).toEqual([
    '2013-01-20',
    '2013-01-20',
    '2013-01-20',
    '1970-01-04',
  ])
  expect(caseloadDays(today).year).toEqual({ from: '2012-04-01', to: '2013-01-14' })
  expect(caseloadDays(today).month).toEqual({ from: '2013-01-01', to: '2013-01-14' })
})
