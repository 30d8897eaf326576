import { sql } from 'kysely'
import type { Found } from '../../../core/clients/rank.ts'
import { MOST_SHOWN, rankFound } from '../../../core/clients/rank.ts'
import type { Ranked } from '../../../core/clients/rank.ts'
import type { SearchText } from '../../../core/clients/search-text.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Reach } from '../shared/reach.ts'

/** One of the viewer's own clients, with those of the viewer's sites that serve them. */
export type FoundClient = Found & { readonly sites: readonly number[]; readonly birthSeen: boolean }

export type Search = { readonly shown: readonly Ranked<FoundClient>[]; readonly count: number }

/** The clients of the viewer's sites that a text may mean, the nearest first; how many there are beside those shown. */
export const searchClients = async (db: Reader, reach: Reach, asked: SearchText): Promise<Search> => {
  if (asked.words === '' && asked.births.length === 0) return { shown: [], count: 0 }
  const found = await db
    .selectFrom(
      sql<Found>`(
        select client_id as id, number, family_name as "familyName", given_name as "givenName",
          preferred_name as "preferredName", birth_date as "birthDate"
        from find_own_clients(${asked.words}, ${[...asked.births]}::date[], ${MOST_CANDIDATES}))`.as('found'),
    )
    .selectAll()
    .execute()
  const ranked = rankFound(asked, found)
  const shown = ranked.slice(0, MOST_SHOWN)
  const sites = await sitesOf(
    db,
    reach,
    shown.map(({ person }) => person.id),
  )
  return {
    count: ranked.length,
    shown: shown.map(({ person, ...near }) => {
      const held = sites.get(person.id) ?? []
      return { ...near, person: { ...person, sites: held, birthSeen: held.some((id) => reach.identity.includes(id)) } }
    }),
  }
}

/** As many as the database hands over at most: how near each is, is worked out here. */
const MOST_CANDIDATES = 3000

const sitesOf = async (
  db: Reader,
  { name }: Reach,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> => {
  if (ids.length === 0 || name.length === 0) return new Map()
  const rows = await db
    .selectFrom('client_site')
    .select(['client_id', sql<number[]>`array_agg(site_id order by site_id)`.as('sites')])
    .where('client_id', 'in', [...ids])
    .where(sql<boolean>`site_id = any (${[...name]}::bigint[])`)
    .groupBy('client_id')
    .execute()
  return new Map(rows.map(({ client_id, sites }) => [client_id, sites]))
}
