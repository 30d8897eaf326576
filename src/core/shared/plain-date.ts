/**
 * A calendar day, `YYYY-MM-DD`. What happened to a person happened on a day, not at an instant: a JavaScript `Date`
 * at midnight UTC is the day before in Ontario. Days compare as text.
 */
export type PlainDate = string & { readonly __plainDate: true }

/** A range of days, both ends included. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day this text names, or null when it names none (30 February, 2012-1-5, an empty cell). */
export const parseDate = (text: string): PlainDate | null => {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const known = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return known ? (text as PlainDate) : null
}

/** The day a literal names. Throws on a day that does not exist: only for days written in the code. */
export const plainDate = (text: string): PlainDate => {
  const day = parseDate(text)
  if (day === null) throw new RangeError(`not a day: ${text}`)
  return day
}

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4))
export const monthOf = (day: PlainDate): number => Number(day.slice(5, 7))
export const dayOf = (day: PlainDate): number => Number(day.slice(8, 10))

/** Days since 1970-01-01: for columns and arithmetic. */
export const dayNumber = (day: PlainDate): number => {
  const year = yearOf(day)
  const shifted = monthOf(day) > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((monthOf(day) + 9) % 12) + 2) / 5) + dayOf(day) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of {@link dayNumber}. */
export const dateOfDayNumber = (days: number): PlainDate => {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return ymd(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

export const addDays = (day: PlainDate, days: number): PlainDate => dateOfDayNumber(dayNumber(day) + days)

/** Months later, clamped to the month's end: 31 August + 6 months is 28 (or 29) February. */
export const addMonths = (day: PlainDate, months: number): PlainDate => {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return ymd(year, month, Math.min(dayOf(day), daysInMonth(year, month)))
}

/** Whole years lived on `on` by someone born on `born`. Born on 29 February: a year older on 1 March of other years. */
export const ageOn = (born: PlainDate, on: PlainDate): number =>
  yearOf(on) - yearOf(born) - (on.slice(5) < born.slice(5) ? 1 : 0)

export const endOfMonth = (day: PlainDate): PlainDate =>
  ymd(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))

export const isWithin = (day: PlainDate, period: Period): boolean => day >= period.from && day <= period.to

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const ymd = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate
