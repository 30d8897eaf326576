import { sql } from 'kysely'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Reach } from '../shared/reach.ts'
import type { ClientRow } from './query.ts'

export type RecentClient = Pick<ClientRow, 'id' | 'number' | 'familyName' | 'givenName' | 'sites'>

/** Whom the viewer opened lately and still serves, the latest first. */
export const recentClients = async (db: Reader, reach: Reach): Promise<readonly RecentClient[]> => {
  if (reach.name.length === 0) return []
  return db
    .selectFrom(
      sql<RecentClient & { at: string }>`(
        select client.id, client.number, client.family_name as "familyName", client.given_name as "givenName", seen.at,
          array(select link.site_id from client_site link where link.client_id = client.id
            and link.site_id = any (${[...reach.name]}::bigint[])) as sites
        from my_recent_clients(${RECENT}) seen join client on client.id = seen.client_id
        where exists (select from client_site link where link.client_id = client.id
          and link.site_id = any (${[...reach.name]}::bigint[])))`.as('found'),
    )
    .select(['id', 'number', 'familyName', 'givenName', 'sites'])
    .orderBy('at', 'desc')
    .execute()
}

const RECENT = 8

/**
 * Those registered lately at the sites where the viewer sees plans, who have none there yet; the latest first. Who waits
 * for longer is not among so many newer ones, and is found by a search.
 */
export const waitingClients = async (db: Reader, { identity }: Reach): Promise<readonly RecentClient[]> => {
  if (identity.length === 0) return []
  return db
    .selectFrom(
      sql<RecentClient & { on: PlainDate; registration: number }>`(
        select client.id, client.number, client.family_name as "familyName", client.given_name as "givenName",
          array[held.site_id] as sites, held.registered_on as on, held.id as registration
        from (${newestRegistrations(identity)}) held join client on client.id = held.client_id
        where not exists (select from plan where plan.client_id = held.client_id
            and plan.site_id = any (${[...identity]}::bigint[]))
        order by held.registered_on desc, held.id desc limit ${RECENT})`.as('found'),
    )
    .select(['id', 'number', 'familyName', 'givenName', 'sites'])
    .orderBy('on', 'desc')
    .orderBy('registration', 'desc')
    .execute()
}

/** So many of the latest registrations are looked through: a page does not read all that a site ever had. */
const LOOKED_THROUGH = 200

const newestRegistrations = (sites: readonly number[]) => sql`
  select newest.* from unnest(${[...sites]}::bigint[]) as at (site_id)
  cross join lateral (
    select held.id, held.client_id, held.site_id, held.registered_on from registration held
    where held.site_id = at.site_id order by held.registered_on desc, held.id desc limit ${LOOKED_THROUGH}) newest
  order by newest.registered_on desc, newest.id desc limit ${LOOKED_THROUGH}`
