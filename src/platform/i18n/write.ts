import type { Language } from '../../core/shared/bilingual.ts'
import type { Period, PlainDate } from '../../core/shared/plain-date.ts'
import { yearOf } from '../../core/shared/plain-date.ts'
import { dayInMonth, inOntario, monthName, sameMonth, sameYear, shortMonthName, weekdayName } from './calendar.ts'
import { dollars, figure, scaled } from './figures.ts'

/** How figures and days are written in a language, as Ontario's style guides write them. */
export type Write = {
  /** With up to two digits after the point, or with exactly as many as asked for. */
  readonly number: (value: number, digits?: number) => string
  /** 61%, 61 %; 61.1% with one digit asked for. */
  readonly percent: (value: number, digits?: number) => string
  /** 62 to 74%; de 62 à 74 %. */
  readonly percentRange: (low: number, high: number) => string
  /** Cents as dollars; without cents when they are whole dollars and `whole` is asked for. */
  readonly money: (cents: number, whole?: 'whole') => string
  /** Cents in thousands or millions, for the scale of a chart: $150k, 150 k$. */
  readonly moneyScale: (cents: number) => string
  /** January 14, 2013; 14 janvier 2013, the first of a month as 1er. */
  readonly day: (day: PlainDate) => string
  /** The same with the day of the week before it. */
  readonly weekday: (day: PlainDate) => string
  /** Jan 14; 14 janv. For lists, whose head or caption says the year. */
  readonly shortDay: (day: PlainDate) => string
  /** January 2013; janvier 2013. */
  readonly month: (day: PlainDate) => string
  /** Jan; janv. */
  readonly shortMonth: (day: PlainDate) => string
  /** Both days included: April 1 to December 31, 2012; du 1er avril au 31 décembre 2012. */
  readonly days: (period: Period) => string
  /** The months of a period: April to December 2012; d’avril à décembre 2012. */
  readonly months: (period: Period) => string
  /** The time of day in Ontario: 8:42 am; 8 h 42. */
  readonly time: (instant: Date) => string
  /** January 14, 2013 at 8:42 am; 14 janvier 2013 à 8 h 42. */
  readonly instant: (instant: Date) => string
  /** Jan 14, 8:42 am; 14 janv., 8 h 42. */
  readonly shortInstant: (instant: Date) => string
  /** M5V 2T6. What is no postal code stays as it was written. */
  readonly postalCode: (code: string) => string
  /** 416-555-0123; 416 555-0123. What is no North American number stays as it was written. */
  readonly phone: (number: string) => string
  /** a, b and c; a, b et c. */
  readonly list: (items: readonly string[], join?: 'and' | 'or') => string
  /** 1st, 22nd; 1er, 22e, and 1re of a feminine noun. */
  readonly ordinal: (value: number, feminine?: 'feminine') => string
  /** 412 of 674; 412 sur 674. */
  readonly outOf: (part: number, whole: number) => string
  /** 32 to 1; 32 pour 1. */
  readonly ratio: (of: number, to: number) => string
  /** The form of a noun that goes with the count: in French 0 is singular. */
  readonly plural: (count: number, one: string, other: string) => string
}

export { ONTARIO_TIME } from './calendar.ts'

const HARD = '\u00a0'

const enNumber = (value: number, digits?: number): string => figure('en-CA', value, digits)
const frNumber = (value: number, digits?: number): string => figure('fr-CA', value, digits)

