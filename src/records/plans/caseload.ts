import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { CaseloadDays, OpenState } from '../../core/plans/caseload.ts'
import { isStep } from '../../core/plans/next-step.ts'
import type { Step } from '../../core/plans/next-step.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Reader } from '../../platform/db/reader.ts'

/** Whose plans: at these sites, in the caseload of one person, of nobody, or whoever’s. */
export type Caseload = {
  readonly sites: readonly number[]
  readonly counsellor: number | 'nobody' | 'all'
  readonly programme: string | null
}

export const openSorts = ['due', 'name', 'started', 'activity'] as const
export type OpenSort = (typeof openSorts)[number]

/** What every line of a caseload says, open or closed. */
export type CaseloadLine = {
  readonly planId: number
  readonly plan: number
  readonly clientId: number
  readonly client: number
  readonly familyName: string
  readonly givenName: string
  readonly siteId: number
  readonly programme: string
  readonly startedOn: PlainDate
  readonly counsellor: string | null
}

export type OpenLine = CaseloadLine & {
  readonly acceptedOn: PlainDate | null
  readonly lastActivityOn: PlainDate
  readonly step: Step
  /** The number of the item or referral it is about. */
  readonly about: number | null
  readonly dueOn: PlainDate
  /** Of that item: its own words, and its kind. */
  readonly itemTitle: string | null
  readonly itemKind: string | null
  /** Where that referral leads. */
  readonly referredTo: string | null
}

export type Asked = {
  readonly state: OpenState | null
  readonly sort: OpenSort
  readonly descending: boolean
  readonly first: number
  readonly rows: number
}

/**
 * Open plans in the order asked for, with what is due next on each as it was kept when their facts last changed. One
 * statement, whatever the number of plans. Row-level security is the second wall.
 */
export const openLines = async (
  db: Reader,
  caseload: Caseload,
  days: CaseloadDays,
  asked: Asked,
): Promise<readonly OpenLine[]> => {
  const held = asked.sort === 'name' ? byName(caseload, days, asked) : byDay(caseload, days, asked)
  const rows = await db
    .selectFrom(
      sql<OpenLine & { place: number }>`(
        select held.place, ${LINE}, held.accepted_on as "acceptedOn", held.last_activity_on as "lastActivityOn",
          held.step, held.about, held.due_on as "dueOn",
          item.title as "itemTitle", item.kind as "itemKind", referral.category as "referredTo"
        from (${held}) held
        join plan on plan.id = held.plan_id
        join client on client.id = held.client_id
        left join staff on staff.id = held.counsellor_id
        left join plan_item item on item.plan_id = held.plan_id and item.number = held.about
          and held.step in ('start-item', 'record-outcome')
        left join referral on referral.plan_id = held.plan_id and referral.number = held.about
          and held.step = 'referral-answer')`.as('listed'),
    )
    .selectAll()
    .orderBy('place')
    .execute()
  return rows.filter(({ step }) => isStep(step))
}

/** One definition of each state for the list and for the counts: a stored day beside a day of core. */
export const inState = (state: OpenState, days: CaseloadDays): RawBuilder<boolean> => {
  switch (state) {
    case 'not-accepted':
      return sql`held.accepted_on is null`
    case 'active':
      return sql`(held.accepted_on is not null and held.last_activity_on > ${days.inactiveUpTo}::date)`
    case 'inactive':
      return sql`held.last_activity_on <= ${days.inactiveUpTo}::date`
    case 'week':
      return sql`held.due_on between ${days.today}::date and ${days.weekEnds}::date`
    case 'overdue':
      return sql`held.due_on < ${days.today}::date`
  }
}

/** What both kinds of lines name; `plan`, `client` and `staff` are joined. */
export const LINE = sql`plan.id as "planId", plan.number as plan, client.id as "clientId", client.number as client,
  client.family_name as "familyName", client.given_name as "givenName", plan.site_id as "siteId", plan.programme,
  plan.started_on as "startedOn", staff.given_name || ' ' || staff.family_name as counsellor`

const isIn = ({ sites, counsellor, programme }: Caseload): RawBuilder<unknown> =>
  sql.join(
    [
      sql`held.site_id = any (${[...sites]}::bigint[])`,
      ...(counsellor === 'nobody' ? [sql`held.counsellor_id is null`] : []),
      ...(typeof counsellor === 'number' ? [sql`held.counsellor_id = ${counsellor}`] : []),
      ...(programme === null ? [] : [sql`held.programme = ${programme}`]),
    ],
    sql` and `,
  )

type Fits = (held: Caseload) => RawBuilder<unknown>

const fitting =
  (days: CaseloadDays, { state }: Asked): Fits =>
  (caseload) =>
    sql`${isIn(caseload)} and ${state === null ? sql`true` : inState(state, days)}`

const DAYS = { due: 'due_on', started: 'started_on', activity: 'last_activity_on' } as const

/**
 * By a stored day. What is due first at each site is read from its index, and of them what is due first at all: as many
 * rows as are shown, however many plans a site has.
 */
const byDay = (caseload: Caseload, days: CaseloadDays, asked: Asked): RawBuilder<unknown> => {
  const { sort, descending, first, rows } = asked
  const way = descending ? sql`desc` : sql`asc`
  const order = sql`order by held.${sql.ref(sort === 'name' ? DAYS.due : DAYS[sort])} ${way}, held.plan_id ${way}`
  const fits = fitting(days, asked)
  const bySite = sort === 'due' && typeof caseload.counsellor !== 'number'
  const held = bySite
    ? sql`unnest(${[...caseload.sites]}::bigint[]) as at (site_id) cross join lateral (
        select held.* from next_step held where held.site_id = at.site_id and ${fits(caseload)}
        ${order} limit ${first + rows}) held`
    : sql`next_step held`
  return sql`select held.*, row_number() over (${order}) as place from ${held} where ${bySite ? sql`true` : fits(caseload)}
    ${order} limit ${rows} offset ${first}`
}

/**
 * By name: people are walked through in the order of their names until there are enough with such a plan. `is true` keeps
 * the planner from turning the question round and sorting everybody.
 */
const byName = (caseload: Caseload, days: CaseloadDays, asked: Asked): RawBuilder<unknown> => {
  const { descending, first, rows } = asked
  const fits = fitting(days, asked)(caseload)
  const order = sql`order by named.place, held.plan_id`
  return sql`
    select held.*, row_number() over (${order}) as place
    from (${peopleByName(sql`select held.client_id from next_step held where ${fits}`, descending, first + rows)}) named
    join next_step held on held.client_id = named.id
    where ${fits} ${order} limit ${rows} offset ${first}`
}

/** The first people of these in the order of their names. Each has a plan at least: as many people hold as many plans. */
export const peopleByName = (people: RawBuilder<unknown>, descending: boolean, most: number): RawBuilder<unknown> => {
  const way = descending ? sql`desc` : sql`asc`
  const order = sql`order by client.family_name collate "und-x-icu" ${way}, client.given_name collate "und-x-icu" ${way},
    client.id ${way}`
  return sql`select client.id, row_number() over (${order}) as place from client
    where (client.id in (${people})) is true ${order} limit ${most}`
}
