import { sql } from 'kysely'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import { fiscalYearStarting } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { workerIsPresent } from '../../../platform/db/presence.ts'
import type { Reader } from '../../../platform/db/reader.ts'

export type Holdings = {
  readonly providers: number
  readonly sites: number
  readonly clients: number
  readonly open: number
  readonly closed: number
  readonly server: string
  readonly worker: boolean
}

export type YearOfPlans = { readonly year: FiscalYear; readonly started: number; readonly closed: number }

/** A plan closed not long ago and its site: codes with which the commands shown on the page do something. */
export type Example = {
  readonly site: string
  readonly siteName: string
  readonly plan: number
  readonly closedOn: PlainDate
}

/** What this installation holds and what it runs on, in one statement. */
export const holdings = async (db: Reader): Promise<Holdings> => {
  const row = await db
    .selectFrom((from) =>
      from
        .selectFrom('plan')
        .select(({ fn }) => fn.countAll<number>().as('plans'))
        .as('all'),
    )
    .select(({ selectFrom, fn }) => [
      'all.plans',
      selectFrom('organisation').select(fn.countAll<number>().as('n')).where('kind', '=', 'provider').as('providers'),
      selectFrom('site').select(fn.countAll<number>().as('n')).as('sites'),
      selectFrom('client').select(fn.countAll<number>().as('n')).as('clients'),
      selectFrom('closure').select(fn.countAll<number>().as('n')).as('closed'),
      sql<string>`split_part(current_setting('server_version'), ' ', 1)`.as('server'),
      workerIsPresent.as('worker'),
    ])
    .executeTakeFirstOrThrow()
  const closed = row.closed ?? 0
  return {
    providers: row.providers ?? 0,
    sites: row.sites ?? 0,
    clients: row.clients ?? 0,
    open: row.plans - closed,
    closed,
    server: row.server,
    worker: row.worker,
  }
}

/** Plans started and closed in each fiscal year, the last five with either. */
export const years = async (db: Reader): Promise<readonly YearOfPlans[]> => {
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('plan')
        .select([startYear('started_on').as('year'), sql<number>`1`.as('started'), sql<number>`0`.as('closed')])
        .unionAll(
          from
            .selectFrom('closure')
            .select([startYear('closed_on').as('year'), sql<number>`0`.as('started'), sql<number>`1`.as('closed')]),
        )
        .as('event'),
    )
    .select(({ fn }) => ['year', fn.sum<number>('started').as('started'), fn.sum<number>('closed').as('closed')])
    .groupBy('year')
    .orderBy('year', 'desc')
    .limit(5)
    .execute()
  return rows.map(({ year, started, closed }) => ({ year: fiscalYearStarting(year), started, closed }))
}

export const example = async (db: Reader, today: PlainDate): Promise<Example | null> => {
  const row = await db
    .selectFrom('closure')
    .innerJoin('plan', 'plan.id', 'closure.plan_id')
    .innerJoin('site', 'site.id', 'closure.site_id')
    .select(['site.code as site', 'site.name as siteName', 'plan.number as plan', 'closure.closed_on as closedOn'])
    .where('closure.closed_on', '<=', today)
    .orderBy('closure.closed_on', 'desc')
    .orderBy('closure.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The calendar year in which the fiscal year of this day began: 1 April [REF-ES]. */
const startYear = (column: 'started_on' | 'closed_on') =>
  sql<number>`extract(year from ${sql.ref(column)} - interval '3 months')::int`
