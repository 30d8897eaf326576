import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FollowUpRule } from '../programme/outcome-rule.ts'
import { addDays, dateOfDayNumber, dayNumber, plainDate } from '../shared/plain-date.ts'
import { followUpState, followUpStates, followUpsDue } from './follow-up-schedule.ts'

const rule: FollowUpRule = { months: [3, 6, 12], source: { certainty: 'assumption' }, earlyDays: 14, lateDays: 30 }

test('follow-ups are due 3, 6 and 12 months after the exit, each with its window', () => {
  expect(followUpsDue(rule, plainDate('2012-11-30'))).toEqual([
    { months: 3, dueOn: '2013-02-28', from: '2013-02-14', to: '2013-03-30' },
    { months: 6, dueOn: '2013-05-30', from: '2013-05-16', to: '2013-06-29' },
    { months: 12, dueOn: '2013-11-30', from: '2013-11-16', to: '2013-12-30' },
  ])
})

test('the end of a month is never passed, in a leap year neither', () => {
  expect(followUpsDue(rule, plainDate('2012-08-31')).map(({ dueOn }) => dueOn)).toEqual([
    '2012-11-30',
    '2013-02-28',
    '2013-08-31',
  ])
  expect(followUpsDue(rule, plainDate('2011-11-30'))[0]?.dueOn).toBe('2012-02-29')
  expect(followUpsDue(rule, plainDate('2012-02-29'))[2]?.dueOn).toBe('2013-02-28')
})

test('every window holds the day it is due, is as long as the edition says and lies after the exit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber(plainDate('2010-01-01')), max: dayNumber(plainDate('2030-12-31')) }),
      (at) => {
        const closedOn = dateOfDayNumber(at)
        for (const { dueOn, from, to } of followUpsDue(rule, closedOn)) {
          expect(from > closedOn && from <= dueOn && dueOn <= to).toBe(true)
          expect(to).toBe(addDays(from, rule.earlyDays + rule.lateDays))
        }
      },
    ),
  )
})

test.each([
  ['2013-02-13', 'to-come'],
  ['2013-02-14', 'due'],
  ['2013-02-28', 'due'],
  ['2013-03-01', 'overdue'],
  ['2013-03-30', 'overdue'],
  ['2013-03-31', 'lapsed'],
])('on %s a follow-up due on February 28 is %s, and made once the client was reached', (today, state) => {
  const [first] = followUpsDue(rule, plainDate('2012-11-30'))
  if (!first) throw new Error('an exit has a first follow-up')
  expect(followUpState(first, null, plainDate(today))).toBe(state)
  expect(followUpState(first, plainDate('2013-02-20'), plainDate(today))).toBe('made')
})

test('as days pass a follow-up that is not made only moves on, and is overdue no longer than the edition allows', () => {
  const first = plainDate('2012-11-30')
  for (const due of followUpsDue(rule, first)) {
    const states = Array.from({ length: 420 }, (_, days) => followUpState(due, null, addDays(first, days)))
    const places = states.map((state) => followUpStates.indexOf(state))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(states.filter((state) => state === 'overdue')).toHaveLength(rule.lateDays)
  }
})
