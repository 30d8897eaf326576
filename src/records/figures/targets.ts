import { sql } from 'kysely'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Plans } from './counting.ts'

/** The targets and allocations of some sites (null: all of them) for a fiscal year. Nobody set one: null, not zero. */
export const targetsOf = async (db: Reader, sites: ReadonlySet<number> | null, year: FiscalYear): Promise<Plans> => {
  const within = sites === null ? null : [...sites]
  const targets = await db
    .selectFrom('target')
    .select(['measure', sql<number>`sum(count)::bigint`.as('total')])
    .where('fiscal_year', '=', year)
    .$if(within !== null, (query) => query.where(sql<boolean>`site_id = any(${within}::bigint[])`))
    .groupBy('measure')
    .execute()
  const allocations = await db
    .selectFrom('allocation')
    .select(['line', sql<number>`sum(amount_cents)::bigint`.as('total')])
    .where('fiscal_year', '=', year)
    .$if(within !== null, (query) => query.where(sql<boolean>`site_id = any(${within}::bigint[])`))
    .groupBy('line')
    .execute()
  return {
    target: (code) => targets.find((row) => row.measure === code)?.total ?? null,
    allocation: (line) => allocations.find((row) => row.line === line)?.total ?? null,
  }
}
