import type { Language } from '../../../core/shared/bilingual.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { dateParts } from '../../../ui/date-field.tsx'
import type { DateParts } from '../../../ui/date-field.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'

/** A form as it would be sent: what stands in it before anything is typed. Blank fields may be left out. */
export type Standing = Readonly<Record<string, string | number | boolean | null>>

/** Days under `days` fill three boxes each; yes and no are `yes` and nothing. */
export const typedOf = (standing: Standing, days: Readonly<Record<string, PlainDate | null>> = {}): Typed => {
  const typed = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries(standing))
    if (value !== null && value !== false) typed.set(name, [value === true ? 'yes' : String(value)])
  for (const [name, day] of Object.entries(days)) {
    const parts = dateParts(day)
    for (const part of ['day', 'month', 'year'] as const) typed.set(`${name}-${part}`, [parts[part]])
  }
  return typed
}

export const dayTyped = (typed: Typed, name: string): DateParts => ({
  day: field(typed, `${name}-day`),
  month: field(typed, `${name}-month`),
  year: field(typed, `${name}-year`),
})

/** The day the boxes name; `blank` when nothing stands in them, null when they name none. */
export const dayIn = ({ day, month, year }: DateParts): PlainDate | 'blank' | null =>
  day + month + year === '' ? 'blank' : parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/** Text in one form of letters, without control characters and doubled spaces. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** An amount as it stands in a box for money: dollars and cents, with the point or comma of the language. */
export const centsTyped = (language: Language, cents: number | null): string | null => {
  if (cents === null) return null
  const plain = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
  return language === 'fr' ? plain.replace('.', ',') : plain
}
