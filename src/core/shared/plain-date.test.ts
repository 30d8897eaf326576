import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  dateOfDayNumber,
  dayNumber,
  dayOf,
  endOfMonth,
  isWithin,
  monthOf,
  parseDate,
  plainDate,
  yearOf,
} from './plain-date.ts'

const day = fc
  .integer({ min: dayNumber(plainDate('0001-01-01')), max: dayNumber(plainDate('9999-12-31')) })
  .map(dateOfDayNumber)

describe('a plain date', () => {
  test('is a real day of the calendar', () => {
    expect(['2012-02-29', '2000-02-29', '0001-01-01'].map(parseDate)).not.toContain(null)
    for (const text of [
      '2013-02-29',
      '1900-02-29',
      '2012-04-31',
      '2012-00-10',
      '2012-13-01',
      '2012-1-5',
      '0000-01-01',
      '',
      '2012-01-01T00:00',
    ])
      expect(parseDate(text), text).toBeNull()
    expect(() => plainDate('2012-02-30')).toThrow(RangeError)
  })

  test('counts days from 1970 as the calendar does', () => {
    expect(dayNumber(plainDate('1970-01-01'))).toBe(0)
    fc.assert(
      fc.property(
        day,
        (one) =>
          dayNumber(one) === Date.UTC(2000 + yearOf(one), monthOf(one) - 1, dayOf(one)) / 86_400_000 - shift(one),
      ),
    )
  })

  test('comes back from its number, and its text is in order', () => {
    fc.assert(fc.property(day, (one) => dateOfDayNumber(dayNumber(one)) === one && parseDate(one) === one))
    fc.assert(fc.property(day, day, (one, other) => one < other === dayNumber(one) < dayNumber(other)))
  })

  test('a month later is the same day, or the last one there is', () => {
    expect(addMonths(plainDate('2012-08-31'), 6)).toBe('2013-02-28')
    expect(addMonths(plainDate('2011-08-31'), 6)).toBe('2012-02-29')
    expect(addMonths(plainDate('2012-10-31'), 1)).toBe('2012-11-30')
    expect(addMonths(plainDate('2012-10-03'), 3)).toBe('2013-01-03')
    expect(addMonths(plainDate('2013-01-31'), -11)).toBe('2012-02-29')
  })

  test('months later lie in the right month and never past its end', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (one, months) => {
        fc.pre(yearOf(one) < 9990)
        const later = addMonths(one, months)
        const inMonth = yearOf(later) * 12 + monthOf(later) - (yearOf(one) * 12 + monthOf(one)) === months
        return inMonth && (dayOf(later) === dayOf(one) || (later === endOfMonth(later) && dayOf(later) < dayOf(one)))
      }),
    )
  })

  test('days are added across months and years', () => {
    expect(addDays(plainDate('2012-02-28'), 1)).toBe('2012-02-29')
    expect(addDays(plainDate('2013-03-31'), 1)).toBe('2013-04-01')
    expect(addDays(plainDate('2013-01-01'), -1)).toBe('2012-12-31')
  })

  test('a period has both its ends', () => {
    const december = { from: plainDate('2012-12-01'), to: plainDate('2012-12-31') }
    const within = ['2012-11-30', '2012-12-01', '2012-12-31', '2013-01-01'].map((text) =>
      isWithin(plainDate(text), december),
    )
    expect(within).toEqual([false, true, true, false])
  })
})

describe('age', () => {
  test('grows on the birthday', () => {
    expect(ageOn(plainDate('1968-05-02'), plainDate('2012-05-01'))).toBe(43)
    expect(ageOn(plainDate('1968-05-01'), plainDate('2012-05-01'))).toBe(44)
  })

  test('of someone born on February 29 grows on March 1, and on the day itself in a leap year', () => {
    const born = plainDate('1992-02-29')
    expect(ageOn(born, plainDate('2013-02-28'))).toBe(20)
    expect(ageOn(born, plainDate('2013-03-01'))).toBe(21)
    expect(ageOn(born, plainDate('2012-02-28'))).toBe(19)
    expect(ageOn(born, plainDate('2012-02-29'))).toBe(20)
  })

  test('never falls as days go by, and is a year more a year later', () => {
    fc.assert(
      fc.property(day, fc.nat(40_000), (born, lived) => {
        fc.pre(yearOf(born) < 9880)
        const on = addDays(born, lived)
        const [before, after] = [ageOn(born, on), ageOn(born, addDays(on, 1))]
        return after - before >= 0 && after - before <= 1 && ageOn(born, addMonths(on, 12)) - before >= 0
      }),
    )
  })
})

/** Date.UTC takes years below 100 for 19xx: years are asked 2000 later and the days of 2000 years, 5 × 400, taken off. */
const shift = (_: string): number => 5 * 146_097
