import { parseDate } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { dateParts } from '../../../ui/date-field.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import type { WantedPlace } from '../../../records/accounts/invite.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'

/** The three boxes of a day as they were typed; before anything was typed, a day to start from. */
export const dayTyped = (typed: Typed, name: string, first: PlainDate | null = null): DateParts =>
  typed.has(`${name}-day`)
    ? { day: field(typed, `${name}-day`), month: field(typed, `${name}-month`), year: field(typed, `${name}-year`) }
    : dateParts(first)

/** The day the boxes name; `blank` when nothing stands in them, null when they name none. */
export const dayIn = ({ day, month, year }: DateParts): PlainDate | 'blank' | null =>
  day + month + year === '' ? 'blank' : parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/** `site:MAPLE`; null when it is nothing of the kind. */
export const placeIn = (text: string): WantedPlace | null => {
  const parts = /^(site|provider):(.+)$/.exec(text)
  return parts ? { kind: parts[1] === 'site' ? 'site' : 'provider', code: parts[2] ?? '' } : null
}
