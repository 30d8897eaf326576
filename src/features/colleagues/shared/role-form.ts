import type { AccountRefusal } from '../../../core/accounts/refusals.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { WantedPlace } from '../../../records/accounts/invite.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { messages } from './messages.ts'
import { dayIn, dayTyped, placeIn } from './typed.ts'

export type RoleWanted = {
  readonly role: string
  readonly place: WantedPlace
  readonly from: PlainDate
  readonly to: PlainDate | null
}

export type Read<Value> = { readonly value: Value | null; readonly errors: FieldErrors }

/** The fields of a role as typed, with today as the first day before anything is typed. */
export const roleTyped = (typed: Typed, today: PlainDate) => ({
  role: field(typed, 'role'),
  place: field(typed, 'place'),
  from: dayTyped(typed, 'from', today),
  to: dayTyped(typed, 'to'),
})

/** What was asked for, or what is missing. Whether it may be had is decided in core. */
export const readRole = (language: Language, typed: Typed): Read<RoleWanted> => {
  const says = messages[language]
  const role = field(typed, 'role')
  const place = placeIn(field(typed, 'place'))
  const from = dayIn(dayTyped(typed, 'from'))
  const to = dayIn(dayTyped(typed, 'to'))
  const errors = {
    ...(role === '' && { role: says.needsRole }),
    ...(place === null && { place: says.needsPlace }),
    ...(from === 'blank' && { from: says.needsDay }),
    ...(from === null && { from: says.noDay }),
    ...(to === null && { to: says.noDay }),
  }
  if (place === null || from === 'blank' || from === null || Object.keys(errors).length > 0)
    return { value: null, errors }
  return { value: { role, place, from, to: to === 'blank' ? null : to }, errors }
}

/** The field a refusal is about. */
export const fieldOf = (reason: AccountRefusal['reason']): string => fields[reason] ?? 'role'

const fields: Readonly<Partial<Record<AccountRefusal['reason'], string>>> = {
  'sign-in-name-taken': 'sign-in-name',
  'place-outside': 'place',
  'whole-provider-only': 'place',
  'site-closed': 'place',
  'starts-in-the-past': 'from',
  'ends-before-it-starts': 'to',
  'last-day-past': 'to',
  'nothing-changes': 'to',
}
