import type { Source } from '../programme/code-list.ts'
import type { PlainDate } from '../shared/plain-date.ts'

/** The general minimum wage from a day on, in cents an hour. */
export type MinimumWage = { readonly from: PlainDate; readonly cents: number; readonly source: Source }

/** Days in order. Null before the first one known. */
export const minimumWageOn = (wages: readonly MinimumWage[], day: PlainDate): number | null =>
  wages.filter(({ from }) => from <= day).at(-1)?.cents ?? null

export type Wage = {
  readonly wageCents: number | null
  readonly wagePer: string | null
  readonly hoursPerWeek: number | null
}

/** Cents an hour, rounded; null where it cannot be known: no wage, or no hours for a wage by the week, month or year. */
export const hourlyCents = ({ wageCents, wagePer, hoursPerWeek }: Wage): number | null => {
  if (wageCents === null || wagePer === null) return null
  if (wagePer === 'hour') return wageCents
  const weeks = WEEKS[wagePer]
  if (weeks === undefined || !hoursPerWeek) return null
  return Math.round(wageCents / weeks / hoursPerWeek)
}

const WEEKS: Readonly<Record<string, number>> = { week: 1, month: 52 / 12, year: 52 }
