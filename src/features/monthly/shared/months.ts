import { addMonths, parseDate } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import { periodOf } from '../../../core/shared/fiscal-year.ts'

/** The first days of the twelve months, April first. */
export const monthsOf = (year: FiscalYear): readonly PlainDate[] =>
  Array.from({ length: 12 }, (_, at) => addMonths(periodOf(year).from, at))

/** The month an address names: `2013-01`. */
export const monthNamed = (text: string): PlainDate | null =>
  /^\d{4}-\d{2}$/.test(text) ? parseDate(`${text}-01`) : null
