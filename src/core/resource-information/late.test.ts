import { describe, expect, test } from 'vitest'
import { plainDate } from '../shared/plain-date.ts'
import type { OpenDays } from './record-month.ts'
import { dueDay, standingOf } from './late.ts'

const JANUARY = plainDate('2013-01-01')
const open: OpenDays = { openedOn: null, closedOn: null }
const standing = (today: string, entered?: string | null, days = open, day = 10) =>
  standingOf(
    JANUARY,
    days,
    entered === undefined ? null : { enteredOn: entered === null ? null : plainDate(entered) },
    plainDate(today),
    day,
  )

test('a month is due on a day of the next one, which a setting says', () => {
  expect(dueDay(JANUARY, 10)).toBe('2013-02-10')
  expect(dueDay(plainDate('2012-12-01'), 15)).toBe('2013-01-15')
})

describe('a month that nobody entered', () => {
  test.each([
    ['2012-12-31', { kind: 'to-come' }],
    ['2013-01-30', { kind: 'running' }],
    ['2013-01-31', { kind: 'due', by: '2013-02-10' }],
    ['2013-02-10', { kind: 'due', by: '2013-02-10' }],
    ['2013-02-11', { kind: 'missing', by: '2013-02-10', daysLate: 1 }],
    ['2013-03-10', { kind: 'missing', by: '2013-02-10', daysLate: 28 }],
  ])('stands on %s as %o', (today, expected) => {
    expect(standing(today)).toEqual(expected)
  })

  test('is not missing where the site was not open', () => {
    expect(standing('2013-03-10', undefined, { openedOn: plainDate('2013-02-01'), closedOn: null })).toEqual({
      kind: 'closed',
    })
    expect(standing('2013-03-10', undefined, { openedOn: null, closedOn: plainDate('2012-11-30') })).toEqual({
      kind: 'closed',
    })
  })
})

describe('a month that was entered', () => {
  test('by its day is in time, and after it late by as many days, whatever day it is now', () => {
    expect(standing('2013-06-01', '2013-02-10')).toEqual({ kind: 'entered', on: '2013-02-10' })
    expect(standing('2013-06-01', '2013-02-13')).toEqual({ kind: 'late', on: '2013-02-13', daysLate: 3 })
    expect(standing('2013-06-01', '2013-02-13', open, 15)).toEqual({ kind: 'entered', on: '2013-02-13' })
  })

  test('elsewhere is in time: nobody knows the day', () => {
    expect(standing('2013-06-01', null)).toEqual({ kind: 'entered', on: null })
  })

  test('before it was over is entered so far, and then due and missing until somebody completes it', () => {
    expect(standing('2013-01-20', '2013-01-15')).toEqual({ kind: 'so-far', on: '2013-01-15' })
    expect(standing('2013-02-05', '2013-01-15')).toMatchObject({ kind: 'due' })
    expect(standing('2013-02-12', '2013-01-15')).toMatchObject({ kind: 'missing', daysLate: 2 })
  })
})
