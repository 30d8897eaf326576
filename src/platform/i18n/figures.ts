/** How figures are written. Formatters are slow to make and quick to use, so each is made once. */

/** The space of French figures: narrow, and it does not break. */
const NARROW = '\u202f'

/** Groups of three digits are parted by a comma in English and by a narrow space in French; a minus is a minus. */
export const figure = (locale: string, value: number, digits?: number): string =>
  spaced(formatterOf(locale, digits ?? 0, digits ?? 2).format(value))

export const dollars = (locale: string, cents: number, whole: 'whole' | undefined): string =>
  figure(locale, cents / 100, whole && cents % 100 === 0 ? 0 : 2)

/** Thousands or millions of dollars for the scale of a chart, at most one digit after the point: 150, k; 1.5, M. */
export const scaled = (locale: string, cents: number): { readonly figure: string; readonly unit: '' | 'k' | 'M' } => {
  const amount = cents / 100
  if (Math.abs(amount) < 1000) return { figure: figure(locale, Math.round(amount)), unit: '' }
  const [of, unit] = Math.abs(amount) < 999_500 ? [1000, 'k' as const] : [1_000_000, 'M' as const]
  return { figure: figure(locale, Math.round((amount / of) * 10) / 10), unit }
}

const made = new Map<string, Intl.NumberFormat>()

const formatterOf = (locale: string, least: number, most: number): Intl.NumberFormat => {
  const key = `${locale} ${least} ${most}`
  const known = made.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most })
  made.set(key, format)
  return format
}

const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f ]/g, NARROW).replace(/^-/, '−')
