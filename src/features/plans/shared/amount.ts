/** Figures as people type them, in English or in French: 1,234.50 and 1 234,50. Null: it is none. */

/** A number with at most two digits after the point or comma. */
export const decimalIn = (text: string): number | null => {
  const plain = withPoint(text.replaceAll(SPACES, ''))
  return /^\d{1,12}([.]\d{1,2})?$/.test(plain) ? Number(plain) : null
}

/** Dollars, with or without the sign, as cents. */
export const centsIn = (text: string): number | null => {
  const dollars = decimalIn(text.replaceAll('$', ''))
  return dollars === null ? null : Math.round(dollars * 100)
}

const SPACES = /[\s\u00a0\u202f]/g

/**
 * What parts thousands goes, what parts cents becomes a point: that is the last of the two, with one or two digits after
 * it. A single point before three digits is neither in English nor in French, and so no number.
 */
const withPoint = (text: string): string => {
  const cents = /^(.*)([.,])(\d{1,2})$/.exec(text)
  const [whole, sign, part] = cents ? [cents[1] ?? '', cents[2], cents[3] ?? ''] : [text, '', '']
  const groups = sign === ',' ? /^\d{1,3}([.,]\d{3})+$/ : /^\d{1,3}(,\d{3})+$/
  if (!/^\d+$/.test(whole) && !groups.test(whole)) return text
  return whole.replaceAll(/[.,]/g, '') + (part === '' ? '' : `.${part}`)
}
