import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fiscalYearOf, fiscalYearStarting, parseFiscalYear, periodOf, startYearOf } from './fiscal-year.ts'
import { addDays, dateOfDayNumber, isWithin, plainDate } from './plain-date.ts'

test('a fiscal year runs from April 1 to March 31', () => {
  expect(
    ['2012-03-31', '2012-04-01', '2012-12-31', '2013-03-31', '2013-04-01'].map((day) => fiscalYearOf(plainDate(day))),
  ).toEqual(['2011-12', '2012-13', '2012-13', '2012-13', '2013-14'])
  expect(periodOf(fiscalYearStarting(2012))).toEqual({ from: '2012-04-01', to: '2013-03-31' })
})

test('a year is named by both its halves', () => {
  expect(parseFiscalYear('2012-13')).toBe('2012-13')
  expect(fiscalYearStarting(1999)).toBe('1999-00')
  expect(['2012-14', '2012', '2012-2013', '12-13', ''].map(parseFiscalYear)).toEqual([null, null, null, null, null])
  expect(startYearOf(fiscalYearStarting(2012))).toBe(2012)
})

test('every day lies in its own year, and the years follow without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }).map(dateOfDayNumber), (day) => {
      const period = periodOf(fiscalYearOf(day))
      return (
        isWithin(day, period) &&
        fiscalYearOf(addDays(period.to, 1)) !== fiscalYearOf(day) &&
        fiscalYearOf(addDays(period.from, -1)) !== fiscalYearOf(day)
      )
    }),
  )
})
