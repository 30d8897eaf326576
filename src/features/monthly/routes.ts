import type { Route } from '../route.ts'
import { enterMonth } from './enter-month/route.ts'
import { listMonths, monthsAsCsv, monthsAsWorkbook } from './list-months/route.ts'

/** The pages of what sites enter each month. Addresses that are words come before those that hold a code. */
export const monthlyRoutes: readonly Route[] = [listMonths, monthsAsCsv, monthsAsWorkbook, enterMonth]
