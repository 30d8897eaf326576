import { sql } from 'kysely'
import type { Sites } from '../../../core/access/viewer.ts'
import type { MonthFigures } from '../../../core/resource-information/month-figures.ts'
import { changesBetween } from '../../../core/resource-information/record-month.ts'
import type { MonthChange, OpenDays } from '../../../core/resource-information/record-month.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Instant } from '../../../platform/db/value-types.ts'

export type MonthSite = OpenDays & {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly provider: string
}

export type Corrected = {
  readonly id: number
  readonly at: Instant
  readonly by: string
  readonly reason: string
  readonly changes: readonly MonthChange[]
}

/** The site of this code, if it is one of these. */
export const findSite = async (db: Reader, sites: Sites, code: string): Promise<MonthSite | null> => {
  const row = await db
    .selectFrom('site')
    .innerJoin('organisation', 'organisation.id', 'site.organisation_id')
    .select(['site.id', 'site.code', 'site.name', 'organisation.name as provider'])
    .select(['site.opened_on as openedOn', 'site.closed_on as closedOn'])
    .where('site.code', '=', code)
    .$if(sites !== 'all', (query) => query.where(sql<boolean>`site.id = any(${sites as readonly number[]}::bigint[])`))
    .executeTakeFirst()
  return row ?? null
}

/** The latest corrections of an entry, each with what it changed: what came after it is the next one's old figures. */
export const correctionsOf = async (
  db: Reader,
  entryId: number,
  figures: MonthFigures,
): Promise<readonly Corrected[]> => {
  const rows = await db
    .selectFrom('monthly_correction')
    .leftJoin('staff', 'staff.id', 'monthly_correction.staff_id')
    .select(['monthly_correction.id', 'corrected_at as at', 'reason', 'before'])
    .select(sql<string>`coalesce(staff.given_name || ' ' || staff.family_name, '')`.as('by'))
    .where('entry_id', '=', entryId)
    .orderBy('corrected_at', 'desc')
    .orderBy('monthly_correction.id', 'desc')
    .limit(MOST_SHOWN)
    .execute()
  const befores = rows.map(({ before }) => before as MonthFigures)
  return rows.map(({ id, at, reason, by }, place) => ({
    ...{ id, at, reason, by },
    changes: changesBetween(befores[place] ?? figures, befores[place - 1] ?? figures),
  }))
}

const MOST_SHOWN = 50