const english: Write = {
  number: enNumber,
  percent: (value, digits) => `${enNumber(value, digits)}%`,
  percentRange: (low, high) => (low === high ? english.percent(low) : `${enNumber(low)} to ${enNumber(high)}%`),
  money: (cents, whole) => `${sign(cents)}$${dollars('en-CA', Math.abs(cents), whole)}`,
  moneyScale: (cents) => {
    const { figure: shown, unit } = scaled('en-CA', Math.abs(cents))
    return `${sign(cents)}$${shown}${unit}`
  },
  day: (day) => `${inYear(day)}, ${yearOf(day)}`,
  weekday: (day) => `${weekdayName('en', day)}, ${english.day(day)}`,
  shortDay: (day) => `${shortMonthName('en', day)}${HARD}${dayInMonth('en', day)}`,
  month: (day) => `${monthName('en', day)} ${yearOf(day)}`,
  shortMonth: (day) => shortMonthName('en', day),
  days: ({ from, to }) => {
    if (from === to) return english.day(from)
    const end = sameMonth(from, to) ? `${dayInMonth('en', to)}, ${yearOf(to)}` : english.day(to)
    return `${sameYear(from, to) ? inYear(from) : english.day(from)} to ${end}`
  },
  months: ({ from, to }) => {
    if (sameMonth(from, to)) return english.month(from)
    return `${sameYear(from, to) ? monthName('en', from) : english.month(from)} to ${english.month(to)}`
  },
  time: (instant) => {
    const { hour, minute } = inOntario(instant)
    return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${HARD}${hour < 12 ? 'am' : 'pm'}`
  },
  instant: (instant) => `${english.day(inOntario(instant).day)} at ${english.time(instant)}`,
  shortInstant: (instant) => `${english.shortDay(inOntario(instant).day)}, ${english.time(instant)}`,
  postalCode: (code) => postalCode(code),
  phone: (number) => phone(number, (area, first, last) => [area, first, last].join('-')),
  list: (items, join) => listed(items, join === 'or' ? 'or' : 'and'),
  ordinal: (value) => `${enNumber(value)}${englishEnding(value)}`,
  outOf: (part, whole) => `${enNumber(part)} of ${enNumber(whole)}`,
  ratio: (of, to) => `${enNumber(of)} to ${enNumber(to)}`,
  plural: (count, one, other) => (count === 1 ? one : other),
}

const french: Write = {
  number: frNumber,
  percent: (value, digits) => `${frNumber(value, digits)}${HARD}%`,
  percentRange: (low, high) => (low === high ? french.percent(low) : `de ${frNumber(low)} à ${french.percent(high)}`),
  money: (cents, whole) => `${sign(cents)}${dollars('fr-CA', Math.abs(cents), whole)}${HARD}$`,
  moneyScale: (cents) => {
    const { figure: shown, unit } = scaled('fr-CA', Math.abs(cents))
    return `${sign(cents)}${shown}${HARD}${unit}$`
  },
  day: (day) => `${dayAndMonth(day)} ${yearOf(day)}`,
  weekday: (day) => `${weekdayName('fr', day)} ${french.day(day)}`,
  shortDay: (day) => `${dayInMonth('fr', day)}${HARD}${shortMonthName('fr', day)}`,
  month: (day) => `${monthName('fr', day)} ${yearOf(day)}`,
  shortMonth: (day) => shortMonthName('fr', day),
  days: ({ from, to }) => {
    if (from === to) return `le ${french.day(from)}`
    const start = sameMonth(from, to)
      ? dayInMonth('fr', from)
      : sameYear(from, to)
        ? dayAndMonth(from)
        : french.day(from)
    return `du ${start} au ${french.day(to)}`
  },
  months: ({ from, to }) => {
    if (sameMonth(from, to)) return `en ${french.month(from)}`
    const start = sameYear(from, to) ? monthName('fr', from) : french.month(from)
    return `${/^[aeiou]/.test(start) ? 'd’' : 'de '}${start} à ${french.month(to)}`
  },
  time: (instant) => {
    const { hour, minute } = inOntario(instant)
    return `${hour}${HARD}h${minute === 0 ? '' : `${HARD}${String(minute).padStart(2, '0')}`}`
  },
  instant: (instant) => `${french.day(inOntario(instant).day)} à ${french.time(instant)}`,
  shortInstant: (instant) => `${french.shortDay(inOntario(instant).day)}, ${french.time(instant)}`,
  postalCode: (code) => postalCode(code),
  phone: (number) => phone(number, (area, first, last) => `${area}${HARD}${first}-${last}`),
  list: (items, join) => listed(items, join === 'or' ? 'ou' : 'et'),
  ordinal: (value, feminine) => `${frNumber(value)}${value === 1 ? (feminine ? 're' : 'er') : 'e'}`,
  outOf: (part, whole) => `${frNumber(part)} sur ${frNumber(whole)}`,
  ratio: (of, to) => `${frNumber(of)} pour ${frNumber(to)}`,
  plural: (count, one, other) => (Math.abs(count) < 2 ? one : other),
}

export const write: Readonly<Record<Language, Write>> = { en: english, fr: french }

function sign(cents: number): string {
  return cents < 0 ? '−' : ''
}

function inYear(day: PlainDate): string {
  return `${monthName('en', day)} ${dayInMonth('en', day)}`
}

function dayAndMonth(day: PlainDate): string {
  return `${dayInMonth('fr', day)} ${monthName('fr', day)}`
}

function postalCode(code: string): string {
  const parts = /^([A-Z]\d[A-Z])[ -]?(\d[A-Z]\d)$/.exec(code.trim().toUpperCase())
  return parts ? `${parts[1]}${HARD}${parts[2]}` : code
}

function phone(number: string, written: (area: string, first: string, last: string) => string): string {
  const parts = /^(?:\+?1)?(\d{3})(\d{3})(\d{4})$/.exec(number.replaceAll(/[\s().-]/g, ''))
  return parts ? written(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') : number
}

function listed(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

function englishEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
