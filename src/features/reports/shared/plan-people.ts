import { sql } from 'kysely'
import type { Sites } from '../../../core/access/viewer.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { factsKnownAt, loadPlans } from '../../../records/verdicts/plan-facts.ts'
import { rowsThrough } from '../../../records/verdicts/plan-rows.ts'

/** A plan with whom it is of. */
export type PlanRow = {
  readonly id: number
  readonly number: number
  readonly clientId: number
  readonly client: number
  readonly familyName: string
  readonly givenName: string
  readonly siteId: number
  readonly site: string
  readonly counsellor: string | null
  readonly startedOn: PlainDate
}

/** Plans of sites whose people the viewer may see, by id: none other, whatever ids are asked for. */
export const plansNamed = async (
  db: Reader,
  sites: Sites,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PlanRow>> => {
  if (ids.length === 0) return new Map()
  const rows = await plans(db, sites)
    .where(sql<boolean>`plan.id = any(${[...ids]}::bigint[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The plan of this number, if it is at one of these sites. */
export const planNumbered = async (db: Reader, sites: Sites, number: number): Promise<PlanRow | null> =>
  (await plans(db, sites).where('plan.number', '=', number).executeTakeFirst()) ?? null

/** What is on file of these plans now, as the viewer sees it. */
export const factsOf = async (db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, PlanFacts>> => {
  if (ids.length === 0) return new Map()
  const recorded = await loadPlans(rowsThrough(db), ids)
  return new Map(
    recorded.flatMap((one) => {
      const facts = factsKnownAt(one, null)
      return facts ? [[facts.id, facts] as const] : []
    }),
  )
}

const plans = (db: Reader, sites: Sites) => {
  const all = db
    .selectFrom('plan')
    .innerJoin('client', 'client.id', 'plan.client_id')
    .innerJoin('site', 'site.id', 'plan.site_id')
    .leftJoin('staff', 'staff.id', 'plan.counsellor_id')
    .select(['plan.id', 'plan.number', 'plan.client_id as clientId', 'client.number as client'])
    .select(['client.family_name as familyName', 'client.given_name as givenName'])
    .select(['plan.site_id as siteId', 'site.name as site', 'plan.started_on as startedOn'])
    .select(sql<string | null>`staff.given_name || ' ' || staff.family_name`.as('counsellor'))
  return sites === 'all' ? all : all.where(sql<boolean>`plan.site_id = any(${[...sites]}::bigint[])`)
}
