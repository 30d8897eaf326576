import type { Pool, PoolClient } from 'pg'
import { DAY_BEGINS, DAY_ENDS, unusualReading } from '../../core/audit/unusual-reading.ts'
import type { Reading } from '../../core/audit/unusual-reading.ts'
import { withTransaction } from '../../platform/db/transaction.ts'
import type { DoorSettings } from '../door/door.ts'
import { raiseAlert } from './raise-alert.ts'

/**
 * Looks over the hour before `now` for people who read unusually much and raises an alert for each, at most one an hour.
 * For the role `worker`. Answers how many it raised.
 */
export const raiseAlerts = (
  pool: Pool,
  { unusualReading: limit }: Pick<DoorSettings, 'unusualReading'>,
  now: Date,
): Promise<number> =>
  withTransaction(pool, async (client) => {
    let raised = 0
    for (const { staffId, siteIds, files, filesAtNight } of await readersOfTheHour(client, limit, now)) {
      const unusual = unusualReading({ files, filesAtNight }, limit)
      if (unusual === null) continue
      const about = { unusual, files, filesAtNight }
      const alert = { kind: 'unusual-reading', staffId, siteIds, about, unusual, quietHours: 1 } as const
      if (await raiseAlert(client, alert, now)) raised += 1
    }
    return raised
  })

type ReaderOfFiles = Reading & { readonly staffId: number; readonly siteIds: readonly number[] }

/** Those who read at least as much as could be unusual. The index trail_files_by_time holds the looks at files alone. */
const readersOfTheHour = async (client: PoolClient, limit: number, now: Date): Promise<readonly ReaderOfFiles[]> => {
  const { rows } = await client.query<ReaderOfFiles>({
    text: `
      with looks as (
        select actor_id, subject_id, site_ids,
          not extract(hour from at at time zone 'America/Toronto') between $3::int and $4::int - 1 as at_night
        from trail
        where kind = 'record-seen' and at > $1::timestamptz - interval '1 hour' and at <= $1
          and actor_id is not null and subject_table = 'client')
      select actor_id::int as "staffId", count(distinct subject_id)::int as files,
        (count(distinct subject_id) filter (where at_night))::int as "filesAtNight",
        (select coalesce(array_agg(distinct site)::int[], '{}') from looks one, unnest(one.site_ids) site
          where one.actor_id = looks.actor_id) as "siteIds"
      from looks group by actor_id having count(distinct subject_id) > $2 / 3.0`,
    values: [now.toISOString(), limit, DAY_BEGINS, DAY_ENDS],
  })
  return rows
}
