import { sql } from 'kysely'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Plans } from './counting.ts'

/** What was planned for a fiscal year, and all of it in words: the same where the same was planned. */
export type PlansOfYear = Plans & { readonly said: string }

/** What was planned for a fiscal year that was asked for. */
export type PlansIn = (year: FiscalYear) => PlansOfYear

/**
 * The targets and allocations of some sites (null: all of them) for some fiscal years, in one question. Nobody set one:
 * null, not zero.
 */
export const targetsOf = async (
  db: Reader,
  sites: ReadonlySet<number> | null,
  years: readonly FiscalYear[],
): Promise<PlansIn> => {
  const within = sites === null ? null : [...sites]
  const rows = await db
    .selectFrom('target')
    .select(['fiscal_year as year', sql<string>`'target'`.as('of'), 'measure as code'])
    .select(sql<number>`sum(count)::bigint`.as('total'))
    .where('fiscal_year', 'in', years)
    .$if(within !== null, (query) => query.where(sql<boolean>`site_id = any(${within}::bigint[])`))
    .groupBy(['fiscal_year', 'measure'])
    .unionAll(
      db
        .selectFrom('allocation')
        .select(['fiscal_year as year', sql<string>`'allocation'`.as('of'), 'line as code'])
        .select(sql<number>`sum(amount_cents)::bigint`.as('total'))
        .where('fiscal_year', 'in', years)
        .$if(within !== null, (query) => query.where(sql<boolean>`site_id = any(${within}::bigint[])`))
        .groupBy(['fiscal_year', 'line']),
    )
    .execute()
  const totals = new Map(rows.map(({ year, of, code, total }) => [`${year} ${of} ${code}`, total]))
  return (year) => ({
    said: saidOf(rows.filter((one) => one.year === year)),
    target: (code) => totals.get(`${year} target ${code}`) ?? null,
    allocation: (line) => totals.get(`${year} allocation ${line}`) ?? null,
  })
}

const saidOf = (rows: readonly { readonly of: string; readonly code: string; readonly total: number }[]): string =>
  rows
    .map(({ of, code, total }) => JSON.stringify([of, code, total]))
    .sort()
    .join()
