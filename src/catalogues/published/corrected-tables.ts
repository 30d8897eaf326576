import { sheetsOf } from '../../core/publishing/check-tables.ts'
import { judge } from '../../core/publishing/judge.ts'
import type { LawOf } from '../../core/publishing/law.ts'
import { bookOf, find, measure } from '../../core/publishing/place.ts'
import type { Place } from '../../core/publishing/place.ts'
import type { PrintedTable } from '../../core/publishing/printed-table.ts'
import { keyOfCell } from '../../core/publishing/sheet.ts'
import type { Cell, Sheet } from '../../core/publishing/sheet.ts'
import { middle } from '../../core/publishing/span.ts'
import { printedLaws, printedShapes } from './all.ts'

// For the tests: the printed tables as they would be without their contradictions.

/** Puts the stated figures wherever their name is printed, lets later copies follow the first, and works out shares anew. */
export const corrected = (
  tables: readonly PrintedTable[],
  figures: ReadonlyMap<string, number>,
  ratios: ReadonlyMap<number, readonly string[]>,
): readonly PrintedTable[] => {
  const said = tables.map((table) => ({ ...table, ratios: ratios.get(table.line) ?? table.ratios }))
  const agreed = withFigures(
    said,
    (cell, book) => figures.get(keyOfCell(cell)) ?? book.get(keyOfCell(cell))?.figure.value,
  )
  const derived = derivedFigures(agreed)
  return withFigures(agreed, (cell) => derived.get(keyOfCell(cell)))
}

/** Writes a figure in the place and the manner of another: its sign, decimals and commas. */
export const reprint = (table: PrintedTable, cell: Cell, digits: string): PrintedTable => {
  const [row, column, which] = cell.at
  const rows = table.rows.map((texts, index) =>
    index === row ? texts.map((text, at) => (at === column ? replaceFigure(text, which, digits) : text)) : texts,
  )
  return { ...table, rows }
}

/** The digits of a printed figure, commas and decimals included. */
export const digitsOf = (cell: Cell): string => cell.text.match(DIGITS)?.[cell.at[2]] ?? ''

const DIGITS = /\d+(?:, ?\d{3})*(?:\.\d+)?/gu

const replaceFigure = (text: string, which: number, digits: string): string => {
  let seen = -1
  return text.replaceAll(DIGITS, (found) => (++seen === which ? digits : found))
}

type Wanted = (cell: Cell, book: ReadonlyMap<string, Cell>) => number | undefined

const withFigures = (tables: readonly PrintedTable[], wanted: Wanted): readonly PrintedTable[] => {
  const sheets = sheetsOf(tables, printedShapes)
  const book = bookOf(sheets)
  return tables.map((table) =>
    cellsOf(sheets, table).reduce((changed, cell) => put(changed, cell, wanted(cell, book)), table),
  )
}

const cellsOf = (sheets: readonly Sheet[], table: PrintedTable): readonly Cell[] =>
  sheets.filter((sheet) => sheet.line === table.line).flatMap((sheet) => [...sheet.cells.values()])

const put = (table: PrintedTable, cell: Cell, value: number | undefined): PrintedTable => {
  if (value === undefined || value === cell.figure.value) return table
  const [whole = '', decimals] = value.toFixed(cell.figure.decimals).split('.')
  const grouped = digitsOf(cell).includes(',') ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : whole
  return reprint(table, cell, decimals ? `${grouped}.${decimals}` : grouped)
}

/** The percentages and averages that do not follow from their figures, as they should be. */
const derivedFigures = (tables: readonly PrintedTable[]): ReadonlyMap<string, number> => {
  const sheets = sheetsOf(tables, printedShapes)
  const book = bookOf(sheets)
  const places = sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => sheet.codes.map((code): Place => ({ sheet, book, code, block }))),
  )
  return new Map(places.flatMap(derivedAt))
}

const derivedAt = (place: Place): readonly (readonly [string, number])[] =>
  printedLaws.flatMap((law) => {
    if (law.report !== place.sheet.report || (law.codes !== 'every' && !law.codes.includes(place.code))) return []
    if (law.blocks && !law.blocks.includes(place.block)) return []
    const value = derivedBy(law, place)
    const claim = judge(law, place)?.cells[0]
    return claim && value !== null ? [[keyOfCell(claim), value] as const] : []
  })

const derivedBy = (law: (typeof printedLaws)[number], place: Place): number | null => {
  if (law.rule === 'percent') return shareOf(law, place)
  return law.rule === 'average' ? averageOf(law, place) : null
}

const shareOf = (law: LawOf<'percent'>, place: Place): number | null => {
  const [part, whole] = [measure(place, law.part), measure(place, law.whole)]
  return part && whole ? Math.round((middle(part.span) * 100) / middle(whole.span) / (law.times ?? 1)) : null
}

const averageOf = (law: LawOf<'average'>, place: Place): number | null => {
  const [amount, count] = [find(place, law.amount), find(place, law.count)]
  return amount && count ? amount.figure.value / count.figure.value : null
}
