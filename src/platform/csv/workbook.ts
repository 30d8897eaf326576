/** The type of a file made here. */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Null: not known, left empty. A share of 61 is written as 61%; cents as dollars. */
type Cell =
  string | number | null | { readonly head: string } | { readonly percent: number } | { readonly cents: number }

/**
 * One sheet of an XLSX file a person opens. Text is written as text, so that no cell is a formula and no code loses its
 * leading zeros; numbers are numbers. The first line stays in view.
 */
export const workbookOf = async (sheet: string, lines: readonly (readonly Cell[])[]): Promise<Uint8Array> => {
  // With the first workbook: no start should wait for it.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const cells = lines.map((line, at) => line.map((value) => cellOf(value, at === 0)))
  return writeXlsxFile(cells, { sheet: sheetName(sheet), stickyRowsCount: 1 }).toBuffer()
}

const cellOf = (value: Cell, isHead: boolean) => {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'string') return { value, type: String, ...(isHead && bold) }
  if ('head' in value) return { value: value.head, type: String, ...bold }
  return 'percent' in value
    ? { value: value.percent / 100, type: Number, format: '0%' }
    : { value: value.cents / 100, type: Number, format: '#,##0.00' }
}

const bold = { fontWeight: 'bold' as const }

/** A sheet's name has at most 31 characters and none of these. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
