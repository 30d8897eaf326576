import type { ClientBase } from 'pg'
import type { Resource } from '../../core/package/resource.ts'
import { resources } from '../../core/package/resources.ts'
import type { Connection } from '../../platform/db/connection.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import type { Judge } from './apply-batch.ts'
import { findBatch, resourcesOf } from './batch.ts'
import type { Batch } from './batch.ts'
import type { Part } from './check-batch.ts'
import { silently } from './progress.ts'
import type { Progress } from './progress.ts'
import { MOST_LISTED, refusal } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import { asOnlyImport } from './session.ts'
import { databaseColumn, quoted } from './staging.ts'
import { touchesOthers } from './touches-others.ts'
import { createTouched, subjectColumn, touch, touchThroughChanged } from './touched.ts'
import { writeTrailEntry } from './trail-entry.ts'

export type RevertAnswer =
  | { readonly ok: true; readonly importId: number; readonly removed: number; readonly restored: number }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Takes an import back: removes the rows it added and puts back those it changed, unless anyone built on them since. */
export const revertImport = async (wishes: {
  readonly connection: Connection
  readonly importId: number
  readonly actor: string
  readonly part?: Part
  readonly judge: Judge
  readonly wait?: boolean
  readonly onProgress?: Progress
}): Promise<RevertAnswer> => {
  const { importId } = wishes
  const answer = await asOnlyImport(
    wishes.connection,
    wishes.wait ?? false,
    async ({ client }): Promise<RevertAnswer> => {
      const batch = await findBatch(client, importId)
      if (!batch) return { ok: false, refusals: [refusal('no-such-import', { id: importId })] }
      if (batch.state !== 'applied') return { ok: false, refusals: [refusal('not-applied', { id: importId })] }
      return inTransaction(client, async () => {
        await client.query(`lock table ${resources.map(({ table }) => table).join(', ')} in share row exclusive mode`)
        const refusals = await refusalsOf(client, batch, wishes.part ?? 'everything')
        return refusals.length > 0
          ? { ok: false, refusals }
          : takeBack(client, batch, wishes.actor, wishes.judge, wishes.onProgress ?? silently)
      })
    },
  )
  return 'code' in answer ? { ok: false, refusals: [answer] } : answer
}

const refusalsOf = async (client: ClientBase, batch: Batch, part: Part): Promise<Refusal[]> => {
  if (part !== 'everything' && (await touchesOthers(client, batch, part))) return [refusal('not-yours')]
  const changed = await listed(client, batch, changedSince)
  const referred = await listed(client, batch, referredSince)
  return [
    ...(changed.count > 0 ? [refusal('changed-since', { id: batch.id, count: changed.count }, changed.rows)] : []),
    ...(referred.count > 0 ? [refusal('referred-since', { id: batch.id, count: referred.count }, referred.rows)] : []),
  ]
}

type Row = { readonly table: string; readonly key: string }

const listed = async (client: ClientBase, batch: Batch, query: (resource: Resource) => readonly string[]) => {
  const rows: Row[] = []
  let count = 0
  for (const sql of resources.flatMap(query)) {
    const found = await client.query<Row & { all: number }>(
      `select x.*, count(*) over () as all from (${sql}) x limit ${MOST_LISTED}`,
      [batch.id],
    )
    count += found.rows[0]?.all ?? 0
    for (const { table, key } of found.rows) if (rows.length < MOST_LISTED) rows.push({ table, key })
  }
  return { count, rows }
}

/** Rows the import added that were changed since, and rows it changed that were changed again. */
const changedSince = (resource: Resource): readonly string[] => [
  `select '${resource.table}' as table, ${keyText(resource)} as key from ${resource.table} e where e.import_id = $1 and e.revision <> 0
   union all
   select '${resource.table}', coalesce(${keyText(resource)}, b.row_id::text)
   from import_before b left join ${resource.table} e on e.id = b.row_id
   where b.import_id = $1 and b.table_name = '${resource.table}' and e.revision is distinct from b.revision`,
]

