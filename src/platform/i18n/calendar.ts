import type { Language } from '../../core/shared/bilingual.ts'
import { dayNumber, dayOf, monthOf, plainDate, yearOf } from '../../core/shared/plain-date.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'

/** Names of days and months. Written out, because what a platform knows of them differs from one to the next. */
type Names = { readonly days: readonly string[]; readonly months: readonly string[]; readonly short: readonly string[] }

const words = (text: string): readonly string[] => text.split(' ')

const names: Readonly<Record<Language, Names>> = {
  en: {
    days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    months: words('January February March April May June July August September October November December'),
    short: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
  fr: {
    days: words('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    short: words('janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'),
  },
}

export const monthName = (language: Language, day: PlainDate): string => named(names[language].months, monthOf(day) - 1)

export const shortMonthName = (language: Language, day: PlainDate): string =>
  named(names[language].short, monthOf(day) - 1)

export const weekdayName = (language: Language, day: PlainDate): string =>
  named(names[language].days, (((dayNumber(day) + 4) % 7) + 7) % 7)

/** The number of a day in its month: the first is 1er in French. */
export const dayInMonth = (language: Language, day: PlainDate): string =>
  language === 'fr' && dayOf(day) === 1 ? '1er' : String(dayOf(day))

export const sameYear = (one: PlainDate, other: PlainDate): boolean => yearOf(one) === yearOf(other)

export const sameMonth = (one: PlainDate, other: PlainDate): boolean =>
  sameYear(one, other) && monthOf(one) === monthOf(other)

export const ONTARIO_TIME = 'America/Toronto'

/** What calendar and clock on the wall say in Ontario at this instant. */
export const inOntario = (
  instant: Date,
): { readonly day: PlainDate; readonly hour: number; readonly minute: number } => {
  const text = wall.format(instant)
  return {
    day: plainDate(text.slice(0, 10)),
    hour: Number(text.slice(11, 13)),
    minute: Number(text.slice(14, 16)),
  }
}

/** Swedish writes a day and a time of day as ISO does: 2013-01-14 08:42. */
const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ONTARIO_TIME,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const named = (of: readonly string[], at: number): string => of[at] ?? ''
