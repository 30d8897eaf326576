/** A day of the calendar, as `2012-12-31`. */
export type DayCell = { readonly day: string }

/** Null and undefined: not known, left empty. */
export type CsvCell = string | number | null | undefined | DayCell

/** Lines for a spreadsheet that a person opens. The data package is written elsewhere, and exactly as it is. */
export const csvOf = (lines: readonly (readonly CsvCell[])[], end: '\r\n' | '\n' = '\r\n'): string =>
  lines.map((cells) => `${cells.map(cellOf).join(',')}${end}`).join('')

/** As a file of its own, with a mark at the start by which spreadsheets know UTF-8. */
export const csvFile = (lines: readonly (readonly CsvCell[])[]): string => `\uFEFF${csvOf(lines)}`

/** Quoted where needed, and no cell a spreadsheet would take for a formula: a tab stands before it. */
const cellOf = (value: CsvCell): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return value.day
  const text = typeof value === 'string' && /^[=+@]|^-\D/.test(value) ? `\t${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
