import { figuresIn } from './printed-figure.ts'
import type { PrintedFigure } from './printed-figure.ts'
import type { Column, PrintedTable, Shape } from './printed-table.ts'

/** What a printed figure is, wherever it is printed: two figures of one name are copies of each other. */
export type FigureName = {
  readonly report: string
  readonly code: string
  readonly block: string
  readonly field: string
}

export type Cell = FigureName & {
  readonly line: number
  /** The labels of its row and its column, and all that is printed where they meet. */
  readonly row: string
  readonly column: string
  readonly text: string
  /** Row, column and, of several figures in one place, which. */
  readonly at: readonly [row: number, column: number, figure: number]
  readonly figure: PrintedFigure
}

/** A printed table whose figures have names. `blank` are the places that have a name and no figure. */
export type Sheet = {
  readonly line: number
  readonly title: string
  readonly report: string
  readonly codes: readonly string[]
  readonly blocks: readonly string[]
  readonly cells: ReadonlyMap<string, Cell>
  readonly blank: ReadonlySet<string>
}

export const keyOf = (report: string, code: string, block: string, field: string): string =>
  `${report}|${code}|${block}|${field}`

export const keyOfCell = ({ report, code, block, field }: Cell): string => keyOf(report, code, block, field)

/** Reads a table by its shape. A shape that does not fit its table is a bug. */
export const readSheet = (table: PrintedTable, shape: Shape): Sheet => {
  const places = Object.entries(shape.rows).flatMap(([key, label]) => placesOf(table, shape, key, label))
  return {
    line: table.line,
    title: table.title,
    report: shape.report,
    codes: [...new Set(Object.keys(shape.rows).map((key) => codeAndField(key).code))],
    blocks: [...new Set(shape.columns.map((column) => column.block))],
    cells: new Map(places.flatMap(({ key, cell }) => (cell ? [[key, cell] as const] : []))),
    blank: new Set(places.flatMap(({ key, cell }) => (cell ? [] : [key]))),
  }
}

/** What a cell says, for a reader with the document in hand. */
export const cellText = (cell: Cell): string => `${cell.row} × ${cell.column} = ${cell.text}`

type Place = { readonly key: string; readonly cell: Cell | null }

const placesOf = (table: PrintedTable, shape: Shape, rowKey: string, label: string | number): readonly Place[] => {
  const rowIndex = rowNumber(table, shape, label)
  const row = table.rows[rowIndex]
  if (!row) throw new RangeError(`the table at line ${table.line} has no row ${label}`)
  const { code, field } = codeAndField(rowKey)
  return shape.columns.map((column) => {
    const name = { report: shape.report, code, block: column.block, field: field ?? column.field }
    const key = keyOf(name.report, name.code, name.block, name.field)
    const text = row[column.at] ?? ''
    const which = column.figure ?? 0
    const figure = figuresIn(text)[which]
    if (!figure) return { key, cell: null }
    const labels = { row: row[shape.label] || code, column: headingOf(table, shape, column) }
    const at = [rowIndex, column.at, which] as const
    return { key, cell: { ...name, ...labels, line: table.line, text, at, figure } }
  })
}

const rowNumber = (table: PrintedTable, shape: Shape, label: string | number): number =>
  typeof label === 'number'
    ? label
    : table.rows.findIndex((row, index) => index >= shape.headings && (row[shape.label] ?? '').startsWith(label))

const codeAndField = (key: string): { readonly code: string; readonly field: string | undefined } => {
  const [code = '', field] = key.split('@')
  return { code, field }
}

/** The headings above a column; a heading over several columns is printed over the first of them. */
const headingOf = (table: PrintedTable, shape: Shape, { at, block }: Column): string => {
  const lines = table.rows.slice(0, shape.headings).map((row, index) => (index === 0 ? lastPrinted(row, at) : row[at]))
  return lines.filter(Boolean).join(' ') || block
}

const lastPrinted = (row: readonly string[], at: number): string | undefined =>
  row.slice(0, at + 1).findLast((text) => text !== '')
