import { sql } from 'kysely'
import type { Sites } from '../../../core/access/viewer.ts'
import { figureNames } from '../../../core/resource-information/month-figures.ts'
import type { MonthFigures } from '../../../core/resource-information/month-figures.ts'
import { fiscalYearOf, periodOf } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { figuresIn } from '../../../records/monthly/read-month.ts'
import { PAGE_SITES } from './question.ts'
import type { Question } from './question.ts'

export type SiteOfYear = {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly provider: string
  readonly openedOn: PlainDate | null
  readonly closedOn: PlainDate | null
}

export type EntryOfYear = {
  readonly siteId: number
  readonly month: PlainDate
  readonly enteredOn: PlainDate | null
  readonly figures: MonthFigures
}

/** Whose months, and of which year. */
export type Where = { readonly sites: Sites; readonly question: Question }

/** The sites that were open in the year: a page of them, or all of them for an export. */
export const sitesOfYear = async (db: Reader, where: Where, rows: 'page' | 'all'): Promise<readonly SiteOfYear[]> => {
  const listed = openIn(db, where)
    .innerJoin('organisation', 'organisation.id', 'site.organisation_id')
    .select(['site.id', 'site.code', 'site.name', 'organisation.name as provider'])
    .select(['site.opened_on as openedOn', 'site.closed_on as closedOn'])
    .orderBy(sql`site.name collate "und-x-icu"`)
    .orderBy('site.id')
  const paged = rows === 'all' ? listed : listed.limit(PAGE_SITES).offset((where.question.page - 1) * PAGE_SITES)
  return paged.execute()
}

export const countSites = async (db: Reader, where: Where): Promise<number> => {
  const { count } = await openIn(db, where)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What these sites entered in the year: at most twelve rows a site. */
export const entriesOf = async (
  db: Reader,
  sites: readonly SiteOfYear[],
  year: FiscalYear,
): Promise<readonly EntryOfYear[]> => {
  const { from, to } = periodOf(year)
  const rows = await db
    .selectFrom('monthly_entry')
    .select(['site_id', 'month', 'entered_on', ...figureNames])
    .where(sql<boolean>`site_id = any(${sites.map(({ id }) => id)}::bigint[])`)
    .where('month', '>=', from)
    .where('month', '<=', to)
    .execute()
  return rows.map((row) => ({
    siteId: row.site_id,
    month: row.month,
    enteredOn: row.entered_on,
    figures: figuresIn(row),
  }))
}

/** The year of all the sites asked for, not of this page alone; null: nothing is entered. */
export const totalOf = async (db: Reader, where: Where): Promise<MonthFigures | null> => {
  const { from, to } = periodOf(where.question.year)
  const row = await openIn(db, where)
    .innerJoin('monthly_entry', 'monthly_entry.site_id', 'site.id')
    .where('monthly_entry.month', '>=', from)
    .where('monthly_entry.month', '<=', to)
    .select(({ fn }) => fn.countAll<number>().as('entries'))
    .select(
      figureNames.map((name) => sql<number>`coalesce(sum(${sql.ref(`monthly_entry.${name}`)}), 0)::bigint`.as(name)),
    )
    .executeTakeFirstOrThrow()
  return row.entries === 0 ? null : figuresIn(row)
}

/** The sites one may choose from: the first of them by name, as many as a list can hold. */
export const sitesToChoose = (db: Reader, sites: Sites) =>
  db
    .selectFrom('site')
    .select(['code', 'name'])
    .$if(sites !== 'all', (query) => query.where(sql<boolean>`id = any(${sites as readonly number[]}::bigint[])`))
    .orderBy(sql`name collate "und-x-icu"`)
    .limit(MOST_TO_CHOOSE)
    .execute()

const MOST_TO_CHOOSE = 1000

/** The fiscal year of the first entry of these sites; null: there is none. */
export const firstYear = async (db: Reader, sites: Sites): Promise<FiscalYear | null> => {
  const first = await db
    .selectFrom('monthly_entry')
    .$if(sites !== 'all', (query) => query.where(sql<boolean>`site_id = any(${sites as readonly number[]}::bigint[])`))
    .select(({ fn }) => fn.min('month').as('month'))
    .executeTakeFirst()
  return first?.month ? fiscalYearOf(first.month) : null
}

/** The wall first: sites of the viewer and no other. */
const openIn = (db: Reader, { sites, question }: Where) => {
  const { from, to } = periodOf(question.year)
  let found = db
    .selectFrom('site')
    .where(sql<boolean>`(site.opened_on is null or site.opened_on <= ${to})`)
    .where(sql<boolean>`(site.closed_on is null or site.closed_on >= ${from})`)
  if (sites !== 'all') found = found.where(sql<boolean>`site.id = any(${sites}::bigint[])`)
  return question.site === null ? found : found.where('site.code', '=', question.site)
}
