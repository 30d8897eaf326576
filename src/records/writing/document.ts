import type { CsvCell } from '../../platform/csv/spreadsheet.ts'
import type { WorkbookCell } from '../../platform/csv/workbook-cell.ts'
import type { PdfDocument } from '../../platform/pdf/blocks.ts'

/** A file as plain data, before anybody has written it. It survives JSON: null and undefined both mean not known. */
export type Document =
  | ({ readonly kind: 'pdf' } & PdfDocument)
  /** For a spreadsheet a person opens; the first line names the columns. */
  | { readonly kind: 'csv'; readonly lines: readonly (readonly CsvCell[])[] }
  /** One sheet of an XLSX file, by this name. */
  | { readonly kind: 'workbook'; readonly title: string; readonly lines: readonly (readonly WorkbookCell[])[] }

const types: Readonly<Record<Document['kind'], string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What a browser is told the file is. */
export const typeOf = ({ kind }: Document): string => types[kind]

/** Data lines that are joined in a moment, a few milliseconds at most (assumption). */
const FEW_LINES = 1000

/** Written by whoever answers the page, without asking the worker. Null: it takes too long for that. */
export const fewLines = (document: Document): readonly (readonly CsvCell[])[] | null =>
  document.kind === 'csv' && document.lines.length <= FEW_LINES + 1 ? document.lines : null
