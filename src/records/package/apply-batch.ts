import type { PoolClient } from 'pg'
import { resources } from '../../core/package/resources.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { filledTables, resourcesOf, settleBatch } from './batch.ts'
import type { Batch } from './batch.ts'
import { move } from './move.ts'
import type { Progress } from './progress.ts'
import { analyze, tidyLinks } from './session.ts'
import type { ImportSession } from './session.ts'
import { dropStaging } from './staging.ts'
import { createTouched, touchThroughChanged } from './touched.ts'
import { writeTrailEntry } from './trail-entry.ts'

/**
 * Judges again, inside the transaction that moved the rows. Unless `everything` is to be judged, the temporary table
 * `touched_subject(subject_kind, subject_id)` names the subjects: 1 plan exited and 2 plan started with the plan's id,
 * 3 site-month with the monthly entry's id. After a revert some of them no longer exist.
 */
export type Judge = (client: PoolClient, batch: JudgedBatch) => Promise<void>

export type JudgedBatch = {
  readonly importId: number
  readonly everything: boolean
  readonly touchedSubjects: 'touched_subject'
}

export type ApplyWishes = {
  readonly judge: Judge
  /** Go on although more rows were rejected than the limit allows. */
  readonly acceptRejects?: boolean
  /** A setting of the installation; 2 of a hundred unless told. */
  readonly rejectLimitPercent?: number
}

/** Moves the accepted rows of a checked batch, judges, writes the trail: one transaction, all or nothing. */
export const applyBatch = async (
  session: ImportSession,
  batch: Batch,
  digest: string,
  actor: string,
  { judge }: ApplyWishes,
  onProgress: Progress,
): Promise<void> => {
  const { client } = session
  const wanted = resourcesOf(batch.counts)
  await inTransaction(client, async () => {
    // Between counting and moving nobody else may add or change these rows; reading goes on.
    await client.query(`lock table ${wanted.map(({ table }) => table).join(', ')} in share row exclusive mode`)
    const filled = await filledTables(client)
    const everything = !filled.has('plan') && !filled.has('monthly_entry')
    await createTouched(client)
    await moveAll(client, batch, filled, !everything, onProgress)
    if (!everything) await touchThroughChanged(client)
    await analyze(session, analyzed(batch))
    onProgress({ step: 'judging' })
    await judge(client, { importId: batch.id, everything, touchedSubjects: 'touched_subject' })
    onProgress({ step: 'judged' })
    await settleBatch(client, batch, 'applied', digest)
    await writeTrailEntry(client, {
      actor,
      kind: 'import-applied',
      importId: batch.id,
      payload: { counts: batch.counts, digest },
    })
    await dropStaging(client, batch.id)
  })
  if (wanted.some(({ table }) => table === 'plan')) await tidyLinks(session)
}

const moveAll = async (
  client: PoolClient,
  batch: Batch,
  filled: ReadonlySet<string>,
  noteTouched: boolean,
  onProgress: Progress,
): Promise<void> => {
  for (const resource of resourcesOf(batch.counts)) {
    const counts = batch.counts[resource.name]
    if (!counts) continue
    const isFilled = filled.has(resource.table)
    if (isFilled && counts.added + counts.changed === 0) continue
    await move(client, { batch: batch.id, resource, header: counts.header }, { filled: isFilled, noteTouched })
    onProgress({ step: 'moved', resource: resource.name, rows: counts.rows - counts.rejected })
  }
}

/** A table that gained many rows is looked at again; the others keep the statistics they have. */
const analyzed = (batch: Batch): readonly string[] =>
  resources.filter(({ name }) => (batch.counts[name]?.added ?? 0) >= ENOUGH_TO_ANALYZE).map(({ table }) => table)

const ENOUGH_TO_ANALYZE = 500
