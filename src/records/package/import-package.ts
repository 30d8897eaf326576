import type { Connection } from '../../platform/db/connection.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { applyChecked, hasTooManyRejects } from './apply-import.ts'
import type { ApplyWishes } from './apply-batch.ts'
import { countsOf, createBatch, digestOf, settleBatch } from './batch.ts'
import type { Batch, FileCounts } from './batch.ts'
import { checkBatch, totalOf } from './check-batch.ts'
import type { Part } from './check-batch.ts'
import { clearLeftBehind } from './give-up.ts'
import { refused } from './import-answer.ts'
import type { ImportAnswer } from './import-answer.ts'
import { silently } from './progress.ts'
import type { Progress } from './progress.ts'
import { readFolder } from './read-folder.ts'
import type { PackageFolder } from './read-folder.ts'
import type { Refusal } from './refusals.ts'
import { rejectLog } from './rejects.ts'
import { reportOf } from './report.ts'
import { asOnlyImport } from './session.ts'
import type { ImportSession } from './session.ts'
import { stageFile } from './stage-file.ts'
import { createStaging, dropStaging } from './staging.ts'
import { writeTrailEntry } from './trail-entry.ts'
import { writeRejects } from './write-rejects.ts'

export type ImportWishes = {
  readonly connection: Connection
  readonly folder: string
  readonly actor: string
  /** Whose part of the records is brought in; everything unless told. */
  readonly part?: Part
  /** The exchange it belongs to, whose files wait for a decision. */
  readonly exchangeId?: number
  /** Apply at once what was staged; without it the import stops at the report. */
  readonly apply?: ApplyWishes
  /** Wait for another import to end instead of being told of it. */
  readonly wait?: boolean
  /** A file to write every reject to. */
  readonly rejectsFile?: string
  readonly onProgress?: Progress
}

/** Reads a folder of files into staging, checks the rows, reports, and applies them when asked to. */
export const importPackage = async (wishes: ImportWishes): Promise<ImportAnswer> => {
  const folder = await readFolder(wishes.folder)
  if (!folder.ok) return refused(folder.refusal)
  const answer = await asOnlyImport(wishes.connection, wishes.wait ?? false, (session) =>
    importFolder(session, folder.value, wishes),
  )
  return 'code' in answer ? refused([answer]) : answer
}

const importFolder = async (
  session: ImportSession,
  folder: PackageFolder,
  wishes: ImportWishes,
): Promise<ImportAnswer> => {
  const { client } = session
  await clearLeftBehind(client)
  const id = await createBatch(client, wishes.actor, folder.name)
  const read = await stageFolder(session, id, folder, wishes.onProgress ?? silently)
  if ('code' in read) {
    await dropStaging(client, id)
    return refused([read])
  }
  const batch = await checkBatch(client, read, wishes.part ?? 'everything', wishes.onProgress ?? silently)
  const rejectsFile = totalOf(batch.counts, 'rejected') > 0 ? (wishes.rejectsFile ?? null) : null
  if (rejectsFile !== null) await writeRejects(client, batch, rejectsFile)
  const about = { ...wishes, unlisted: folder.unlisted, rejectsFile }
  const report = await reportOf(client, batch, 'staged', about)
  if (isUnchanged(batch) && !(wishes.apply && hasTooManyRejects(report, wishes.apply))) {
    await inTransaction(client, () => settleBatch(client, batch, 'abandoned', digestOf(batch)))
    await dropStaging(client, id)
    return { ok: true, report: { ...report, state: 'unchanged' } }
  }
  await inTransaction(client, async () => {
    await settleBatch(client, batch, 'staged', digestOf(batch))
    if (wishes.exchangeId !== undefined)
      await client.query('update exchange set import_id = $1 where id = $2', [id, wishes.exchangeId])
    await writeTrailEntry(client, { actor: wishes.actor, kind: 'import-staged', importId: id, payload: batch.counts })
  })
  return wishes.apply ? applyChecked(session, batch, wishes.apply, about) : { ok: true, report }
}

const stageFolder = async (
  session: ImportSession,
  id: number,
  folder: PackageFolder,
  onProgress: Progress,
): Promise<Batch | Refusal> => {
  await createStaging(
    session.client,
    id,
    folder.files.map(({ resource }) => resource),
  )
  const rejects = rejectLog(session.aside, id)
  const counts: Record<string, FileCounts> = {}
  const ofBytes = folder.files.reduce((sum, file) => sum + file.bytes, 0)
  let bytes = 0
  for (const file of folder.files) {
    const staged = await stageFile(session.client, id, file, rejects, (rows, read) => {
      bytes += read
      onProgress({ step: 'read', resource: file.resource.name, rows, bytes, ofBytes })
    })
    if (!staged.ok) return staged.refusal
    counts[file.resource.name] = countsOf(file, staged.value)
  }
  return { id, packageName: folder.name, counts }
}

/** Nothing new and nothing changed: no trace is left but the batch's own line. */
const isUnchanged = ({ counts }: Batch): boolean => totalOf(counts, 'added') === 0 && totalOf(counts, 'changed') === 0
