import { sql } from 'kysely'
import type { Sites } from '../../../core/access/viewer.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Instant } from '../../../platform/db/value-types.ts'
import type { Weighed } from '../../../records/catalogue/figures-of-year.ts'

export type SettingWork = {
  readonly kind: 'weigh' | 'judge'
  readonly state: 'waiting' | 'under-way' | 'done' | 'failed'
  readonly done: number
  readonly total: number | null
  readonly endedAt: Instant | null
}

export type Effect = {
  /** Null: the province. */
  readonly site: string | null
  readonly report: string
  readonly code: string
  readonly before: Weighed
  readonly after: Weighed
}

export const PAGE_EFFECTS = 50

/** What the worker was asked to do about an override, and how far it is. */
export const workOf = async (db: Reader, settingId: number): Promise<readonly SettingWork[]> => {
  const rows = await db
    .selectFrom('setting_work')
    .select(['kind', 'state', 'done', 'total', 'ended_at as endedAt'])
    .where('setting_id', '=', settingId)
    .orderBy('id')
    .execute()
  return rows as readonly SettingWork[]
}

/** The fiscal years in which something of the viewer's differs, the latest first. */
export const yearsOf = async (db: Reader, settingId: number, sites: Sites): Promise<readonly FiscalYear[]> => {
  const rows = await seenBy(db, settingId, sites)
    .select('fiscal_year as year')
    .distinct()
    .orderBy('fiscal_year', 'desc')
    .execute()
  return rows.map(({ year }) => year as FiscalYear)
}

/** What differs in the province, for those who see the figures of all of it. */
export const provinceEffects = async (
  db: Reader,
  settingId: number,
  sites: Sites,
  year: FiscalYear,
): Promise<readonly Effect[]> => {
  if (sites !== 'all') return []
  const rows = await db
    .selectFrom('setting_effect')
    .select(['report', 'code', 'before', 'after'])
    .where('setting_id', '=', settingId)
    .where('fiscal_year', '=', year)
    .where('site_id', 'is', null)
    .orderBy('report')
    .orderBy('code')
    .execute()
  return rows.map((row) => ({ ...row, site: null }) as unknown as Effect)
}

export const siteEffects = async (
  db: Reader,
  settingId: number,
  sites: Sites,
  year: FiscalYear,
  page: number,
): Promise<{ readonly count: number; readonly effects: readonly Effect[] }> => {
  const found = () =>
    seenBy(db, settingId, sites).where('fiscal_year', '=', year).where('setting_effect.site_id', 'is not', null)
  const { count } = await found()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await found()
    .innerJoin('site', 'site.id', 'setting_effect.site_id')
    .select(['site.name as site', 'report', 'setting_effect.code', 'before', 'after'])
    .orderBy(sql`site.name collate "und-x-icu"`)
    .orderBy('site.id')
    .orderBy('report')
    .orderBy('setting_effect.code')
    .limit(PAGE_EFFECTS)
    .offset((page - 1) * PAGE_EFFECTS)
    .execute()
  return { count, effects: rows as unknown as readonly Effect[] }
}

/** The wall first: the viewer's sites; the province only for those who see all of it. */
const seenBy = (db: Reader, settingId: number, sites: Sites) => {
  const effects = db.selectFrom('setting_effect').where('setting_id', '=', settingId)
  return sites === 'all' ? effects : effects.where(sql<boolean>`setting_effect.site_id = any(${sites}::bigint[])`)
}
