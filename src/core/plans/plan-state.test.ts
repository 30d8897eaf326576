import { expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import { itemStatusOf, referralStatusOf } from './item-status.ts'
import { planStateOf } from './plan-state.ts'

const day = plainDate('2013-01-14')

test('a plan is open, active once the client accepted it, and then closed or opened in error', () => {
  expect(planStateOf({ acceptedOn: null, closure: null })).toBe('open')
  expect(planStateOf({ acceptedOn: day, closure: null })).toBe('active')
  expect(planStateOf({ acceptedOn: null, closure: { reason: 'completion' } })).toBe('closed')
  expect(planStateOf({ acceptedOn: day, closure: { reason: 'opened_in_error' } })).toBe('opened-in-error')
})

test('the status of an item follows from its real days, and of a referral from those of its service', () => {
  const blank = { actualStart: null, actualEnd: null, outcome: null }
  expect(itemStatusOf(blank)).toBe('not-started')
  expect(itemStatusOf({ ...blank, actualStart: day })).toBe('in-progress')
  expect(itemStatusOf({ ...blank, actualStart: day, actualEnd: day })).toBe('completed')
  expect(itemStatusOf({ actualStart: day, actualEnd: day, outcome: 'cancelled' })).toBe('cancelled')
  expect(referralStatusOf({ startedOn: day, endedOn: null, outcome: null })).toBe('in-progress')
})
