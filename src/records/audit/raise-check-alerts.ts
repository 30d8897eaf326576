import type { Pool, PoolClient } from 'pg'
import { areUnusualChecks, UNUSUAL_CHECKS } from '../../core/clients/check.ts'
import type { ChecksMade } from '../../core/clients/check.ts'
import { writeEntry } from '../trail/write.ts'

/**
 * Looks over the day before `now` for people who made unusually many registration checks and raises an alert for each, at
 * most one a day. For the role `worker`. Answers how many it raised.
 */
export const raiseCheckAlerts = async (pool: Pool, now: Date): Promise<number> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    let raised = 0
    for (const asker of await askersOfTheDay(client, now))
      if (areUnusualChecks(asker) && (await raise(client, asker, now))) raised += 1
    await client.query('commit')
    client.release()
    return raised
  } catch (error) {
    const rolledBack = await client.query('rollback').catch(() => null)
    client.release(rolledBack === null)
    throw error
  }
}

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

/** Not again within the day: one alert says enough. */
const raise = async (client: PoolClient, { staffId, siteIds, anHour, aDay }: Asker, now: Date): Promise<boolean> => {
  const about = { anHour, aDay }
  const { rows } = await client.query<{ id: number }>(
    `insert into alert (kind, staff_id, site_ids, raised_at, about)
     select 'many-checks', $1, $2, $3::timestamptz, $4
     where not exists (select from alert where staff_id = $1 and kind = 'many-checks'
       and raised_at > $3::timestamptz - interval '1 day')
     returning id`,
    [staffId, siteIds, now.toISOString(), about],
  )
  const [alert] = rows
  if (!alert) return false
  await writeEntry(client, {
    actor: 'system',
    place: 'raise-alerts',
    kind: 'unusual-reading',
    subject: { table: 'alert', id: Number(alert.id) },
    siteIds,
    payload: { staff: staffId, unusual: 'many-checks', ...about },
  })
  return true
}
