import type { ClientBase } from 'pg'
import { codeList } from '../../catalogues/index.ts'
import type { Resource } from '../../core/package/resource.ts'
import { resourceNamed } from '../../core/package/resources.ts'
import type { Bilingual } from '../../core/shared/bilingual.ts'
import type { Batch, FileCounts } from './batch.ts'
import { totalOf } from './check-batch.ts'
import { reasonSentence } from './reasons.ts'
import type { Reason } from './reasons.ts'
import { couldBeInsuranceNumber } from './rejects.ts'
import { fieldOf, rejectTable } from './staging.ts'

export type ImportReport = {
  readonly importId: number
  /** `unchanged`: every accepted row is in the records already; nothing was written. */
  readonly state: 'staged' | 'applied' | 'unchanged'
  readonly packageName: string
  readonly files: readonly (Omit<FileCounts, 'header'> & { readonly resource: string })[]
  /** CSV files of the folder that the package does not name: not read. */
  readonly unlisted: readonly string[]
  readonly rows: number
  readonly rejected: number
  /** By file and reason, the first {@link SHOWN} of each. A row may have several faults. */
  readonly rejects: readonly RejectGroup[]
  /** Where all rejects lie, when a file was asked for. */
  readonly rejectsFile: string | null
}

export type RejectGroup = {
  readonly resource: string
  readonly reason: Reason
  readonly count: number
  readonly first: readonly RejectLine[]
}

export type RejectLine = {
  readonly file: string
  readonly line: number
  readonly field: string | null
  readonly reason: Reason
  readonly sentence: Bilingual
}

export type StoredReject = {
  readonly resource: string
  readonly line: number
  readonly field: string | null
  readonly reason: Reason
  readonly value: string | null
  readonly other: string | null
}

/** What a batch would do, or did. */
export const reportOf = async (
  client: ClientBase,
  batch: Batch,
  state: ImportReport['state'],
  about: Pick<ImportReport, 'unlisted' | 'rejectsFile'>,
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

/** How many rejects of a kind a report shows. */
const SHOWN = 20

export const rejectColumns = 'resource, file_line as line, field, reason, value, other'

export const rejectGroups = async (client: ClientBase, batch: Batch): Promise<readonly RejectGroup[]> => {
  const table = rejectTable(batch.id)
  const { rows: groups } = await client.query<{ resource: string; reason: Reason; count: number }>(
    `select resource, reason, count(*) as count from ${table} group by resource, reason order by count(*) desc, resource, reason`,
  )
  const answer: RejectGroup[] = []
  for (const group of groups) {
    const { rows } = await client.query<StoredReject>(
      `select ${rejectColumns} from ${table} where resource = $1 and reason = $2 order by file_line, field limit ${SHOWN}`,
      [group.resource, group.reason],
    )
    answer.push({ ...group, first: rows.map((row) => rejectLine(batch, row)) })
  }
  return answer
}

export const rejectLine = (batch: Batch, { resource, line, field, reason, value, other }: StoredReject): RejectLine => {
  const described = resourceNamed(resource)
  return {
    file: batch.counts[resource]?.file ?? resource,
    line,
    field,
    reason,
    sentence: reasonSentence(reason, {
      field: field === null ? null : fieldOf(described, field).title,
      value,
      other: other === null ? null : otherWords(described, field, reason, other),
    }),
  }
}

/** What a reason compares with, in words. */
const otherWords = (resource: Resource, field: string | null, reason: Reason, other: string): Bilingual => {
  const target = field === null ? undefined : fieldOf(resource, field).refers
  if ((reason === 'refers-to-nothing' || reason === 'depends-on') && target) {
    const { title } = resourceNamed(target)
    const key = /^[\x20-\x7e]{1,40}$/.test(other) && !couldBeInsuranceNumber(other) ? ` ${other}` : ''
    return { en: `${title.en}${key}`, fr: `${title.fr}${key}` }
  }
  if (reason === 'unknown-code') return codeList(other).title
  if (reason === 'day-order') return dayTitle(resource, other)
  return { en: other, fr: other }
}

const dayTitle = (resource: Resource, path: string): Bilingual => {
  const [through, day] = path.split('.')
  if (day === undefined) return fieldOf(resource, path).title
  const target = resourceNamed(fieldOf(resource, through ?? '').refers ?? '')
  const title = fieldOf(target, day).title
  return { en: `${title.en} (${target.title.en})`, fr: `${title.fr} (${target.title.fr})` }
}
