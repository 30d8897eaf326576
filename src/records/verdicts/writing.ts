import type { PoolClient } from 'pg'
import { copyIn } from '../../platform/db/copy-in.ts'
import type { VerdictRow } from './verdict-row.ts'

const columns = 'subject_kind, subject_id, site_id, anchor, edition_id, bits, sums, known_from, known_to, dated'

/**
 * Held to the end of the transaction by all who judge: those who judge what they changed share it, a rebuild has it
 * alone. So no change slips in between what a rebuild reads and what it writes.
 */
export const holdJudging = async (client: PoolClient, how: 'shared' | 'alone'): Promise<void> => {
  await client.query(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtext('rightdoor judging'))`)
}

/** The instant that verdicts written from now on carry. Later than every version already there, commits aside. */
export const knownNow = async (client: PoolClient): Promise<string> => {
  const { rows } = await client.query<{ now: string }>(`select clock_timestamp() as now`)
  const [row] = rows
  if (!row) throw new Error('the database told no time')
  return row.now
}

/** Writes verdicts of subjects that have none yet. */
export const writeFirst = (client: PoolClient, rows: readonly VerdictRow[], now: string): Promise<void> =>
  copyInto(client, 'verdict', rows, now)

/**
 * Makes these rows the verdicts in force of these subjects. A version that says what is in force already is not written;
 * one that no longer holds is closed, not deleted. Answers how many verdicts changed.
 */
export const writeDifferences = async (
  client: PoolClient,
  kinds: readonly number[],
  subjectIds: readonly number[],
  rows: readonly VerdictRow[],
  now: string,
): Promise<number> => {
  await client.query(`create temporary table if not exists judged (like verdict) on commit drop`)
  await client.query(`truncate judged`)
  await copyInto(client, 'judged', rows, now)
  const same = `judged.subject_kind = verdict.subject_kind and judged.subject_id = verdict.subject_id
    and judged.known_to = 'infinity' and judged.site_id = verdict.site_id and judged.anchor = verdict.anchor
    and judged.edition_id = verdict.edition_id and judged.bits = verdict.bits
    and judged.sums is not distinct from verdict.sums`
  const closed = await client.query(
    `update verdict set known_to = $1 where known_to = 'infinity' and subject_kind = any($2::int[])
     and subject_id = any($3::bigint[]) and not exists (select from judged where ${same})`,
    [now, kinds, subjectIds],
  )
  const written = await client.query(
    `insert into verdict (${columns})
     select subject_kind, subject_id, site_id, anchor, edition_id, bits, sums,
       case when known.before then $1::timestamptz else known_from end, known_to, dated and not known.before
     from judged cross join lateral (select exists (select from verdict where verdict.subject_kind = judged.subject_kind
       and verdict.subject_id = judged.subject_id) as before) as known
     where (known_to = 'infinity' or not known.before)
     and not exists (select from verdict where verdict.known_to = 'infinity' and ${same})`,
    [now],
  )
  return Math.max(closed.rowCount ?? 0, written.rowCount ?? 0)
}

/** Tells every reader of columns which subjects to read again; more than a few thousand: all of the kind. */
export const announce = async (
  client: PoolClient,
  kind: number,
  subjectIds: readonly number[] | 'all',
): Promise<void> => {
  const ids = subjectIds === 'all' || subjectIds.length > 5000 ? [0] : subjectIds
  if (ids.length === 0) return
  await client.query(
    `insert into verdict_change (subject_kind, subject_id) select $1, id from unnest($2::bigint[]) as id`,
    [kind, ids],
  )
  await client.query(`notify verdict_change`)
}

const copyInto = async (
  client: PoolClient,
  table: 'verdict' | 'judged',
  rows: readonly VerdictRow[],
  now: string,
): Promise<void> => {
  const copy = copyIn(client, `copy ${table} (${columns}) from stdin`)
  await copy.write(blocksOf(rows, now))
  await copy.end()
}

function* blocksOf(rows: readonly VerdictRow[], now: string): Generator<string> {
  for (let first = 0; first < rows.length; first += 2000)
    yield rows
      .slice(first, first + 2000)
      .map((row) => lineOf(row, now))
      .join('')
}

const lineOf = (row: VerdictRow, now: string): string => {
  const bits = `\\\\x${Buffer.from(row.bits).toString('hex')}`
  const sums = row.sums ? `{${row.sums.join(',')}}` : '\\N'
  const known = `${row.knownFrom ?? now}\t${row.knownTo ?? 'infinity'}\t${row.knownFrom === null ? 'f' : 't'}`
  return `${row.kind}\t${row.subjectId}\t${row.siteId}\t${row.anchor}\t${row.editionId}\t${bits}\t${sums}\t${known}\n`
}
