type Cell = string | number | null

/** For a spreadsheet: quoted where needed, and no cell that would be taken for a formula (docs/adr, spreadsheets). */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')

const cellOf = (value: Cell): string => {
  if (value === null) return ''
  const text = typeof value === 'string' && /^[=+@]|^-\D/.test(value) ? `\t${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
