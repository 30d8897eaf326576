import type { Pool, PoolClient } from 'pg'
import { areUnusualChecks, UNUSUAL_CHECKS } from '../../core/clients/check.ts'
import type { ChecksMade } from '../../core/clients/check.ts'
import { withTransaction } from '../../platform/db/transaction.ts'
import { raiseAlert } from './raise-alert.ts'

/**
 * Looks over the day before `now` for people who made unusually many registration checks and raises an alert for each, at
 * most one a day. For the role `worker`. Answers how many it raised.
 */
export const raiseCheckAlerts = (pool: Pool, now: Date): Promise<number> =>
  withTransaction(pool, async (client) => {
    let raised = 0
    for (const { staffId, siteIds, anHour, aDay } of await askersOfTheDay(client, now)) {
      if (!areUnusualChecks({ anHour, aDay })) continue
      const about = { anHour, aDay }
      const alert = { kind: 'many-checks', staffId, siteIds, about, unusual: 'many-checks', quietHours: 24 } as const
      if (await raiseAlert(client, alert, now)) raised += 1
    }
    return raised
  })

type Asker = ChecksMade & { readonly staffId: number; readonly siteIds: readonly number[] }

const askersOfTheDay = async (client: PoolClient, now: Date): Promise<readonly Asker[]> => {
  const { rows } = await client.query<Asker>(
    `select staff_id::int as "staffId", count(*)::int as "aDay",
       (count(*) filter (where at > $1::timestamptz - interval '1 hour'))::int as "anHour",
       array(select distinct site.id::int from access_grant held join site
         on site.id = held.site_id or site.organisation_id = held.organisation_id
         where held.staff_id = registration_check.staff_id) as "siteIds"
     from registration_check where at > $1::timestamptz - interval '1 day' and at <= $1
     group by staff_id having count(*) >= $2`,
    [now.toISOString(), UNUSUAL_CHECKS.anHour],
  )
  return rows
}
