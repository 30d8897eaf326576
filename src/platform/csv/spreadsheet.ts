/** Null and undefined: not known, left empty. */
type Cell = string | number | null | undefined

/** Lines for a spreadsheet that a person opens. The data package is written elsewhere, and exactly as it is. */
export const csvOf = (lines: readonly (readonly Cell[])[], end: '\r\n' | '\n' = '\r\n'): string =>
  lines.map((cells) => `${cells.map(cellOf).join(',')}${end}`).join('')

/** Quoted where needed, and no cell a spreadsheet would take for a formula: a tab stands before it. */
const cellOf = (value: Cell): string => {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' && /^[=+@]|^-\D/.test(value) ? `\t${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
