import type { Pool, PoolClient } from 'pg'
import { DAY_BEGINS, DAY_ENDS, unusualReading } from '../../core/audit/unusual-reading.ts'
import type { Reading, Unusual } from '../../core/audit/unusual-reading.ts'
import type { DoorSettings } from '../door/door.ts'
import { writeEntry } from '../trail/write.ts'

/**
 * Looks over the hour before `now` for people who read unusually much and raises an alert for each, at most one an hour.
 * For the role `worker`. Answers how many it raised.
 */
export const raiseAlerts = async (
  pool: Pool,
  { unusualReading: limit }: Pick<DoorSettings, 'unusualReading'>,
  now: Date,
): Promise<number> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    let raised = 0
    for (const reader of await readersOfTheHour(client, limit, now)) {
      const unusual = unusualReading(reader, limit)
      if (unusual !== null && (await raise(client, reader, unusual, now))) raised += 1
    }
    await client.query('commit')
    client.release()
    return raised
  } catch (error) {
    const rolledBack = await client.query('rollback').catch(() => null)
    client.release(rolledBack === null)
    throw error
  }
}

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

/** Not again within the hour: one alert says enough, and a page of the same says less. */
const raise = async (client: PoolClient, reader: ReaderOfFiles, unusual: Unusual, now: Date): Promise<boolean> => {
  const { staffId, siteIds, files, filesAtNight } = reader
  const about = { unusual, files, filesAtNight }
  const { rows } = await client.query<{ id: number }>(
    `insert into alert (kind, staff_id, site_ids, raised_at, about)
     select 'unusual-reading', $1, $2, $3::timestamptz, $4
     where not exists (select from alert where staff_id = $1 and kind = 'unusual-reading'
       and raised_at > $3::timestamptz - interval '1 hour')
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
    payload: { staff: staffId, ...about },
  })
  return true
}
