import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Reach } from '../shared/reach.ts'
import { PAGE_ROWS } from './question.ts'
import type { Question } from './question.ts'

export type ClientRow = {
  readonly id: number
  readonly number: number
  readonly familyName: string
  readonly givenName: string
  /** Of the viewer's sites, those that serve this person. */
  readonly sites: readonly number[]
  /** The latest plan at a site where the viewer sees plans; null: none, or not for this role. */
  readonly startedOn: PlainDate | null
  readonly closedOn: PlainDate | null
  /** Whether the viewer sees how that plan ended. */
  readonly endSeen: boolean
  readonly counsellor: string | null
}

/** The clients of the viewer's sites that the question asks for, one page of them. Row-level security is the second wall. */
export const clientRows = async (db: Reader, viewer: Viewer, reach: Reach, question: Question) => {
  const asked = askedSites(reach, question)
  const first = (question.page - 1) * PAGE_ROWS
  const ids =
    question.sort === 'started'
      ? latestStarted(asked, first, matches(viewer, reach, question, asked))
      : byName(asked, reach.opened, question, first, matches(viewer, reach, question, asked))
  return db
    .selectFrom(page(ids, reach, latestOf(reach, question, asked)).as('page'))
    .selectAll()
    .orderBy('place')
    .execute()
}

/** How many the question asks for, on all pages. */
export const clientCount = async (db: Reader, viewer: Viewer, reach: Reach, question: Question): Promise<number> => {
  const asked = askedSites(reach, question)
  const link = sql<number>`link.client_id`
  const counted = asked.length === 1 && reach.opened.length === 0 ? sql`count(*)` : sql`count(distinct link.client_id)`
  const { clients } = await db
    .selectFrom(
      sql<{ clients: number }>`(
        select ${counted} as clients from client_site link
        where (link.site_id = any (${asked}::bigint[]) ${orOpened(link, reach.opened, question)})
          and ${matches(viewer, reach, question, asked)(link)})`.as('found'),
    )
    .select('clients')
    .executeTakeFirstOrThrow()
  return clients
}

const askedSites = (reach: Reach, { site }: Question): number[] =>
  reach.sites.filter(({ code }) => site === null || code === site).map(({ id }) => id)

type Matches = (client: RawBuilder<number>) => RawBuilder<unknown>

/** What the question asks beside the sites, of a client. */
const matches =
  (viewer: Viewer, reach: Reach, question: Question, asked: readonly number[]): Matches =>
  (client) => {
    const ofOutcomes = reach.outcomes.filter((id) => asked.includes(id))
    const parts = [sql`true`]
    if (question.mine)
      parts.push(sql`exists (select from plan mine where mine.client_id = ${client}
        and mine.site_id = any (${reach.identity.filter((id) => asked.includes(id))}::bigint[])
        and mine.counsellor_id = ${viewer.staffId})`)
    if (question.state !== null) {
      const open = sql`exists (select from plan open where open.client_id = ${client}
        and open.site_id = any (${ofOutcomes}::bigint[])
        and not exists (select from closure ended where ended.plan_id = open.id))`
      parts.push(
        question.state === 'open'
          ? open
          : sql`not ${open} and exists (select from client_site served where served.client_id = ${client}
              and served.site_id = any (${ofOutcomes}::bigint[]))`,
      )
    }
    return sql.join(parts, sql` and `)
  }

const orOpened = (client: RawBuilder<number>, opened: readonly number[], { site }: Question) =>
  opened.length > 0 && site === null ? sql`or ${client} = any (${[...opened]}::bigint[])` : sql``

/**
 * The newest plans of each site from the end of its index, and of them the newest: as many rows are read as are shown,
 * however many a site has.
 */
const latestStarted = (asked: readonly number[], first: number, matching: Matches) => sql`
  select newest.client_id as id, row_number() over (order by newest.started_on desc, newest.id desc) as place,
    newest.id as plan_id, at.site_id, newest.started_on, newest.counsellor_id
  from unnest(${[...asked]}::bigint[]) as at (site_id)
  cross join lateral (
    select plan.id, plan.client_id, plan.started_on, plan.counsellor_id from plan
    where plan.site_id = at.site_id and ${matching(sql`plan.client_id`)}
      and not exists (select from plan later where later.client_id = plan.client_id
        and later.site_id = any (${[...asked]}::bigint[]) and (later.started_on, later.id) > (plan.started_on, plan.id))
    order by plan.started_on desc, plan.id desc limit ${first + PAGE_ROWS}) newest
  order by newest.started_on desc, newest.id desc limit ${PAGE_ROWS} offset ${first}`

const byName = (
  asked: readonly number[],
  opened: readonly number[],
  question: Question,
  first: number,
  matching: Matches,
) => {
  const id = sql<number>`client.id`
  return sql`
    select client.id, row_number() over (${ORDER_BY_NAME}) as place from client
    where (client.id in (select link.client_id from client_site link where link.site_id = any (${[...asked]}::bigint[]))
      ${orOpened(id, opened, question)}) and ${matching(id)}
    ${ORDER_BY_NAME} limit ${PAGE_ROWS} offset ${first}`
}

const ORDER_BY_NAME = sql`order by client.family_name collate "und-x-icu", client.given_name collate "und-x-icu", client.id`

/** The latest plan to show: the one the list is sorted by, where the viewer sees the plans of all the sites asked for. */
const latestOf = ({ identity, opened }: Reach, { sort }: Question, asked: readonly number[]) =>
  sort === 'started' && opened.length === 0 && asked.length === identity.length
    ? sql`select found.plan_id as id, found.site_id, found.started_on, found.counsellor_id`
    : sql`
      select plan.id, plan.site_id, plan.started_on, plan.counsellor_id from plan
      where plan.client_id = found.id
        and (plan.site_id = any (${[...identity]}::bigint[]) or plan.client_id = any (${[...opened]}::bigint[]))
      order by plan.started_on desc, plan.id desc limit 1`

/** Where one is served, of one's own sites: no question where there is one site. */
const servedAt = ({ name, opened }: Reach) =>
  name.length === 1 && opened.length === 0
    ? sql`${[...name]}::bigint[]`
    : sql`array(select link.site_id from client_site link where link.client_id = client.id
        and (link.site_id = any (${[...name]}::bigint[]) or link.client_id = any (${[...opened]}::bigint[])))`

/** What is shown of each. The end is asked for by row: joined, the policies would be tried on every closure there is. */
const page = (ids: RawBuilder<unknown>, reach: Reach, latest: RawBuilder<unknown>) => sql<
  ClientRow & { place: number }
>`(
  select found.place, client.id, client.number, client.family_name as "familyName", client.given_name as "givenName",
    ${servedAt(reach)} as sites,
    latest.started_on as "startedOn",
    case when ${endSeen(reach)} then (select closed_on from closure where closure.plan_id = latest.id) end as "closedOn",
    ${endSeen(reach)} as "endSeen",
    staff.given_name || ' ' || staff.family_name as counsellor
  from (${ids}) found
  join client on client.id = found.id
  left join lateral (${latest}) latest on true
  left join staff on staff.id = latest.counsellor_id)`

const endSeen = ({ outcomes, opened }: Reach) => sql`coalesce(latest.site_id = any (${[...outcomes]}::bigint[])
  or client.id = any (${[...opened]}::bigint[]), false)`
