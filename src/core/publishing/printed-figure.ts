import { exactly } from './span.ts'
import type { Span } from './span.ts'

export type FigureUnit = 'plain' | 'dollars' | 'percent'

/** A figure as a document prints it: its value, and how exact the print is. */
export type PrintedFigure = {
  readonly value: number
  readonly decimals: number
  readonly unit: FigureUnit
}

/** Every figure of one printed cell, in order: `7, 030 / 9%` prints two, an empty cell none. */
export const figuresIn = (text: string): readonly PrintedFigure[] =>
  [...text.matchAll(FIGURE)].map(([, dollar, whole, decimals, percent]) => ({
    value: Number((whole ?? '').replaceAll(/[, ]/gu, '') + (decimals ?? '')),
    decimals: decimals ? decimals.length - 1 : 0,
    unit: unitOf(dollar, percent),
  }))

/** What the print leaves open: nothing for a count, half a unit each way for money, shares and decimals. */
export const spanOf = (figure: PrintedFigure): Span =>
  figure.unit === 'plain' && figure.decimals === 0 ? exactly(figure.value) : roundedSpanOf(figure)

/** The same for a figure that is an average: 43 years may be anything from 42.5. */
export const roundedSpanOf = ({ value, decimals }: PrintedFigure): Span => {
  const half = 0.5 / 10 ** decimals
  return { low: value - half, high: value + half }
}

// Thousands are set apart by a comma, and in places by a comma and a space.
const FIGURE = /(\$ ?)?(\d{1,3}(?:, ?\d{3})+(?!\d)|\d+)(\.\d+)?( ?%)?/gu

const unitOf = (dollar: string | undefined, percent: string | undefined): FigureUnit => {
  if (dollar) return 'dollars'
  return percent ? 'percent' : 'plain'
}
