import { lineHeight } from './sheet.ts'
import type { Sheet, Style } from './sheet.ts'

const cellStyle: Style = { size: 10, weight: '400' }
const headStyle: Style = { size: 10, weight: '700' }
const PAD = 4

type Cell = { readonly lines: readonly string[]; readonly x: number; readonly style: Style; readonly text: string }

export type TableParts = {
  /** None: the cells of the first column are all the heads there are. */
  readonly columns: readonly string[] | null
  /** Shares of the page. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** A table as its structure: heads of columns, heads of rows, cells. The heads are drawn again on each page, for the eye. */
export const drawTable = (sheet: Sheet, parent: PDFKit.PDFStructureElement, parts: TableParts): void => {
  const { doc } = sheet
  const table = doc.struct('Table')
  parent.add(table)
  const heads = parts.columns && cellsOf(sheet, parts, parts.columns, () => headStyle)
  const rows = parts.rows.map((row) => cellsOf(sheet, parts, row, (at) => (at === 0 ? headStyle : cellStyle)))
  sheet.room(heightOf(heads ?? []) + heightOf(rows[0] ?? []))
  if (heads) {
    const head = doc.struct('THead')
    table.add(head)
    drawRow(sheet, head, heads, () => 'Column')
    head.end()
  }
  const body = doc.struct('TBody')
  table.add(body)
  for (const row of rows) {
    if (sheet.room(heightOf(row)) && heads) drawAgain(sheet, heads)
    drawRow(sheet, body, row, (at) => (at === 0 ? 'Row' : null))
  }
  body.end()
  table.end()
  sheet.down(PAD * 2)
}

const cellsOf = (
  sheet: Sheet,
  { widths }: TableParts,
  texts: readonly string[],
  styleOf: (at: number) => Style,
): readonly Cell[] => {
  const whole = widths.reduce((sum, one) => sum + one, 0)
  return texts.map((text, at) => {
    const before = widths.slice(0, at).reduce((sum, one) => sum + one, 0)
    const width = (sheet.width * (widths[at] ?? 0)) / whole
    const style = styleOf(at)
    return {
      text,
      style,
      x: sheet.left + (sheet.width * before) / whole,
      lines: sheet.linesOf(text, width - PAD * 2, style),
    }
  })
}

const heightOf = (cells: readonly Cell[]): number =>
  Math.max(0, ...cells.map(({ lines, style }) => Math.max(1, lines.length) * lineHeight(style))) + PAD * 2

const drawRow = (
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  cells: readonly Cell[],
  scopeOf: (at: number) => 'Column' | 'Row' | null,
): void => {
  const { doc } = sheet
  const row = doc.struct('TR')
  parent.add(row)
  cells.forEach((cell, at) => {
    const scope = scopeOf(at)
    // Which way a head looks is written by the library, and not in its types.
    const element = doc.struct(scope ? 'TH' : 'TD', { ...(scope && { scope }) } as object)
    row.add(element)
    element.add(() => drawCell(sheet, cell))
    element.end()
  })
  row.end()
  under(sheet, heightOf(cells))
}

const drawAgain = (sheet: Sheet, heads: readonly Cell[]): void => {
  sheet.artifact(() => heads.forEach((cell) => drawCell(sheet, cell)))
  under(sheet, heightOf(heads))
}

const drawCell = (sheet: Sheet, { lines, x, style }: Cell): void =>
  lines.forEach((line, at) => sheet.draw(line, x, sheet.at() + PAD + at * lineHeight(style), style))

const under = (sheet: Sheet, height: number): void => {
  sheet.down(height)
  const { doc, left, width } = sheet
  sheet.artifact(() =>
    doc
      .moveTo(left, sheet.at())
      .lineTo(left + width, sheet.at())
      .lineWidth(0.5)
      .stroke('#999999'),
  )
}
