import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Resource } from '../../core/package/resource.ts'
import { resources } from '../../core/package/resources.ts'
import type { PackageFile } from './read-folder.ts'
import type { Staged } from './stage-file.ts'
import { stagingTable } from './staging.ts'

/** What is kept of one file of a batch, in `import_batch.counts` under the name of its resource. */
export type FileCounts = {
  readonly file: string
  readonly header: readonly string[]
  readonly bytes: number
  readonly sha256: string
  readonly rows: number
  /** Rejected while reading, and by the checks across rows. */
  readonly unreadable: number
  readonly rejected: number
  readonly added: number
  readonly changed: number
  readonly same: number
}

export type BatchCounts = Readonly<Record<string, FileCounts>>

export type Batch = { readonly id: number; readonly packageName: string; readonly counts: BatchCounts }

/** A batch is given up until it is staged whole: a process that dies leaves nothing that could be applied. */
export const createBatch = async (client: ClientBase, actor: string, packageName: string): Promise<number> => {
  const { rows } = await client.query<{ id: number }>(
    `insert into import_batch (actor, state, package_name, package_digest) values ($1, 'abandoned', $2, '') returning id`,
    [actor, packageName],
  )
  return rows[0]?.id ?? 0
}

/**
 * Gives up what was staged and not decided on: of the command line at once, of the pages after a day, when its files are
 * forgotten too.
 */
export const giveUpStagedBatches = async (client: ClientBase): Promise<void> => {
  await client.query(
    `update import_batch b set state = 'abandoned', settled_at = clock_timestamp() where state = 'staged'
     and (started_at < clock_timestamp() - interval '1 day'
       or not exists (select from exchange e where e.import_id = b.id))`,
  )
}

export const settleBatch = async (
  client: ClientBase,
  batch: Batch,
  state: 'staged' | 'applied' | 'abandoned',
  digest: string,
): Promise<void> => {
  await client.query(
    `update import_batch set state = $2, counts = $3, package_digest = $4,
       settled_at = case when $2 = 'staged' then null else clock_timestamp() end where id = $1`,
    [batch.id, state, JSON.stringify(batch.counts), digest],
  )
}

/** A batch by its number, with the state it is in. */
export const findBatch = async (
  client: ClientBase,
  id: number,
): Promise<(Batch & { readonly state: string }) | null> => {
  const { rows } = await client.query<{ state: string; package_name: string; counts: BatchCounts }>(
    'select state, package_name, counts from import_batch where id = $1',
    [id],
  )
  const found = rows[0]
  return found ? { id, packageName: found.package_name, counts: found.counts, state: found.state } : null
}

/** The resources of a batch in the order in which rows may refer to earlier ones. */
export const resourcesOf = (counts: BatchCounts): readonly Resource[] =>
  resources.filter((resource) => counts[resource.name])

export const countsOf = (file: PackageFile, staged: Staged): FileCounts => ({
  file: file.file,
  header: file.header,
  bytes: file.bytes,
  sha256: staged.sha256,
  rows: staged.rows,
  unreadable: staged.rejected,
  rejected: staged.rejected,
  added: 0,
  changed: 0,
  same: 0,
})

/** Which of these tables hold rows. */
export const filledTables = async (client: ClientBase): Promise<ReadonlySet<string>> => {
  const each = resources.map(({ table }) => `select '${table}' as name where exists (select from ${table})`)
  const { rows } = await client.query<{ name: string }>(each.join(' union all '))
  return new Set(rows.map(({ name }) => name))
}

/** Whether staging holds all that was read: a crash of the database empties it. */
export const isStillStaged = async (client: ClientBase, batch: Batch): Promise<boolean> => {
  for (const resource of resourcesOf(batch.counts)) {
    const counts = batch.counts[resource.name]
    const { rows: known } = await client.query('select to_regclass($1) as name', [stagingTable(batch.id, resource)])
    if (!counts || (known as { name: string | null }[])[0]?.name === null) return false
    const { rows } = await client.query<{ all: number }>(
      `select count(*) as all from ${stagingTable(batch.id, resource)}`,
    )
    if (rows[0]?.all !== counts.rows - counts.rejected) return false
  }
  return true
}

/** The package as it was read: its files and their digests. */
export const digestOf = (batch: Batch): string => {
  const hash = createHash('sha256')
  for (const [name, { sha256 }] of Object.entries(batch.counts).sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name} ${sha256}\n`)
  return hash.digest('hex')
}