/** Rows from elsewhere that refer to a row the import added, unless it was the import itself that made them. */
const referredSince = (resource: Resource): readonly string[] => [
  `select r.by_table as table, ${keyText(resource)} as key
   from referred_elsewhere('${resource.table}', $1) r join ${resource.table} e on e.id = r.row_id`,
  ...resource.fields.flatMap((field) => {
    const target = resources.find((one) => one.name === field.refers)
    if (!target) return []
    return [
      `select '${resource.table}' as table, ${keyText(resource)} as key
       from ${resource.table} e join ${target.table} t on t.id = e.${quoted(databaseColumn(field))}
       where t.import_id = $1 and e.import_id is distinct from $1
       and not exists (select from import_before b
         where b.import_id = $1 and b.table_name = '${resource.table}' and b.row_id = e.id)`,
    ]
  }),
]

/** The key of a row as the database holds it; references as the number of the row they lead to. */
const keyText = (resource: Resource): string =>
  `concat_ws('/', ${resource.key
    .map((name) => resource.fields.find((field) => field.name === name))
    .flatMap((field) => (field ? [`e.${quoted(databaseColumn(field))}`] : []))
    .join(', ')})`

const takeBack = async (
  client: Parameters<Judge>[0],
  batch: Batch,
  actor: string,
  judge: Judge,
  onProgress: Progress,
): Promise<RevertAnswer> => {
  await createTouched(client)
  await client.query(
    `insert into changed_row select table_name, row_id, null from import_before where import_id = $1`,
    [batch.id],
  )
  const wanted = resourcesOf(batch.counts)
  for (const resource of wanted) await noteTouched(client, resource, batch.id)
  await touchThroughChanged(client)
  let [removed, restored] = [0, 0]
  for (const resource of wanted) restored += await restore(client, resource, batch.id)
  const judged = { importId: batch.id, everything: false, touchedSubjects: 'touched_subject' } as const
  const network = wanted.filter(({ name }) => NETWORK.has(name))
  for (const resource of wanted.filter((one) => !network.includes(one)).toReversed())
    removed += await remove(client, resource, batch.id, onProgress)
  onProgress({ step: 'judging' })
  await judge(client, judged)
  onProgress({ step: 'judged' })
  // A site that goes takes with it the verdicts that were closed: no report can name it any more.
  await client.query('delete from verdict where site_id in (select id from site where import_id = $1)', [batch.id])
  for (const resource of network.toReversed()) removed += await remove(client, resource, batch.id, onProgress)
  await client.query('delete from import_before where import_id = $1', [batch.id])
  await client.query(`update import_batch set state = 'reverted', settled_at = clock_timestamp() where id = $1`, [
    batch.id,
  ])
  await writeTrailEntry(client, { actor, kind: 'import-reverted', importId: batch.id, payload: { removed, restored } })
  return { ok: true, importId: batch.id, removed, restored }
}

/** What verdicts refer to: removed last. */
const NETWORK: ReadonlySet<string> = new Set(['regions', 'catchments', 'organisations', 'sites'])

const noteTouched = async (client: ClientBase, resource: Resource, importId: number): Promise<void> => {
  const subject = subjectColumn(resource)
  if (!subject) return
  await touch(
    client,
    subject.kinds,
    `select ${subject.column} as subject_id from ${resource.table} where import_id = $1
     union select ${subject.column} from ${resource.table} e join changed_row c on c.table_name = '${resource.table}' and c.row_id = e.id`,
    [importId],
  )
}

/** Puts the rows back as they were, their revision included: what came before may then be taken back as well. */
const restore = async (client: ClientBase, resource: Resource, importId: number): Promise<number> => {
  const columns = [...resource.fields.map(databaseColumn), 'revision', 'import_id'].map(quoted)
  const { rowCount } = await client.query(
    `update ${resource.table} e set ${columns.map((column) => `${column} = o.${column}`).join(', ')}
     from import_before b, jsonb_populate_record(null::${resource.table}, b.before) o
     where b.import_id = $1 and b.table_name = '${resource.table}' and e.id = b.row_id`,
    [importId],
  )
  return rowCount ?? 0
}

const remove = async (
  client: ClientBase,
  resource: Resource,
  importId: number,
  onProgress: Progress,
): Promise<number> => {
  const { rowCount } = await client.query(`delete from ${resource.table} where import_id = $1`, [importId])
  onProgress({ step: 'moved', resource: resource.name, rows: rowCount ?? 0 })
  return rowCount ?? 0
}
