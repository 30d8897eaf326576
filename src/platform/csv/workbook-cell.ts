import type { DayCell } from './spreadsheet.ts'

/** Null: not known, left empty. A share of 61 is written as 61%; cents as dollars; a day as one a spreadsheet counts with. */
export type WorkbookCell =
  | string
  | number
  | null
  | undefined
  | DayCell
  | { readonly head: string }
  | { readonly percent: number }
  | { readonly cents: number }
