import type { Report } from '../../../core/measures/report.ts'

/** How many times its base a row's percentage divides by: fourteen for suitability, else one. */
export const baseOf = (report: Report, code: string): number => {
  const row = report.rows.find((one) => one.code === code)
  return row?.type === 'share' ? row.times : 1
}
