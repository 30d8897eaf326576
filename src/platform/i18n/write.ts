import type { Language } from '../../core/shared/bilingual.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'

/** How figures and days are written in a language, as Ontario's style guides write them. */
export type Write = {
  readonly number: (value: number) => string
  /** A whole percentage: 61%, 61 %. */
  readonly percent: (value: number) => string
  /** Cents as dollars; without cents when they are whole dollars and `whole` is asked for. */
  readonly money: (cents: number, whole?: 'whole') => string
  /** January 14, 2013; 14 janvier 2013, the first of a month as 1er. */
  readonly day: (day: PlainDate) => string
  /** The same with the day of the week before it. */
  readonly weekday: (day: PlainDate) => string
  /** The time of day in Ontario: 8:42 am; 8 h 42. */
  readonly time: (instant: Date) => string
  /** The form of a noun that goes with the count: in French 0 is singular. */
  readonly plural: (count: number, one: string, other: string) => string
}

export const ONTARIO_TIME = 'America/Toronto'

const NARROW = '\u202f'
const HARD = '\u00a0'

const english: Write = {
  number: figures('en-CA'),
  percent: (value) => `${figures('en-CA')(value)}%`,
  money: (cents, whole) => `${cents < 0 ? '−' : ''}$${dollars('en-CA', Math.abs(cents), whole)}`,
  day: (day) => inDays('en-CA', day, { year: 'numeric', month: 'long', day: 'numeric' }),
  weekday: (day) => inDays('en-CA', day, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }),
  time: (instant) => {
    const { hour, minute } = clock(instant)
    return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${HARD}${hour < 12 ? 'am' : 'pm'}`
  },
  plural: (count, one, other) => (count === 1 ? one : other),
}

const french: Write = {
  number: figures('fr-CA'),
  percent: (value) => `${figures('fr-CA')(value)}${HARD}%`,
  money: (cents, whole) => `${cents < 0 ? '−' : ''}${dollars('fr-CA', Math.abs(cents), whole)}${HARD}$`,
  day: (day) => firstOfMonth(inDays('fr-CA', day, { year: 'numeric', month: 'long', day: 'numeric' })),
  weekday: (day) =>
    firstOfMonth(inDays('fr-CA', day, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })),
  time: (instant) => {
    const { hour, minute } = clock(instant)
    return `${hour}${HARD}h${minute === 0 ? '' : `${HARD}${String(minute).padStart(2, '0')}`}`
  },
  plural: (count, one, other) => (Math.abs(count) < 2 ? one : other),
}

export const write: Readonly<Record<Language, Write>> = { en: english, fr: french }

/** Groups of three digits are parted by a comma in English and by a narrow space that does not break in French. */
function figures(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  return (value) => spaced(format.format(value))
}

function dollars(locale: string, cents: number, whole: 'whole' | undefined): string {
  const digits = whole && cents % 100 === 0 ? 0 : 2
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return spaced(format.format(cents / 100))
}

function spaced(text: string): string {
  return text.replaceAll(/[\u00a0\u202f ]/g, NARROW).replace('-', '−')
}

function inDays(locale: string, day: PlainDate, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

function firstOfMonth(text: string): string {
  return text.replace(/(^|\s)1 /, '$11er ')
}

function clock(instant: Date): { hour: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: ONTARIO_TIME,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
  const of = (type: string) => Number(parts.formatToParts(instant).find((part) => part.type === type)?.value)
  return { hour: of('hour'), minute: of('minute') }
}
