import { codeList } from '../../catalogues/index.ts'
import type { Field } from '../../core/package/resource.ts'
import { hasCheckDigit } from '../../core/shared/public-number.ts'
import {
  charactersIn,
  dayIn,
  digitsIn,
  isFiscalYear,
  isInstant,
  isOneWord,
  isPostalCode,
  isTrueOrFalse,
  NOTHING,
  numberIn,
} from './read-bytes.ts'
import type { Reason } from './reasons.ts'
import { wordSet } from './word-set.ts'

/** What is wrong with the content of a filled-in field, or null. Made once for a field, called for every row. */
export type FieldCheck = (bytes: Buffer, start: number, end: number) => Reason | null

/** Texts without a limit of their own hold 200 characters. */
export const LONGEST_TEXT = 200
/** What a whole number of the database holds, and what a public number may have at most. */
const [SMALLEST_WHOLE, LARGEST_WHOLE, MOST_DIGITS] = [-2_147_483_648, 2_147_483_647, 15]

export const fieldCheck = (field: Field): FieldCheck => {
  if (field.codes) return codeCheck(codeList(field.codes).codes.map(({ code }) => code))
  if (field.name === 'postal_code') return when(isPostalCode, 'not-a-postal-code')
  switch (field.type) {
    case 'text':
      return (bytes, start, end) => tooLong(field, bytes, start, end)
    case 'code':
      return (bytes, start, end) => (isOneWord(bytes, start, end) ? tooLong(field, bytes, start, end) : 'not-a-code')
    case 'number':
      return field.refers ? publicNumber : checkedNumber
    case 'integer':
      return numberCheck(0, 'not-whole', field.min ?? SMALLEST_WHOLE, field.max ?? LARGEST_WHOLE)
    case 'decimal':
      return numberCheck(2, 'not-decimal', field.min, field.max)
    case 'cents':
      return numberCheck(2, 'not-money', field.min, field.max)
    case 'boolean':
      return when(isTrueOrFalse, 'not-yes-no')
    case 'date':
      return (bytes, start, end) => (dayIn(bytes, start, end) === NOTHING ? 'not-a-day' : null)
    case 'month':
      return (bytes, start, end) => (dayIn(bytes, start, end) % 100 === 1 ? null : 'not-a-month')
    case 'fiscal-year':
      return when(isFiscalYear, 'not-a-fiscal-year')
    case 'instant':
      return when(isInstant, 'not-an-instant')
    default:
      return field.type satisfies never
  }
}

const codeCheck = (codes: readonly string[]): FieldCheck => {
  const known = wordSet(codes)
  return (bytes, start, end) => (known.has(bytes, start, end) ? null : 'unknown-code')
}

const when =
  (is: (bytes: Buffer, start: number, end: number) => boolean, otherwise: Reason): FieldCheck =>
  (bytes, start, end) =>
    is(bytes, start, end) ? null : otherwise

const tooLong = (field: Field, bytes: Buffer, start: number, end: number): Reason | null => {
  const longest = field.longest ?? LONGEST_TEXT
  return end - start <= longest || charactersIn(bytes, start, end) <= longest ? null : 'too-long'
}

const publicNumber: FieldCheck = (bytes, start, end) =>
  end - start <= MOST_DIGITS && digitsIn(bytes, start, end) >= 0 ? null : 'not-whole'

const checkedNumber: FieldCheck = (bytes, start, end) =>
  publicNumber(bytes, start, end) ?? (hasCheckDigit(bytes.toString('latin1', start, end)) ? null : 'check-digit')

const numberCheck =
  (places: number, otherwise: Reason, min = -Infinity, max = Infinity): FieldCheck =>
  (bytes, start, end) => {
    const value = numberIn(bytes, start, end, places)
    if (value === null) return otherwise
    return value < min ? 'too-small' : value > max ? 'too-large' : null
  }
