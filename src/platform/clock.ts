import { addDays, dayNumber, plainDate } from '../core/shared/plain-date.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import { inOntario } from './i18n/calendar.ts'
import { ONTARIO_TIME } from './i18n/write.ts'

/** The day it is in Ontario at this moment. */
export const todayInOntario = (now: Date = new Date()): PlainDate => plainDate(days.format(now))

/** The last microsecond of a day in Ontario, in UTC as the database says it: `2013-01-15T04:59:59.999999Z`. */
export const endOfDayInOntario = (day: PlainDate): string => {
  const next = addDays(day, 1)
  const midnights = HOURS_BEHIND.map((hours) => new Date(dayNumber(next) * DAY + hours * HOUR))
  const midnight = midnights.find((one) => {
    const { day: found, hour } = inOntario(one)
    return found === next && hour === 0
  })
  if (!midnight) throw new RangeError(`no midnight after ${day}`)
  return `${new Date(midnight.getTime() - 1000).toISOString().slice(0, 19)}.999999Z`
}

/** How far Ontario’s clocks are behind UTC, in summer and in winter. They are never changed at midnight. */
const HOURS_BEHIND = [4, 5]
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Made once: making one takes longer than answering many pages with it. */
const days = new Intl.DateTimeFormat('en-CA', {
  timeZone: ONTARIO_TIME,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
