import { sql } from 'kysely'
import { sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { Reader } from '../../../platform/db/reader.ts'

/** The sites whose trail the viewer may read: the first clause of every question here. */
export const watchedBy = (viewer: Viewer) => sitesFor(viewer, 'trail:read')

export type Watched = ReturnType<typeof watchedBy>

/** For a query that takes sites to narrow it: nothing for those who watch the province. */
export const narrowedTo = (watched: Watched): { readonly siteIds?: readonly number[] } =>
  watched === 'all' ? {} : { siteIds: watched }

/** That a row concerns one of these sites. */
export const concerns = (column: string, sites: readonly number[]) =>
  sql<boolean>`${sql.ref(column)} && ${[...sites]}::bigint[]`

export type AuditedClient = { readonly id: number; readonly number: number; readonly siteIds: readonly number[] }

/** The client of a number whose trail the viewer may read; null: none, or none of theirs. Shows nothing of the file. */
export const auditedClient = async (db: Reader, number: number): Promise<AuditedClient | null> => {
  const row = await db
    .selectFrom(sql<{ id: number; site_ids: number[] }>`audited_client(${number})`.as('found'))
    .select(['found.id', 'found.site_ids'])
    .executeTakeFirst()
  return row ? { id: row.id, number, siteIds: row.site_ids } : null
}

/** The reference numbers of clients the trail names, as far as the viewer watches them. */
export const numbersOf = async (db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, number>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(sql<{ id: number; number: number }>`audited_numbers(${[...new Set(ids)]}::bigint[])`.as('found'))
    .select(['found.id', 'found.number'])
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}

export type Colleague = { readonly id: number; readonly code: string; readonly name: string }

/**
 * Colleagues the viewer may ask about: all of them for those who watch the province, else whoever holds or held a role that
 * covers one of the watched sites.
 */
export const colleagues = (db: Reader, watched: Watched) => {
  const query = db
    .selectFrom('staff')
    .select(['staff.id', 'staff.code', sql<string>`staff.given_name || ' ' || staff.family_name`.as('name')])
  if (watched === 'all') return query
  return query.where(
    sql<boolean>`exists (select from access_grant held join site on site.id = any (${[...watched]}::bigint[])
      and (site.id = held.site_id or site.organisation_id = held.organisation_id or site.catchment_id = held.catchment_id)
      where held.staff_id = staff.id)`,
  )
}
