import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'

/** Which report, of whom, when, and as known when. */
export type ReportQuestion = {
  readonly report: string
  readonly scope: string
  readonly year: FiscalYear
  readonly to: PlainDate
  /** RFC 3339 in UTC; null: now. */
  readonly asOf: string | null
}
