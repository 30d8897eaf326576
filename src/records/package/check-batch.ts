import type { ClientBase } from 'pg'
import { filledTables, resourcesOf } from './batch.ts'
import type { Batch, BatchCounts, FileCounts } from './batch.ts'
import type { OwnPart } from '../../core/exchange/own-part.ts'
import { checkStaged, removeRejected } from './check-staged.ts'
import type { StagedResource } from './compare.ts'
import { rejectOutside } from './outside-own-part.ts'
import { compareStaged } from './move.ts'
import type { Progress } from './progress.ts'

/** Whose part may be brought in: the operator's is everything. */
export type Part = OwnPart | 'everything'

/**
 * Checks all staged rows against each other and the records, each resource after those it refers to, and counts what is
 * new, changed and the same. Done again before an import read earlier is applied: the records may have moved on.
 */
export const checkBatch = async (
  client: ClientBase,
  batch: Batch,
  part: Part,
  onProgress: Progress,
): Promise<Batch> => {
  const filled = await filledTables(client)
  const { rows } = await client.query<{ now: string }>('select clock_timestamp()::text as now')
  const staged = new Set(resourcesOf(batch.counts).map(({ name }) => name))
  const withRejects = new Set(
    Object.entries(batch.counts).flatMap(([name, counts]) => (counts.rejected > 0 ? [name] : [])),
  )
  const checked: Record<string, FileCounts> = {}
  for (const resource of resourcesOf(batch.counts)) {
    const counts = batch.counts[resource.name]
    if (!counts) continue
    const scene = { batch: batch.id, staged, withRejects, filled, now: rows[0]?.now ?? '' }
    const staging = { batch: batch.id, resource, header: counts.header }
    const rejected =
      counts.rejected + (await checkStaged(client, resource, scene)) + (await rejectNotOwn(client, staging, part))
    if (rejected > 0) withRejects.add(resource.name)
    checked[resource.name] = {
      ...counts,
      rejected,
      ...(await compareStaged(client, staging, filled.has(resource.table))),
    }
    onProgress({ step: 'checked', resource: resource.name, rows: counts.rows })
  }
  return { ...batch, counts: checked }
}

const rejectNotOwn = async (client: ClientBase, staged: StagedResource, part: Part): Promise<number> => {
  if (part === 'everything' || (await rejectOutside(client, staged, part)) === 0) return 0
  return removeRejected(client, staged.resource, staged.batch)
}

export const totalOf = (
  counts: BatchCounts,
  what: 'rows' | 'rejected' | 'added' | 'changed' | 'same' | 'bytes',
): number => Object.values(counts).reduce((sum, one) => sum + one[what], 0)
