/** Text, numbers and yes or no; what is not known is left empty. */
export type CsvValue = string | number | boolean | null | undefined

/** Quoted only where RFC 4180 asks for it: a comma, a quote, a line break. */
export const csvCell = (value: CsvValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Whole cents as `1234.56`. */
export const moneyCell = (cents: number): string => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

const NEEDS_QUOTES = /[",\r\n]/
