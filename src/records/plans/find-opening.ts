import { sql } from 'kysely'
import { codeList, programmes } from '../../catalogues/index.ts'
import { mayAt } from '../../core/access/viewer.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import type { LivePlan, Opening, WantedPlan } from '../../core/plans/open-plan.ts'
import { fiscalYearOf } from '../../core/shared/fiscal-year.ts'
import type { Reader } from '../../platform/db/reader.ts'
import { readEditions } from '../verdicts/editions.ts'

/** What is known of a plan that somebody wants to open; null: no such client, or none the viewer of `db` may see. */
export const findOpening = async (
  db: Reader,
  viewer: Viewer,
  clientNumber: number,
  wanted: Pick<WantedPlan, 'programme' | 'siteId' | 'startedOn'>,
): Promise<{ readonly clientId: number; readonly opening: Opening } | null> => {
  const client = await db
    .selectFrom('client')
    .select(['id', 'birth_date as birthDate'])
    .where('number', '=', clientNumber)
    .executeTakeFirst()
  if (!client) return null
  return {
    clientId: client.id,
    opening: {
      client: { birthDate: client.birthDate },
      site: mayAt(viewer, 'profile:write', wanted.siteId) ? await siteOf(db, client.id, wanted.siteId) : null,
      programme: await programmeOf(db, wanted),
      referredIn: new Set(codeList('referred-in').codes.map(({ code }) => code)),
      livePlans: await livePlansOf(db, client.id, [wanted.siteId]),
    },
  }
}

/** The site, if the person is registered or served there. */
const siteOf = async (db: Reader, clientId: number, siteId: number): Promise<Opening['site']> =>
  (await db
    .selectFrom('client_site')
    .innerJoin('site', 'site.id', 'client_site.site_id')
    .select(['site.opened_on as openedOn', 'site.closed_on as closedOn'])
    .where('client_site.client_id', '=', clientId)
    .where('client_site.site_id', '=', siteId)
    .executeTakeFirst()) ?? null

const programmeOf = async (
  db: Reader,
  { programme, startedOn }: Pick<WantedPlan, 'programme' | 'startedOn'>,
): Promise<Opening['programme']> => {
  const first = programmes.find(({ id }) => id === programme)?.editions[0]
  if (!first) return null
  const editionOf = await readEditions(db)
  return { from: first.from, rule: editionOf(programme, fiscalYearOf(startedOn)).eligibility }
}

/**
 * The person’s open plans at the providers of these sites, each of which must be one’s own. Another site of the provider
 * may hold a plan that the viewer does not see: that there is one is told, so that no second one is opened.
 */
export const livePlansOf = (db: Reader, clientId: number, siteIds: readonly number[]): Promise<LivePlan[]> =>
  db
    .selectFrom(
      sql<LivePlan>`(select distinct live.number, live.programme, live.site_id as "siteId", live.site_name as "siteName"
        from unnest(${[...siteIds]}::bigint[]) asked (site_id)
        cross join lateral live_plans_at_provider(${clientId}::bigint, asked.site_id) live)`.as('live'),
    )
    .select(['number', 'programme', 'siteId', 'siteName'])
    .orderBy('number')
    .execute()
