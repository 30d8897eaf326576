import { hasCheckDigit } from '../shared/public-number.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'

/** A social insurance number as nine digits. It is written to no log, trail, address, draft, report or export. */
export type Sin = string & { readonly __sin: true }

export type SinRefusal =
  'sin-digits' | 'sin-check' | 'sin-never-issued' | 'sin-made-up-only' | 'sin-needs-expiry' | 'sin-expired'

/**
 * Reads a SIN as typed, with spaces or hyphens or without. Real ones begin with neither 0 nor 8. Where nobody is real
 * (`fictional`) only numbers beginning with 0 are taken, which belong to nobody.
 */
export const readSin = (text: string, { fictional }: { readonly fictional: boolean }): Result<Sin, SinRefusal> => {
  const digits = text.replaceAll(/[\s\u00a0\u202f.-]/g, '')
  if (!/^\d{9}$/.test(digits)) return refuse('sin-digits')
  if (!hasCheckDigit(digits)) return refuse('sin-check')
  if (fictional) return digits.startsWith('0') ? done(digits as Sin) : refuse('sin-made-up-only')
  return /^[08]/.test(digits) ? refuse('sin-never-issued') : done(digits as Sin)
}

/** One that begins with 9 is given for a time, and is asked until when. */
export const isTemporary = (sin: Sin): boolean => sin.startsWith('9')

/** The last day of a temporary SIN is asked for and not yet over; of another it is not asked. */
export const expiryRefusal = (sin: Sin, expires: PlainDate | null, today: PlainDate): SinRefusal | null => {
  if (!isTemporary(sin)) return null
  if (expires === null) return 'sin-needs-expiry'
  return expires < today ? 'sin-expired' : null
}

/** As it is shown: the last three digits only. */
export const maskedSin = (lastDigits: string): string => `••• ••• ${lastDigits}`

export const lastDigitsOf = (sin: Sin): string => sin.slice(-3)

/** In groups of three, for those who may read it whole. */
export const writtenSin = (sin: Sin): string => sin.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3')

/** Whether a text holds nine digits as a SIN is written, were they mistyped: it is then not said again. */
export const holdsNineDigits = (text: string): boolean => new RegExp(NINE_DIGITS).test(text)

/** Whether a text that was typed where no SIN belongs holds what may be one: it is then neither kept nor told. */
export const maySayASin = (text: string): boolean =>
  [...text.matchAll(new RegExp(String.raw`(?<!\d)${NINE_DIGITS}(?!\d)`, 'g'))].some(([found]) =>
    hasCheckDigit(found.replaceAll(/\D/g, '')),
  )

/** Together, or in groups of three as people write them. */
const NINE_DIGITS = String.raw`\d{3}[\s\u00a0\u202f.-]?\d{3}[\s\u00a0\u202f.-]?\d{3}`
