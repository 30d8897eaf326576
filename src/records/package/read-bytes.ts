import { daysInMonth } from '../../core/shared/plain-date.ts'

/**
 * Values read from the bytes of a file, without making text of them: a million rows have ten million fields. Each
 * answers null or NOTHING for bytes that are no such value.
 */

export const NOTHING = -1

/** A day as the number yyyymmdd, so that days compare as numbers; NOTHING when there is no such day. */
export const dayIn = (bytes: Buffer, start: number, end: number): number => {
  if (end - start !== 10 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return NOTHING
  const year = digitsIn(bytes, start, start + 4)
  const month = digitsIn(bytes, start + 5, start + 7)
  const day = digitsIn(bytes, start + 8, end)
  if (year < 1 || month < 1 || month > 12 || day < 1) return NOTHING
  return day <= 28 || day <= daysInMonth(year, month) ? year * 10000 + month * 100 + day : NOTHING
}

/** RFC 3339 with an offset and at most microseconds, which is all the database keeps. */
export const isInstant = (bytes: Buffer, start: number, end: number): boolean => {
  if (end - start < 20 || bytes[start + 10] !== T || dayIn(bytes, start, start + 10) === NOTHING) return false
  if (bytes[start + 13] !== COLON || bytes[start + 16] !== COLON) return false
  const hour = digitsIn(bytes, start + 11, start + 13)
  const minute = digitsIn(bytes, start + 14, start + 16)
  const second = digitsIn(bytes, start + 17, start + 19)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false
  const zone = endOfFraction(bytes, start + 19, end)
  return zone > 0 && isZone(bytes, zone, end)
}

/** A number with at most `places` decimals; null for anything else: no plus sign, no exponent, no thousands. */
export const numberIn = (bytes: Buffer, start: number, end: number, places: number): number | null => {
  const negative = bytes[start] === DASH
  let at = negative ? start + 1 : start
  const first = at
  let value = 0
  for (; at < end && isDigit(bytes[at]); at++) value = value * 10 + ((bytes[at] ?? ZERO) - ZERO)
  if (at === first || at - first > 13) return null
  if (at < end) {
    const decimals = end - at - 1
    if (bytes[at] !== POINT || decimals < 1 || decimals > places) return null
    const fraction = digitsIn(bytes, at + 1, end)
    if (fraction < 0) return null
    value += fraction / 10 ** decimals
  }
  return negative ? -value : value
}

/** `2012-13` and not `2012-14`. */
export const isFiscalYear = (bytes: Buffer, start: number, end: number): boolean => {
  if (end - start !== 7 || bytes[start + 4] !== DASH) return false
  const first = digitsIn(bytes, start, start + 4)
  return first >= 0 && digitsIn(bytes, start + 5, end) === (first + 1) % 100
}

export const isTrueOrFalse = (bytes: Buffer, start: number, end: number): boolean =>
  spells(bytes, start, end, TRUE) || spells(bytes, start, end, FALSE)

export const isPostalCode = (bytes: Buffer, start: number, end: number): boolean => {
  const gap = end - start === 7 && bytes[start + 3] === SPACE ? 1 : 0
  if (end - start !== 6 + gap) return false
  const second = start + 3 + gap
  return (
    letter(bytes[start]) &&
    isDigit(bytes[start + 1]) &&
    letter(bytes[start + 2]) &&
    isDigit(bytes[second]) &&
    letter(bytes[second + 1]) &&
    isDigit(bytes[second + 2])
  )
}

/** Without spaces and control characters; letters of any language. */
export const isOneWord = (bytes: Buffer, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) <= SPACE || bytes[at] === DELETE) return false
  return true
}

/** Characters, not bytes: every byte that does not continue a character begins one. */
export const charactersIn = (bytes: Buffer, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) count++
  return count
}

export const digitsIn = (bytes: Buffer, start: number, end: number): number => {
  let value = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < ZERO || byte > NINE) return NOTHING
    value = value * 10 + (byte - ZERO)
  }
  return value
}

const [ZERO, NINE, DASH, POINT, COLON, SPACE, T, Z, PLUS, DELETE] = [
  0x30, 0x39, 0x2d, 0x2e, 0x3a, 0x20, 0x54, 0x5a, 0x2b, 0x7f,
]
const TRUE = Buffer.from('true')
const FALSE = Buffer.from('false')

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE

const letter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))

const spells = (bytes: Buffer, start: number, end: number, word: Buffer): boolean => {
  if (end - start !== word.length) return false
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word[at]) return false
  return true
}

const endOfFraction = (bytes: Buffer, at: number, end: number): number => {
  if (bytes[at] !== POINT) return at
  let stop = at + 1
  while (stop < end && isDigit(bytes[stop])) stop++
  const places = stop - at - 1
  return places >= 1 && places <= 6 ? stop : NOTHING
}

const isZone = (bytes: Buffer, at: number, end: number): boolean => {
  if (bytes[at] === Z) return end - at === 1
  if (end - at !== 6 || bytes[at + 3] !== COLON || (bytes[at] !== PLUS && bytes[at] !== DASH)) return false
  const hours = digitsIn(bytes, at + 1, at + 3)
  const minutes = digitsIn(bytes, at + 4, end)
  return hours >= 0 && hours <= 14 && minutes >= 0 && minutes <= 59
}
