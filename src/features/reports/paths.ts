import type { Block } from '../../core/measures/measure.ts'
import type { Language } from '../../core/shared/bilingual.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'

export const FIGURES = '/figures'
export const DEFINITIONS = '/definitions'

/** What the address of a figure says: of whom, when, as known when, and in which component. */
export type FiguresAddress = {
  /** `site:CODE`, `provider:CODE`, `catchment:CODE`, `region:CODE`, `province`. */
  readonly scope: string
  readonly year: FiscalYear
  readonly to: PlainDate
  /** As known at the end of this day; null: as known now. */
  readonly asOf: PlainDate | null
  readonly block: Block
}

export const reportPath = (report: string): string => `${FIGURES}/${encodeURIComponent(report)}`

export const figurePath = (report: string, row: string): string => `${reportPath(report)}/${encodeURIComponent(row)}`

/** A report; without an address that of the viewer’s own site, of the latest fiscal year with exits there, up to today. */
export const reportUrl = (language: Language, report: string, address?: FiguresAddress): string =>
  `/${language}${reportPath(report)}${address ? searchOf(address) : ''}`

/** The same report as a file. */
export const reportFileUrl = (
  language: Language,
  report: string,
  kind: 'csv' | 'xlsx',
  address: FiguresAddress,
): string => `/${language}${reportFilePath(report, kind)}${searchOf(address)}`

const reportFilePath = (report: string, kind: 'csv' | 'xlsx'): string => `${reportPath(report)}/as/${kind}`

/** The people behind one figure of a report; `participants` is everybody it counts. */
export const figureUrl = (language: Language, report: string, row: string, address: FiguresAddress): string =>
  `/${language}${figurePath(report, row)}${searchOf(address)}`

export const definitionPath = (code: string): string => `${DEFINITIONS}/${encodeURIComponent(code)}`

export const definitionUrl = (language: Language, code: string): string => `/${language}${definitionPath(code)}`

export const definitionsUrl = (language: Language): string => `/${language}${DEFINITIONS}`

/** The end of an address: everything it says in full, so that it means the same tomorrow. */
export const searchOf = ({ scope, year, to, asOf, block }: FiguresAddress): string => {
  const said = new URLSearchParams({
    scope,
    year,
    to,
    ...(asOf !== null && { asOf }),
    ...(block !== 'all' && { block }),
  })
  // A colon may stand in an address as it is, and addresses of figures are read by people.
  return `?${said.toString().replaceAll('%3A', ':')}`
}
