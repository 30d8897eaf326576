import { sql } from 'kysely'
import { kindsOf } from '../../core/access/trail-kind.ts'
import type { TrailNature } from '../../core/access/trail-kind.ts'
import type { Reader } from '../../platform/db/reader.ts'

/** A page of entries, the newest first. The next page is before the last number of this one. */
export type Page = { readonly before?: number | null; readonly limit: number }

/** What a question may leave out. `siteIds`: only entries that concern one of these sites, for a site manager. */
export type Narrowing = { readonly natures?: readonly TrailNature[]; readonly siteIds?: readonly number[] }

/** What happened to a person's record, looks and exports included. */
export const entriesAbout = (reader: Reader, asked: { readonly clientId: number } & Page & Narrowing) => {
  let query = reader
    .selectFrom('trail_client')
    .innerJoin('trail', 'trail.id', 'trail_client.trail_id')
    .select(COLUMNS)
    .where('trail_client.client_id', '=', asked.clientId)
    .orderBy('trail_client.trail_id', 'desc')
    .limit(asked.limit)
  if (typeof asked.before === 'number') query = query.where('trail_client.trail_id', '<', asked.before)
  if (asked.natures) query = query.where('trail.kind', 'in', kindsOf(...asked.natures))
  if (asked.siteIds) query = query.where(concerns(asked.siteIds))
  return query.execute()
}

/** Who looked at a person's record, in a list, a search or an export as well. */
export const looksAt = (reader: Reader, asked: { readonly clientId: number } & Page & Omit<Narrowing, 'natures'>) =>
  entriesAbout(reader, { ...asked, natures: ['look', 'search-or-export'] })

/** What a colleague did and looked at. */
export const entriesBy = (reader: Reader, asked: { readonly actorId: number } & Page & Narrowing) => {
  let query = reader
    .selectFrom('trail')
    .select(COLUMNS)
    .where('trail.actor_id', '=', asked.actorId)
    .orderBy('trail.id', 'desc')
    .limit(asked.limit)
  if (typeof asked.before === 'number') query = query.where('trail.id', '<', asked.before)
  if (asked.natures) query = query.where('trail.kind', 'in', kindsOf(...asked.natures))
  if (asked.siteIds) query = query.where(concerns(asked.siteIds))
  return query.execute()
}

const COLUMNS = [
  'trail.id',
  'trail.at',
  'trail.actor',
  'trail.actor_id',
  'trail.place',
  'trail.kind',
  'trail.subject_table',
  'trail.subject_id',
  'trail.site_ids',
] as const

const concerns = (siteIds: readonly number[]) => sql<boolean>`trail.site_ids && ${[...siteIds]}::bigint[]`
