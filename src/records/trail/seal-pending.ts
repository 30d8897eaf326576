import type { ClientBase } from 'pg'
import { entryDigest, FIRST, instantText, sealAfter, SEALED_TEXT } from './seal.ts'
import type { SealedText } from './seal.ts'

/**
 * Seals the next entries in the order of their transactions, at most `limit`, in one statement: all of them or none.
 * Answers how many. Only one may seal at a time; a second one is refused by the keys of trail_seal.
 *
 * An entry waits until every transaction that began to write before it has ended: then no entry can come that belongs
 * before it. A transaction number from the future comes from a dump restored on another server, and has ended there.
 */
export const sealPending = async (client: ClientBase, limit = 2000): Promise<number> => {
  const { rows: lasts } = await client.query<{ position: string; seal: Buffer; id: string; xid: string }>(LAST)
  const last = lasts[0] ?? { position: '0', seal: FIRST, id: '0', xid: '0' }
  const { rows } = await client.query<SealedText & { readonly sealed_at: string }>(PENDING, [last.xid, last.id, limit])
  if (rows.length === 0) return 0
  const from = Number(last.position)
  const [digests, seals]: [Buffer[], Buffer[]] = [[], []]
  let seal = last.seal
  for (const row of rows) {
    const digest = entryDigest(row)
    seal = sealAfter(seal, digest, row.sealed_at)
    digests.push(digest)
    seals.push(seal)
  }
  await client.query(
    `insert into trail_seal (position, trail_id, entry_digest, seal, sealed_at)
     select * from unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[], $5::timestamptz[])`,
    [
      rows.map((_, index) => from + index + 1),
      rows.map(({ id }) => id),
      digests,
      seals,
      rows.map(({ sealed_at }) => sealed_at),
    ],
  )
  return rows.length
}

/** Where to go on. A transaction number from the future says nothing, nor does an entry that somebody took out. */
const LAST = `
  select s.position::text, s.seal, s.trail_id::text as id,
    case when t.xid < pg_snapshot_xmax(pg_current_snapshot()) then t.xid::text else '0' end as xid
  from trail_seal s left join trail t on t.id = s.trail_id
  order by s.position desc limit 1`

/**
 * Written so that only the index in their order leads to the entries: a step costs the same after ten entries and after
 * ten million, and however many wait.
 */
const PENDING = `
  select ${SEALED_TEXT}, ${instantText('clock_timestamp()')} as sealed_at
  from trail t
  where (t.xid, t.id) > ($1::xid8, $2::bigint)
    and (t.xid >= pg_snapshot_xmin(pg_current_snapshot()) and t.xid < pg_snapshot_xmax(pg_current_snapshot())) is not true
    and (select s.position from trail_seal s where s.trail_id = t.id) is null
  order by t.xid, t.id
  limit $3`
