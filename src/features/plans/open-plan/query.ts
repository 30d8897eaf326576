import { sql } from 'kysely'
import { sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import { OPENED_IN_ERROR } from '../../../core/plans/plan-state.ts'
import type { Period } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'

export type OfferedSite = { readonly id: number; readonly code: string; readonly name: string }

export type ClientToServe = {
  readonly id: number
  readonly number: number
  readonly name: string
  /** Where the person is registered or served and the viewer may open plans; at least one. */
  readonly sites: readonly OfferedSite[]
}

/** The person of a public number, for who may open a plan at a site they are registered at; null: nobody of that kind. */
export const clientToServe = async (db: Reader, viewer: Viewer, number: number): Promise<ClientToServe | null> => {
  const allowed = sitesFor(viewer, 'profile:write')
  let query = db
    .selectFrom('client')
    .innerJoin('client_site', 'client_site.client_id', 'client.id')
    .innerJoin('site', 'site.id', 'client_site.site_id')
    .select(['client.id as clientId', 'client.number', 'client.given_name as given', 'client.family_name as family'])
    .select(['site.id', 'site.code', 'site.name'])
    .where('client.number', '=', number)
    .orderBy('site.name')
  if (allowed !== 'all') query = query.where('site.id', 'in', allowed.length > 0 ? allowed : [-1])
  const rows = await query.execute()
  const [first] = rows
  if (!first) return null
  return {
    id: first.clientId,
    number: first.number,
    name: `${first.given} ${first.family}`,
    sites: rows.map(({ id, code, name }) => ({ id, code, name })),
  }
}

export type ExceptionShare = { readonly siteId: number; readonly exceptions: number; readonly plans: number }

/** Of the plans of a programme started at each of these sites in a period, how many are exceptions. Errors count nowhere. */
export const exceptionShares = (
  db: Reader,
  siteIds: readonly number[],
  programme: string,
  { from, to }: Period,
): Promise<ExceptionShare[]> =>
  db
    .selectFrom('plan')
    .leftJoin('eligibility', 'eligibility.plan_id', 'plan.id')
    .select('plan.site_id as siteId')
    .select(sql<number>`count(*)`.as('plans'))
    .select(sql<number>`count(eligibility.exception_reason)`.as('exceptions'))
    .where('plan.site_id', 'in', [...siteIds])
    .where('plan.programme', '=', programme)
    .where('plan.started_on', '>=', from)
    .where('plan.started_on', '<=', to)
    .where(
      sql<boolean>`not exists (select from closure where closure.plan_id = plan.id and closure.reason = ${OPENED_IN_ERROR})`,
    )
    .groupBy('plan.site_id')
    .execute()
