import { REJECT_LIMIT_PERCENT, isOverRejectLimit } from '../../core/exchange/reject-limit.ts'
import type { Connection } from '../../platform/db/connection.ts'
import { applyBatch } from './apply-batch.ts'
import type { ApplyWishes } from './apply-batch.ts'
import { digestOf, findBatch, isStillStaged } from './batch.ts'
import type { Batch } from './batch.ts'
import { checkBatch } from './check-batch.ts'
import type { Part } from './check-batch.ts'
import { refused } from './import-answer.ts'
import type { ImportAnswer } from './import-answer.ts'
import { silently } from './progress.ts'
import type { Progress } from './progress.ts'
import { refusal } from './refusals.ts'
import { reportOf } from './report.ts'
import type { ImportReport } from './report.ts'
import { asOnlyImport } from './session.ts'
import type { ImportSession } from './session.ts'

/** Applies what was staged and reported: checked again, for the records may have moved on. */
export const applyImport = async (wishes: {
  readonly connection: Connection
  readonly importId: number
  readonly actor: string
  readonly part?: Part
  readonly apply: ApplyWishes
  readonly wait?: boolean
  readonly onProgress?: Progress
}): Promise<ImportAnswer> => {
  const answer = await asOnlyImport(wishes.connection, wishes.wait ?? false, async (session) => {
    const batch = await findBatch(session.client, wishes.importId)
    if (!batch) return refused([refusal('no-such-import', { id: wishes.importId })])
    if (batch.state !== 'staged') return refused([refusal('not-staged', { id: batch.id })])
    if (!(await isStillStaged(session.client, batch))) return refused([refusal('staging-lost', { id: batch.id })])
    const checked = await checkBatch(session.client, batch, wishes.part ?? 'everything', wishes.onProgress ?? silently)
    return applyChecked(session, checked, wishes.apply, { ...wishes, unlisted: [], rejectsFile: null })
  })
  return 'code' in answer ? refused([answer]) : answer
}

type About = {
  readonly actor: string
  readonly unlisted: readonly string[]
  readonly rejectsFile: string | null
  readonly onProgress?: Progress
}

/** Applies a batch that was checked this moment, unless too many of its rows were rejected. */
export const applyChecked = async (
  session: ImportSession,
  batch: Batch,
  wishes: ApplyWishes,
  about: About,
): Promise<ImportAnswer> => {
  const report = await reportOf(session.client, batch, 'applied', about)
  if (hasTooManyRejects(report, wishes)) {
    const words = { rejected: report.rejected, rows: report.rows, limit: limitOf(wishes) }
    return { ok: false, refusals: [refusal('too-many-rejects', words)], report: { ...report, state: 'staged' } }
  }
  await applyBatch(session, batch, digestOf(batch), about.actor, wishes, about.onProgress ?? silently)
  return { ok: true, report }
}

const limitOf = (wishes: ApplyWishes | undefined): number => wishes?.rejectLimitPercent ?? REJECT_LIMIT_PERCENT

export const hasTooManyRejects = (report: ImportReport, wishes: ApplyWishes | undefined): boolean =>
  !wishes?.acceptRejects && isOverRejectLimit(report, limitOf(wishes))
