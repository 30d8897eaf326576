import { monthOf, plainDate, yearOf } from './plain-date.ts'
import type { Period, PlainDate } from './plain-date.ts'

/** Ontario's fiscal year, 1 April to 31 March [REF-ES]. Named as the reports name it: `2012-13`. */
export type FiscalYear = string & { readonly __fiscalYear: true }

export const fiscalYearOf = (day: PlainDate): FiscalYear =>
  fiscalYearStarting(monthOf(day) >= 4 ? yearOf(day) : yearOf(day) - 1)

export const fiscalYearStarting = (year: number): FiscalYear =>
  `${String(year).padStart(4, '0')}-${String((year + 1) % 100).padStart(2, '0')}` as FiscalYear

/** The fiscal year this text names, or null: `2012-13` does, `2012-14` and `2012` do not. */
export const parseFiscalYear = (text: string): FiscalYear | null => {
  if (!/^\d{4}-\d{2}$/.test(text)) return null
  const year = fiscalYearStarting(Number(text.slice(0, 4)))
  return year === text ? year : null
}

export const startYearOf = (year: FiscalYear): number => Number(year.slice(0, 4))

export const periodOf = (year: FiscalYear): Period => ({
  from: plainDate(`${year.slice(0, 4)}-04-01`),
  to: plainDate(`${String(startYearOf(year) + 1).padStart(4, '0')}-03-31`),
})
