import { sql } from 'kysely'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { looksAt } from '../../../records/trail/read.ts'
import type { Reach } from '../shared/reach.ts'

/** The person a number belongs to, with the sites of the viewer that serve them; null: nobody the viewer may see. */
export const findClient = async (db: Reader, reach: Reach, number: number) => {
  const client = await db
    .selectFrom('client')
    .select(['client.id', 'client.number', 'client.family_name', 'client.given_name'])
    .where('client.number', '=', number)
    .executeTakeFirst()
  if (!client) return null
  const links = await db.selectFrom('client_site').select('site_id').where('client_id', '=', client.id).execute()
  const opened = reach.opened.includes(client.id)
  const sites = links.map(({ site_id }) => site_id).filter((id) => opened || reach.name.includes(id))
  return opened || sites.length > 0 ? { ...client, sites, opened } : null
}

export type FoundClient = NonNullable<Awaited<ReturnType<typeof findClient>>>

/** Birth date and contact, for those whose role sees them at one of the sites that serve the person. */
export const identityOf = async (db: Reader, reach: Reach, client: FoundClient) => {
  if (!client.opened && !client.sites.some((id) => reach.identity.includes(id))) return null
  return db
    .selectFrom('client')
    .select(['birth_date', 'address', 'city', 'postal_code', 'phone', 'email'])
    .where('id', '=', client.id)
    .executeTakeFirstOrThrow()
}

export type Identity = NonNullable<Awaited<ReturnType<typeof identityOf>>>

export type PlanLine = {
  readonly number: number
  readonly programme: string
  readonly site: string
  readonly startedOn: PlainDate
  readonly closedOn: PlainDate | null
  readonly endSeen: boolean
  readonly counsellor: string | null
}

/** Plans at the sites where the viewer sees plans, the newest first. */
export const plansOf = async (db: Reader, reach: Reach, client: FoundClient): Promise<readonly PlanLine[]> => {
  const shown = client.opened ? client.sites : reach.identity
  const ends = client.opened ? client.sites : reach.outcomes
  if (shown.length === 0) return []
  return db
    .selectFrom('plan')
    .innerJoin('site', 'site.id', 'plan.site_id')
    .leftJoin('closure', (join) =>
      join.onRef('closure.plan_id', '=', 'plan.id').on('closure.site_id', 'in', ends.length > 0 ? [...ends] : [-1]),
    )
    .leftJoin('staff', 'staff.id', 'plan.counsellor_id')
    .select([
      'plan.number',
      'plan.programme',
      'site.name as site',
      'plan.started_on as startedOn',
      'closure.closed_on as closedOn',
      sql<boolean>`plan.site_id = any (${[...ends]}::bigint[])`.as('endSeen'),
      sql<string | null>`staff.given_name || ' ' || staff.family_name`.as('counsellor'),
    ])
    .where('plan.client_id', '=', client.id)
    .where('plan.site_id', 'in', [...shown])
    .orderBy('plan.started_on', 'desc')
    .orderBy('plan.id', 'desc')
    .execute()
}

export type LatelySeen = { readonly id: number; readonly at: string; readonly name: string; readonly place: string }

/** Who looked lately, for those who may read the trail at a site that serves the person. */
export const looksLately = async (
  db: Reader,
  clientId: number,
  siteIds: readonly number[] | 'all',
): Promise<readonly LatelySeen[]> => {
  const looks = await looksAt(db, { clientId, limit: 5, ...(siteIds !== 'all' && { siteIds }) })
  const who = looks.flatMap(({ actor_id }) => (actor_id === null ? [] : [actor_id]))
  const staff =
    who.length === 0
      ? []
      : await db
          .selectFrom('staff')
          .select(['id', sql<string>`given_name || ' ' || family_name`.as('name')])
          .where('id', 'in', who)
          .execute()
  return looks.map(({ id, at, actor, actor_id, place }) => ({
    id,
    at,
    place,
    name: staff.find((one) => one.id === actor_id)?.name ?? actor,
  }))
}
