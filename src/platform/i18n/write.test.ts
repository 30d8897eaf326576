import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOfDayNumber, plainDate, yearOf } from '../../core/shared/plain-date.ts'
import { write } from './write.ts'

const { en, fr } = write

test('thousands are parted by a comma, and in French by a narrow space that does not break', () => {
  expect([en.number(1234567), fr.number(1234567)]).toEqual(['1,234,567', '1\u202f234\u202f567'])
  expect([en.number(-1.5), fr.number(-1.5)]).toEqual(['−1.5', '−1,5'])
})

test('a percent sign keeps its distance in French', () => {
  expect([en.percent(61), fr.percent(61)]).toEqual(['61%', '61\u00a0%'])
})

test('money is written with cents, unless it is whole and may be short', () => {
  expect([en.money(320050), fr.money(320050)]).toEqual(['$3,200.50', '3\u202f200,50\u00a0$'])
  expect([en.money(320000, 'whole'), fr.money(320000, 'whole')]).toEqual(['$3,200', '3\u202f200\u00a0$'])
  expect([en.money(-100), fr.money(-100)]).toEqual(['−$1.00', '−1,00\u00a0$'])
})

test('a day is written out, and the first of a month raised in French', () => {
  const [middle, first] = [plainDate('2013-01-14'), plainDate('2012-04-01')]
  expect([en.day(middle), fr.day(middle), fr.day(first)]).toEqual([
    'January 14, 2013',
    '14 janvier 2013',
    '1er avril 2012',
  ])
  expect([en.weekday(middle), fr.weekday(first)]).toEqual(['Monday, January 14, 2013', 'dimanche 1er avril 2012'])
})

test('the time of day is Ontario’s', () => {
  const [winter, noon] = [new Date('2013-01-14T13:42:00Z'), new Date('2013-07-01T16:00:00Z')]
  expect([en.time(winter), fr.time(winter)]).toEqual(['8:42\u00a0am', '8\u00a0h\u00a042'])
  expect([en.time(noon), fr.time(noon)]).toEqual(['12:00\u00a0pm', '12\u00a0h'])
})

test('nothing is plural in English and singular in French', () => {
  expect([0, 1, 2].map((count) => en.plural(count, 'site', 'sites'))).toEqual(['sites', 'site', 'sites'])
  expect([0, 1, 2].map((count) => fr.plural(count, 'point', 'points'))).toEqual(['point', 'point', 'points'])
})

test('a percentage has as many digits as it is asked for', () => {
  expect([en.percent(62, 1), fr.percent(61.06, 1)]).toEqual(['62.0%', '61,1\u00a0%'])
  expect([en.percentRange(62, 74), fr.percentRange(62, 74)]).toEqual(['62 to 74%', 'de 62 à 74\u00a0%'])
})

test('a list has its days short, and a report its months whole', () => {
  const [middle, first] = [plainDate('2013-01-14'), plainDate('2012-07-01')]
  expect([en.shortDay(middle), fr.shortDay(middle), fr.shortDay(first)]).toEqual([
    'Jan\u00a014',
    '14\u00a0janv.',
    '1er\u00a0juill.',
  ])
  expect([en.month(middle), fr.month(middle), en.shortMonth(first), fr.shortMonth(first)]).toEqual([
    'January 2013',
    'janvier 2013',
    'Jul',
    'juill.',
  ])
})

test('a period says its year once, and its month once when it has only one', () => {
  const days = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) })
  const [part, year, weeks, day] = [
    days('2012-04-01', '2012-12-31'),
    days('2012-04-01', '2013-03-31'),
    days('2012-04-01', '2012-04-15'),
    days('2012-04-01', '2012-04-01'),
  ]
  expect([part, year, weeks, day].map(en.days)).toEqual([
    'April 1 to December 31, 2012',
    'April 1, 2012 to March 31, 2013',
    'April 1 to 15, 2012',
    'April 1, 2012',
  ])
  expect([part, year, weeks, day].map(fr.days)).toEqual([
    'du 1er avril au 31 décembre 2012',
    'du 1er avril 2012 au 31 mars 2013',
    'du 1er au 15 avril 2012',
    'le 1er avril 2012',
  ])
  expect([part, year, weeks].map(en.months)).toEqual([
    'April to December 2012',
    'April 2012 to March 2013',
    'April 2012',
  ])
  expect([part, year, weeks].map(fr.months)).toEqual([
    'd’avril à décembre 2012',
    'd’avril 2012 à mars 2013',
    'en avril 2012',
  ])
})

