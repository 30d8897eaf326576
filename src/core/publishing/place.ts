import type { Amount, Term } from './law.ts'
import { spanOf } from './printed-figure.ts'
import { keyOf } from './sheet.ts'
import type { Cell, Sheet } from './sheet.ts'
import { over, plus, times } from './span.ts'
import type { Span } from './span.ts'

/** Where a law is tried: a block and a code of one sheet, with all other sheets in reach. */
export type Place = {
  readonly sheet: Sheet
  readonly book: ReadonlyMap<string, Cell>
  readonly code: string
  readonly block: string
}

/** A value and the cells it comes from. */
export type Measured = { readonly span: Span; readonly cells: readonly Cell[] }

/** Every figure by its name; where several tables print it, the first. */
export const bookOf = (sheets: readonly Sheet[]): ReadonlyMap<string, Cell> =>
  new Map(sheets.toReversed().flatMap((sheet) => [...sheet.cells]))

/** The figure as this sheet prints it. */
export const findHere = (place: Place, term: Term): Cell | undefined => place.sheet.cells.get(keyAt(place, term))

/** The figure as this sheet prints it, or else as another does. */
export const find = (place: Place, term: Term): Cell | undefined =>
  findHere(place, term) ?? place.book.get(keyAt(place, term))

/** Whether this sheet has a row and a column for the figure, even when the cell is blank. */
export const hasPlaceFor = (place: Place, term: Term): boolean => {
  const key = keyAt(place, term)
  return place.sheet.cells.has(key) || place.sheet.blank.has(key)
}

export const measure = (place: Place, amount: Amount): Measured | null => {
  if ('sumOf' in amount) return sumOf(amount.sumOf.flatMap((term) => find(place, term) ?? []))
  if ('impliedBy' in amount) return impliedWhole(place, amount.impliedBy)
  const cell = find(place, amount)
  return cell ? { span: spanOf(cell.figure), cells: [cell] } : null
}

export const sumOf = (cells: readonly Cell[]): Measured | null =>
  cells.length === 0 ? null : { span: cells.map((cell) => spanOf(cell.figure)).reduce(plus), cells }

const keyAt = ({ sheet, code, block }: Place, term: Term): string =>
  keyOf(term.report ?? sheet.report, term.code ?? code, term.block ?? block, term.field)

const impliedWhole = (place: Place, given: { readonly count: Term; readonly percent: Term }): Measured | null => {
  const [count, percent] = [find(place, given.count), find(place, given.percent)]
  if (!count || !percent) return null
  const span = over(times(spanOf(count.figure), 100), spanOf(percent.figure))
  return span ? { span, cells: [count, percent] } : null
}
