import { at, sum } from '../lists.ts'
import { apportion } from '../margins/apportion.ts'
import type { PrintedMoney } from '../targets/money.ts'

/**
 * Whole cents behind printed dollars and averages: each row inside the cents that round to both its dollars and its
 * average, all rows together inside those of the printed total.
 */
export const solveCents = (rows: readonly PrintedMoney[], total: PrintedMoney): number[] => {
  const ranges = rows.map(centsBehind)
  const all = centsBehind(total)
  const middle = ranges.map(({ low, high }) => Math.floor((low + high) / 2))
  const wanted = Math.min(all.high, Math.max(all.low, sum(middle)))
  return apportion(wanted, middle, { lower: ranges.map(({ low }) => low), upper: ranges.map(({ high }) => high) })
}

/** The amounts that print so: halves are rounded up, of a dollar and of a cent. */
export const centsBehind = ({
  count,
  dollars,
  average,
}: PrintedMoney): { readonly low: number; readonly high: number } => {
  if (count === 0) return { low: 0, high: 0 }
  const ofDollars = { low: dollars * 100 - 50, high: dollars * 100 + 49 }
  if (average === null) return ofDollars
  const doubled = 2 * Math.round(average * 100)
  return {
    low: Math.max(ofDollars.low, Math.ceil((count * (doubled - 1)) / 2)),
    high: Math.min(ofDollars.high, Math.ceil((count * (doubled + 1)) / 2) - 1),
  }
}

/** Splits money into this many uneven amounts, none below a dollar. */
export const unevenAmounts = (cents: number, count: number, next: () => number): number[] => {
  const least = Math.min(100, Math.floor(cents / Math.max(1, count)))
  const weights = Array.from({ length: count }, () => 0.35 + next() * 1.3)
  return count === 0 ? [] : apportion(cents, weights, { lower: weights.map(() => least) })
}

/** Splits one amount into one to three payments. */
export const payments = (cents: number, next: () => number): number[] => {
  const count = next() < 0.72 || cents < 1000 ? 1 : next() < 0.7 ? 2 : 3
  if (count === 1) return [cents]
  const first = Math.floor(cents * (0.3 + next() * 0.3))
  const second = count === 2 ? cents - first : Math.floor((cents - first) * 0.5)
  const parts = [first, second, cents - first - second]
  return parts.filter((part, place) => place < count && at(parts, place) > 0)
}
