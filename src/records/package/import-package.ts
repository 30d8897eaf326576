import { createHash } from 'node:crypto'
import type { Connection } from '../../platform/db/connection.ts'
import { applyBatch } from './apply-batch.ts'
import type { ApplyWishes } from './apply-batch.ts'
import { countsOf, createBatch, findBatch, giveUpStagedBatches, isStillStaged, settleBatch } from './batch.ts'
import type { Batch, FileCounts } from './batch.ts'
import { checkBatch, totalOf } from './check-batch.ts'
import { silently } from './progress.ts'
import type { Progress } from './progress.ts'
import { readFolder } from './read-folder.ts'
import type { PackageFolder } from './read-folder.ts'
import { refusal } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import { rejectLog } from './rejects.ts'
import { rejectGroups } from './report.ts'
import type { ImportReport } from './report.ts'
import { asOnlyImport, inTransaction } from './session.ts'
import type { ImportSession } from './session.ts'
import { stageFile } from './stage-file.ts'
import { createStaging, dropStaging } from './staging.ts'
import { writeTrailEntry } from './trail-entry.ts'
import { writeRejects } from './write-rejects.ts'

export type ImportWishes = {
  readonly connection: Connection
  readonly folder: string
  readonly actor: string
  /** Apply at once what was staged; without it the import stops at the report. */
  readonly apply?: ApplyWishes
  /** Wait for another import to end instead of being told of it. */
  readonly wait?: boolean
  /** A file to write every reject to. */
  readonly rejectsFile?: string
  readonly onProgress?: Progress
}

/** A refusal may come with a report: too many rejects, and here they are. The batch then stays staged. */
export type ImportAnswer =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly report: ImportReport | null }

/** Reads a folder of files into staging, checks the rows, reports, and applies them when asked to. */
export const importPackage = async (wishes: ImportWishes): Promise<ImportAnswer> => {
  const folder = await readFolder(wishes.folder)
  if (!folder.ok) return refused(folder.refusal)
  const answer = await asOnlyImport(wishes.connection, wishes.wait ?? false, (session) =>
    importFolder(session, folder.value, wishes),
  )
  return 'code' in answer ? refused([answer]) : answer
}

/** Applies what {@link importPackage} staged and reported. */
export const applyImport = async (wishes: {
  readonly connection: Connection
  readonly importId: number
  readonly actor: string
  readonly apply: ApplyWishes
  readonly wait?: boolean
  readonly onProgress?: Progress
}): Promise<ImportAnswer> => {
  const answer = await asOnlyImport(wishes.connection, wishes.wait ?? false, async (session) => {
    const batch = await findBatch(session.client, wishes.importId)
    if (!batch) return refused([refusal('no-such-import', { id: wishes.importId })])
    if (batch.state !== 'staged') return refused([refusal('not-staged', { id: batch.id })])
    if (!(await isStillStaged(session.client, batch))) return refused([refusal('staging-lost', { id: batch.id })])
    const checked = await checkBatch(session.client, batch, wishes.onProgress ?? silently)
    return applyChecked(session, checked, wishes.apply, { ...wishes, unlisted: [], rejectsFile: null })
  })
  return 'code' in answer ? refused([answer]) : answer
}

/** Removes what an import that was killed left in staging, unless one is running. Called at start. */
export const clearStaging = async (connection: Connection): Promise<void> => {
  await asOnlyImport(connection, false, ({ client }) => clear(client))
}

const importFolder = async (
  session: ImportSession,
  folder: PackageFolder,
  wishes: ImportWishes,
): Promise<ImportAnswer> => {
  const { client } = session
  await clear(client)
  const id = await createBatch(client, wishes.actor, folder.name)
  const read = await stageFolder(session, id, folder, wishes.onProgress ?? silently)
  if ('code' in read) {
    await dropStaging(client, id)
    return refused([read])
  }
  const batch = await checkBatch(client, read, wishes.onProgress ?? silently)
  const rejectsFile = totalOf(batch.counts, 'rejected') > 0 ? (wishes.rejectsFile ?? null) : null
  if (rejectsFile !== null) await writeRejects(client, batch, rejectsFile)
  const about = { ...wishes, unlisted: folder.unlisted, rejectsFile }
  const report = await reportOf(session, batch, 'staged', about)
  if (isUnchanged(batch) && !hasTooManyRejects(report, wishes.apply)) {
    await inTransaction(client, () => settleBatch(client, batch, 'abandoned', digestOf(batch)))
    await dropStaging(client, id)
    return { ok: true, report: { ...report, state: 'unchanged' } }
  }
  await inTransaction(client, async () => {
    await settleBatch(client, batch, 'staged', digestOf(batch))
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

type About = {
  readonly actor: string
  readonly unlisted: readonly string[]
  readonly rejectsFile: string | null
  readonly onProgress?: Progress
}

const applyChecked = async (
  session: ImportSession,
  batch: Batch,
  wishes: ApplyWishes,
  about: About,
): Promise<ImportAnswer> => {
  const report = await reportOf(session, batch, 'applied', about)
  if (hasTooManyRejects(report, wishes)) {
    const words = { rejected: report.rejected, rows: report.rows, limit: limitOf(wishes) }
    return { ok: false, refusals: [refusal('too-many-rejects', words)], report: { ...report, state: 'staged' } }
  }
  await applyBatch(session, batch, digestOf(batch), about.actor, wishes, about.onProgress ?? silently)
  return { ok: true, report }
}

/** Of a hundred rows, how many may be rejected before an import is refused. */
const DEFAULT_LIMIT = 2

const limitOf = (wishes: ApplyWishes | undefined): number => wishes?.rejectLimitPercent ?? DEFAULT_LIMIT

const hasTooManyRejects = ({ rejected, rows }: ImportReport, wishes: ApplyWishes | undefined): boolean =>
  !wishes?.acceptRejects && rejected * 100 > limitOf(wishes) * rows

/** Nothing new and nothing changed: no trace is left but the batch's own line. */
const isUnchanged = ({ counts }: Batch): boolean => totalOf(counts, 'added') === 0 && totalOf(counts, 'changed') === 0

const reportOf = async (
  { client }: ImportSession,
  batch: Batch,
  state: ImportReport['state'],
  about: About,
): Promise<ImportReport> => ({
  importId: batch.id,
  state,
  packageName: batch.packageName,
  files: Object.entries(batch.counts).map(([resource, { header: _, ...counts }]) => ({ resource, ...counts })),
  unlisted: about.unlisted,
  rows: totalOf(batch.counts, 'rows'),
  rejected: totalOf(batch.counts, 'rejected'),
  rejects: await rejectGroups(client, batch),
  rejectsFile: about.rejectsFile,
})

/** The package as it was read: its files and their digests. */
const digestOf = (batch: Batch): string => {
  const hash = createHash('sha256')
  for (const [name, { sha256 }] of Object.entries(batch.counts).sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name} ${sha256}\n`)
  return hash.digest('hex')
}

const clear = async (client: ImportSession['client']): Promise<void> => {
  await giveUpStagedBatches(client)
  await dropStaging(client, 'all')
}

const refused = (refusals: readonly Refusal[]): ImportAnswer => ({ ok: false, refusals, report: null })
