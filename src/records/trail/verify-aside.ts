import type { PoolClient } from 'pg'
import { faultAt } from './faults.ts'
import type { TrailFault } from './faults.ts'

/** What the chain itself does not show: entries without a place in it, blanks nobody answers for, the index of people. */
export const asideFaults = async (
  client: PoolClient,
  lastXid: string,
  most: number,
  tell: (fault: TrailFault) => void,
): Promise<{ readonly unsealed: number; readonly waiting: number }> => {
  const { rows } = await client.query<{ unsealed: string; late: string[] | null }>(UNSEALED, [lastXid, most])
  const late = rows[0]?.late ?? []
  for (const entry of late) tell(faultAt('entry-inserted', { entry: Number(entry) }))
  for (const entry of await entries(client, BLANKED, most)) tell(faultAt('blanked-without-entry', { entry }))
  for (const entry of await entries(client, PEOPLE, most)) tell(faultAt('people-differ', { entry }))
  const unsealed = Number(rows[0]?.unsealed ?? 0)
  return { unsealed, waiting: unsealed - late.length }
}

/**
 * An entry of an older transaction than the last one sealed had its turn before: it was put in afterwards, or its seal
 * was taken out. After a dump was restored on another server, the numbers of transactions say nothing for a while.
 */
const UNSEALED = `
  select count(*)::text as unsealed,
    (array_agg(t.id::text order by t.id) filter (
      where t.xid < $1::xid8 and $1::xid8 < pg_snapshot_xmax(pg_current_snapshot())))[1:$2] as late
  from trail t left join trail_seal s on s.trail_id = t.id
  where s.trail_id is null`

const BLANKED = `
  select trail_id::text as entry from trail_payload blanked
  where payload is null and not exists (
    select from trail where kind = 'payload-blanked' and subject_table = 'trail' and subject_id = blanked.trail_id)
  order by trail_id limit $1`

const PEOPLE = `
  select distinct trail_id::text as entry
  from (select id as trail_id, unnest(client_ids) as client_id from trail) sealed
    full join (select trail_id, client_id, true as kept from trail_client) listed using (trail_id, client_id)
  where sealed is null or listed is null
  limit $1`

const entries = async (client: PoolClient, text: string, most: number): Promise<readonly number[]> => {
  const { rows } = await client.query<{ entry: string }>(text, [most])
  return rows.map(({ entry }) => Number(entry))
}
