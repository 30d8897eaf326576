import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { OPENED_IN_ERROR } from '../../core/plans/caseload.ts'
import type { CaseloadDays, ClosedState } from '../../core/plans/caseload.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Reader } from '../../platform/db/reader.ts'
import { LINE, peopleByName } from './caseload.ts'
import type { Caseload, CaseloadLine } from './caseload.ts'

export const closedSorts = ['closed', 'name', 'started'] as const
export type ClosedSort = (typeof closedSorts)[number]

export type ClosedLine = CaseloadLine & {
  readonly closedOn: PlainDate
  readonly reason: string
  readonly outcome: string | null
}

export type AskedClosed = {
  readonly sort: ClosedSort
  readonly descending: boolean
  readonly first: number
  readonly rows: number
}

/** Plans that are in a state of the closed, in the order asked for; for those who see how plans end. */
export const closedLines = async (
  db: Reader,
  caseload: Caseload,
  state: ClosedState,
  days: CaseloadDays,
  asked: AskedClosed,
): Promise<readonly ClosedLine[]> => {
  const found = asked.sort === 'name' ? byName(caseload, state, days, asked) : byDay(caseload, state, days, asked)
  return db
    .selectFrom(
      sql<ClosedLine & { place: number }>`(
        select found.place, ${LINE}, ended.closed_on as "closedOn", ended.reason, ended.outcome
        from (${found}) found
        join closure ended on ended.plan_id = found.plan_id
        join plan on plan.id = found.plan_id
        join client on client.id = plan.client_id
        left join staff on staff.id = plan.counsellor_id)`.as('listed'),
    )
    .selectAll()
    .orderBy('place')
    .execute()
}

type Found = (caseload: Caseload, state: ClosedState, days: CaseloadDays, asked: AskedClosed) => RawBuilder<unknown>

/** The plan is joined only where it is asked something. */
const byDay: Found = (caseload, state, days, { sort, descending, first, rows }) => {
  const way = descending ? sql`desc` : sql`asc`
  const order = sql`order by ${sort === 'started' ? sql`plan.started_on` : sql`ended.closed_on`} ${way}, ended.plan_id ${way}`
  const joined = sort === 'started' || asksPlan(caseload)
  return sql`
    select ended.plan_id, row_number() over (${order}) as place from closure ended
    ${joined ? sql`join plan on plan.id = ended.plan_id` : sql``}
    where ${ended(caseload.sites, state, days)} and ${joined ? ofPlan(caseload) : sql`true`}
    ${order} limit ${rows} offset ${first}`
}

const byName: Found = (caseload, state, days, { descending, first, rows }) => {
  const order = sql`order by named.place, ended.plan_id`
  const from = sql`closure ended join plan on plan.id = ended.plan_id`
  const where = sql`${ended(caseload.sites, state, days)} and ${ofPlan(caseload)}`
  return sql`
    select ended.plan_id, row_number() over (${order}) as place
    from (${peopleByName(sql`select plan.client_id from ${from} where ${where}`, descending, first + rows)}) named
    join plan on plan.client_id = named.id join closure ended on ended.plan_id = plan.id
    where ${where} ${order} limit ${rows} offset ${first}`
}

const asksPlan = ({ counsellor, programme }: Caseload): boolean => counsellor !== 'all' || programme !== null

export type ClosedGroup = {
  readonly counsellorId: number | null
  readonly programme: string
  readonly siteId: number
  readonly plans: number
}

/** How many plans of these sites are in a state of the closed, by caseload, programme and site. */
export const closedGroups = (
  db: Reader,
  sites: readonly number[],
  state: ClosedState,
  days: CaseloadDays,
): Promise<ClosedGroup[]> =>
  db
    .selectFrom(
      sql<ClosedGroup>`(
        select plan.counsellor_id as "counsellorId", plan.programme, plan.site_id as "siteId", count(*) as plans
        from closure ended join plan on plan.id = ended.plan_id
        where ${ended(sites, state, days)}
        group by 1, 2, 3)`.as('counted'),
    )
    .selectAll()
    .execute()

/** How many of a caseload are in a state of the closed. The plan is asked only where the closure does not say it. */
export const closedCount = async (
  db: Reader,
  caseload: Caseload,
  state: ClosedState,
  days: CaseloadDays,
): Promise<number> => {
  const { plans } = await db
    .selectFrom(
      sql<{ plans: number }>`(
        select count(*) as plans from closure ended
        where ${ended(caseload.sites, state, days)}
          ${asksPlan(caseload) ? sql`and exists (select from plan where plan.id = ended.plan_id and ${ofPlan(caseload)})` : sql``}
        )`.as('counted'),
    )
    .select('plans')
    .executeTakeFirstOrThrow()
  return plans
}

/** One definition of each state for the list and for the counts. */
const ended = (sites: readonly number[], state: ClosedState, days: CaseloadDays): RawBuilder<unknown> => {
  const { from, to } = state === 'closed' ? days.year : days.month
  return sql`ended.site_id = any (${[...sites]}::bigint[]) and ended.closed_on between ${from}::date and ${to}::date
    ${state === 'no-outcome' ? sql`and ended.outcome is null and ended.reason <> ${OPENED_IN_ERROR}` : sql``}`
}

const ofPlan = ({ counsellor, programme }: Caseload): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...(counsellor === 'nobody' ? [sql`plan.counsellor_id is null`] : []),
      ...(typeof counsellor === 'number' ? [sql`plan.counsellor_id = ${counsellor}`] : []),
      ...(programme === null ? [] : [sql`plan.programme = ${programme}`]),
    ],
    sql` and `,
  )
