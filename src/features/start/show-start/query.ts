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

/**
 * What this installation holds and what it runs on, in one statement. Nobody is signed in yet and the policies would
 * show no one, so the database counts by functions of its own, which answer totals and never a person.
 */
export const holdings = async (db: Reader): Promise<Holdings> => {
  const row = await db
    .selectFrom(sql<Counts>`holdings()`.as('held'))
    .select(['held.providers', 'held.sites', 'held.clients', 'held.open', 'held.closed'])
    .select(sql<string>`split_part(current_setting('server_version'), ' ', 1)`.as('server'))
    .select(workerIsPresent.as('worker'))
    .executeTakeFirstOrThrow()
  return row
}

type Counts = Pick<Holdings, 'providers' | 'sites' | 'clients' | 'open' | 'closed'>

/** Plans started and closed in each fiscal year, the last five with either. */
export const years = async (db: Reader): Promise<readonly YearOfPlans[]> => {
  const rows = await db
    .selectFrom(sql<{ year: number; started: number; closed: number }>`plans_by_year()`.as('event'))
    .select(['event.year', 'event.started', 'event.closed'])
    .execute()
  return rows.map(({ year, started, closed }) => ({ year: fiscalYearStarting(year), started, closed }))
}

/** Where nobody is real: a plan to try the commands with. */
export const example = async (db: Reader, today: PlainDate): Promise<Example | null> => {
  const row = await db
    .selectFrom(
      sql<{ site: string; site_name: string; plan: number; closed_on: PlainDate }>`recent_exit(${today})`.as('exit'),
    )
    .select(['exit.site', 'exit.site_name as siteName', 'exit.plan', 'exit.closed_on as closedOn'])
    .executeTakeFirst()
  return row ?? null
}
