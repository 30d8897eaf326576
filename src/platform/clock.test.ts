import { describe, expect, test } from 'vitest'
import { plainDate } from '../core/shared/plain-date.ts'
import { endOfDayInOntario, todayInOntario } from './clock.ts'

describe('the end of a day in Ontario', () => {
  test.each([
    ['2013-01-14', '2013-01-15T04:59:59.999999Z'],
    ['2012-07-01', '2012-07-02T03:59:59.999999Z'],
    ['2013-03-09', '2013-03-10T04:59:59.999999Z'],
    ['2013-03-10', '2013-03-11T03:59:59.999999Z'],
    ['2012-11-04', '2012-11-05T04:59:59.999999Z'],
    ['2012-12-31', '2013-01-01T04:59:59.999999Z'],
  ])('%s is %s', (day, instant) => {
    expect(endOfDayInOntario(plainDate(day))).toBe(instant)
  })

  test('is still that day, and a second later it is the next one', () => {
    const end = new Date(endOfDayInOntario(plainDate('2012-11-03')))
    expect(todayInOntario(end)).toBe('2012-11-03')
    expect(todayInOntario(new Date(end.getTime() + 1000))).toBe('2012-11-04')
  })
})