test('an instant is the day and the time it was in Ontario, not elsewhere', () => {
  const late = new Date('2013-01-15T03:05:00Z')
  expect([en.instant(late), fr.instant(late)]).toEqual([
    'January 14, 2013 at 10:05\u00a0pm',
    '14 janvier 2013 à 22\u00a0h\u00a005',
  ])
  expect([en.shortInstant(late), fr.shortInstant(late)]).toEqual([
    'Jan\u00a014, 10:05\u00a0pm',
    '14\u00a0janv., 22\u00a0h\u00a005',
  ])
})

test('postal codes and telephone numbers get their gaps, and what is neither stays as it was written', () => {
  expect([en.postalCode('m5v2t6'), fr.postalCode('M5V 2T6'), en.postalCode('M5V')]).toEqual([
    'M5V\u00a02T6',
    'M5V\u00a02T6',
    'M5V',
  ])
  expect([en.phone('(416) 555-0123'), fr.phone('+14165550123'), fr.phone('au bureau')]).toEqual([
    '416-555-0123',
    '416\u00a0555-0123',
    'au bureau',
  ])
})

test('things in a row, in order and out of a whole', () => {
  expect([en.list([]), en.list(['a']), en.list(['a', 'b', 'c']), fr.list(['a', 'b'], 'or')]).toEqual([
    '',
    'a',
    'a, b and c',
    'a ou b',
  ])
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map((value) => en.ordinal(value))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '112th',
  ])
  expect([fr.ordinal(1), fr.ordinal(1, 'feminine'), fr.ordinal(22)]).toEqual(['1er', '1re', '22e'])
  expect([en.outOf(412, 1674), fr.outOf(412, 1674)]).toEqual(['412 of 1,674', '412 sur 1\u202f674'])
  expect([en.ratio(32, 1), fr.ratio(7.5, 1)]).toEqual(['32 to 1', '7,5 pour 1'])
})

test('the scale of a chart writes money in thousands or millions', () => {
  expect([0, 95000, 15000000, 4003850000].map(en.moneyScale)).toEqual(['$0', '$950', '$150k', '$40M'])
  expect([0, -15000000, 99999900].map(fr.moneyScale)).toEqual(['0\u00a0$', '−150\u00a0k$', '1\u00a0M$'])
})

const everyDay = fc.integer({ min: -200_000, max: 100_000 }).map(dateOfDayNumber)
const both = fc.constantFrom(en, fr)

test('a figure can be read back, and has no space where a line may break', () => {
  fc.assert(
    fc.property(both, fc.integer({ min: -1e12, max: 1e12 }), (writes, cents) => {
      const text = writes.number(cents / 100, 2)
      expect(text).not.toMatch(/[ \u00a0-]/)
      expect(
        Number(
          text
            .replaceAll(/[,.](?=\d{3})|\u202f/g, '')
            .replace(',', '.')
            .replace('−', '-'),
        ),
      ).toBe(cents / 100)
      expect(writes.money(cents)).not.toContain(' ')
    }),
  )
})

test('days of other days are written otherwise, and a period ends as its last day does', () => {
  fc.assert(
    fc.property(both, everyDay, fc.integer({ min: 1, max: 9000 }), (writes, from, more) => {
      const to = addDays(from, more)
      expect(writes.day(from)).not.toBe(writes.day(to))
      expect(writes.days({ from, to })).toContain(String(yearOf(to)))
      expect(writes.weekday(addDays(from, 7)).split(/[ ,]/)[0]).toBe(writes.weekday(from).split(/[ ,]/)[0])
    }),
  )
})

test('a list names each of its items once and in order', () => {
  fc.assert(
    fc.property(both, fc.array(fc.stringMatching(/^[A-Z]{3,8}$/)), (writes, items) => {
      expect(writes.list(items).match(/[A-Z]{3,8}/g) ?? []).toEqual(items)
    }),
  )
})
