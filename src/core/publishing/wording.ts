import type { Bilingual, Language } from '../shared/bilingual.ts'
import type { FigureUnit, PrintedFigure } from './printed-figure.ts'
import type { Cell } from './sheet.ts'
import type { Span } from './span.ts'

/** Says one thing twice: the sentence is given how its language writes figures. */
export const bothLanguages = (sentence: (write: Writer, language: Language) => string): Bilingual => ({
  en: sentence(writerFor('en'), 'en'),
  fr: sentence(writerFor('fr'), 'fr'),
})

export type Writer = {
  readonly number: (value: number, decimals?: number, unit?: FigureUnit) => string
  readonly figure: (figure: PrintedFigure) => string
  readonly span: (span: Span, decimals?: number, unit?: FigureUnit) => string
  readonly row: (cell: Cell) => string
  readonly list: (texts: readonly string[]) => string
}

export const joined = (sentences: readonly Bilingual[]): Bilingual => ({
  en: sentences.map((one) => one.en).join(' '),
  fr: sentences.map((one) => one.fr).join(' '),
})

const NO_BREAK = '\u00A0'

const writerFor = (language: Language): Writer => {
  const number = (value: number, decimals = 0, unit: FigureUnit = 'plain'): string =>
    withUnit(grouped(value, decimals, language), unit, language)
  const { and, to, open, close } = words[language]
  return {
    number,
    figure: ({ value, decimals, unit }) => number(value, decimals, unit),
    span: ({ low, high }, decimals, unit) => {
      const [least, most] = [number(low, decimals, unit), number(high, decimals, unit)]
      return least === most ? least : `${least} ${to} ${most}`
    },
    row: (cell) => `${open}${cell.row}${close} (${cell.column})`,
    list: (texts) => (texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`),
  }
}

const words = {
  en: { and: 'and', to: 'to', open: '“', close: '”' },
  fr: { and: 'et', to: 'à', open: `«${NO_BREAK}`, close: `${NO_BREAK}»` },
} as const

const grouped = (value: number, decimals: number, language: Language): string => {
  if (!Number.isFinite(value)) return '∞'
  const [whole = '', rest] = value.toFixed(decimals).split('.')
  const thousands = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, language === 'en' ? ',' : NO_BREAK)
  if (!rest) return thousands
  return `${thousands}${language === 'en' ? '.' : ','}${rest}`
}

const withUnit = (text: string, unit: FigureUnit, language: Language): string => {
  if (unit === 'plain') return text
  if (unit === 'percent') return language === 'en' ? `${text}%` : `${text}${NO_BREAK}%`
  return language === 'en' ? `$${text}` : `${text}${NO_BREAK}$`
}
