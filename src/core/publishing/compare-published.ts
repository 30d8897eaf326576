import { publishedBlocks } from './published-figure.ts'
import type { PublishedBlock, PublishedField, PublishedFigure, PublishedReport } from './published-figure.ts'

/** What one block of one row of our report says: the figures by name, as in the report's JSON. */
export type ReportCell = { readonly [field: string]: number | null | undefined }

export type ReportRow = { readonly code: string } & { readonly [Block in PublishedBlock]?: ReportCell | null }

/** As much of a report's JSON as the comparison reads. */
export type ComparableReport = {
  readonly report: string
  readonly participants: { readonly [Block in PublishedBlock]?: number | null }
  readonly rows: readonly ReportRow[]
}

export type ComparedCell = {
  readonly report: PublishedReport
  readonly code: string
  readonly block: PublishedBlock
  readonly field: PublishedField
  readonly published: number
  readonly ours: number | null
  readonly match: boolean
}

export type Comparison = {
  readonly cells: readonly ComparedCell[]
  readonly matched: number
  readonly mismatched: number
}

/** Sets every published figure beside ours. A figure we do not have is a mismatch, never left out. */
export const comparePublished = (
  figures: readonly PublishedFigure[],
  reports: readonly ComparableReport[],
): Comparison => {
  const ours = cellsByName(reports)
  const cells = figures.map((figure) => compared(figure, ours.get(nameOf(figure.report, figure.code, figure.block))))
  const matched = cells.filter((cell) => cell.match).length
  return { cells, matched, mismatched: cells.length - matched }
}

const compared = (figure: PublishedFigure, cell: ReportCell | undefined): ComparedCell => {
  const { report, code, block, field, value } = figure
  const ours = cell?.[field] ?? null
  return { report, code, block, field, published: value, ours, match: ours === value }
}

const cellsByName = (reports: readonly ComparableReport[]): ReadonlyMap<string, ReportCell> =>
  new Map(reports.flatMap((report) => [...participantCells(report), ...rowCells(report)]))

const participantCells = ({ report, participants }: ComparableReport): [string, ReportCell][] =>
  publishedBlocks.map((block) => [nameOf(report, 'participants', block), { participants: participants[block] }])

const rowCells = ({ report, rows }: ComparableReport): [string, ReportCell][] =>
  rows.flatMap((row) =>
    publishedBlocks.map((block): [string, ReportCell] => [nameOf(report, row.code, block), row[block] ?? {}]),
  )

const nameOf = (report: string, code: string, block: string): string => `${report} ${code} ${block}`
