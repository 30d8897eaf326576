import { expect, test } from 'vitest'
import { plainDate } from '../../core/shared/plain-date.ts'
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
