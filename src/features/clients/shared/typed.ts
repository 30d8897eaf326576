import { codeList } from '../../../catalogues/index.ts'
import type { DayTyped } from '../../../core/clients/identity.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { dateParts } from '../../../ui/date-field.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'

/** The three boxes of a day as they were typed; before anything was typed, a day to start from. */
export const dayTyped = (typed: Typed, name: string, first: PlainDate | null = null): DateParts =>
  typed.has(`${name}-day`)
    ? { day: field(typed, `${name}-day`), month: field(typed, `${name}-month`), year: field(typed, `${name}-year`) }
    : dateParts(first)

export const dayIn = (typed: Typed, name: string): DayTyped => {
  const { day, month, year } = dayTyped(typed, name)
  if (day + month + year === '') return 'blank'
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? 'no-day'
}

/** A name as people write it: in one form of its letters, without what nobody sees. */
export const nameIn = (typed: Typed, name: string): string =>
  field(typed, name)
    .normalize('NFC')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/\s+/g, ' ')

/** A text, or null where nothing was typed. */
export const textIn = (typed: Typed, name: string): string | null => field(typed, name).normalize('NFC') || null

/** A code of a list; null where none was chosen, or one the list does not have. */
export const codeIn = (typed: Typed, name: string, list: string): string | null => {
  const value = field(typed, name)
  return codeList(list).codes.some(({ code }) => code === value) ? value : null
}

/** Yes, no, or not asked. */
export const yesNoIn = (typed: Typed, name: string): boolean | null => {
  const value = field(typed, name)
  return value === 'yes' || value === 'no' ? value === 'yes' : null
}
