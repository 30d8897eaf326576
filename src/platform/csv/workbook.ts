import type { WorkbookCell } from './workbook-cell.ts'

/**
 * One sheet of an XLSX file a person opens. Text is written as text, so that no cell is a formula and no code loses its
 * leading zeros; numbers are numbers. The first line stays in view.
 */
export const workbookOf = async (sheet: string, lines: readonly (readonly WorkbookCell[])[]): Promise<Uint8Array> => {
  // With the first workbook: no start should wait for it.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const cells = lines.map((line, at) => line.map((value) => cellOf(value, at === 0)))
  const columns = widthsOf(lines).map((width) => ({ width }))
  return writeXlsxFile(cells, { sheet: sheetName(sheet), stickyRowsCount: 1, columns }).toBuffer()
}

/** As wide as what stands in them, in letters, within reason: what is hidden by its neighbour is overlooked. */
const widthsOf = (lines: readonly (readonly WorkbookCell[])[]): readonly number[] => {
  const widths: number[] = []
  for (const line of lines)
    for (const [at, value] of line.entries()) widths[at] = Math.min(50, Math.max(widths[at] ?? 8, lettersOf(value) + 2))
  return widths
}

const lettersOf = (value: WorkbookCell): number => {
  if (value === null || value === undefined) return 0
  if (typeof value !== 'object') return String(value).length
  if ('head' in value) return value.head.length
  return 'day' in value ? value.day.length : 10
}

const cellOf = (value: WorkbookCell, isHead: boolean) => {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'string') return { value, type: String, ...(isHead && bold) }
  if ('head' in value) return { value: value.head, type: String, ...bold }
  if ('day' in value) return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return 'percent' in value
    ? { value: value.percent / 100, type: Number, format: '0%' }
    : { value: value.cents / 100, type: Number, format: '#,##0.00' }
}

const bold = { fontWeight: 'bold' as const }

/** A sheet's name has at most 31 characters and none of these. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
