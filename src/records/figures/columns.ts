import type { Pool, PoolClient } from 'pg'
import { layoutOf } from '../../core/measures/layout.ts'
import type { Layout } from '../../core/measures/layout.ts'
import { subjectKinds } from '../../core/measures/measure.ts'
import type { SubjectKind } from '../../core/measures/measure.ts'
import type { EffectiveEdition } from '../../core/programme/programme.ts'
import { dayNumber } from '../../core/shared/plain-date.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { periodOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import type { BitMemory } from '../../platform/bits/bit-memory.ts'
import { addRow, createRowList } from '../../platform/bits/row.ts'
import type { Row } from '../../platform/bits/row.ts'
import { segmentOf } from '../../platform/bits/segment.ts'
import type { Segment } from '../../platform/bits/segment.ts'
import { inSnapshot } from './snapshot.ts'

/** Which verdicts: those of one kind of subject whose anchor lies in one fiscal year, under one programme's edition. */
export type Stretch = { readonly kind: SubjectKind; readonly year: FiscalYear; readonly edition: EffectiveEdition }

/** Verdicts in memory, read in one snapshot of the database. */
export type Columns = {
  readonly segment: Segment
  /** Transactions before this one are all in. */
  readonly mark: string
  /** Some of them are told from the days that imported rows say, before this database knew them. */
  readonly dated: boolean
}

export const layoutIn = (edition: EffectiveEdition, kind: SubjectKind): Layout => {
  const subject = edition.subjects[kind]
  return subject === null ? { bits: ['population', 'excluded'], sums: [] } : layoutOf(subject as never)
}

/** Reads a stretch's verdicts in force, or those in force at an instant (RFC 3339). */
export const readColumns = async (
  pool: Pool,
  stretch: Stretch,
  asOf: string | null,
  memory: BitMemory = createBitMemory(),
): Promise<Columns> => {
  const list = createRowList(layoutIn(stretch.edition, stretch.kind), 4096)
  let dated = false
  const mark = await inSnapshot(pool, async (client) => {
    await openCursor(client, stretch, asOf)
    for (;;) {
      const { rows } = await client.query<VerdictCells>({ text: `fetch 5000 from verdicts`, rowMode: 'array' })
      if (rows.length === 0) return markOf(client)
      for (const row of rows) {
        addRow(list, rowOfCells(row))
        dated ||= row[5]
      }
    }
  })
  return { segment: segmentOf(memory, list), mark, dated: dated && asOf !== null }
}

/** The verdicts now of these subjects, where they belong to the stretch; the others are gone from it. */
export const readRows = async (
  client: Pick<PoolClient, 'query'>,
  stretch: Stretch,
  subjectIds: readonly number[],
): Promise<ReadonlyMap<number, Row>> => {
  const { from, to } = periodOf(stretch.year)
  const { rows } = await client.query<VerdictCells>({
    text: `${select} where known_to = 'infinity' and subject_kind = $1 and subject_id = any($2::bigint[])
      and anchor between $3 and $4 and programme = $5`,
    values: [subjectKinds[stretch.kind], subjectIds, from, to, stretch.edition.edition.programme],
    rowMode: 'array',
  })
  return new Map(rows.map((row) => [row[0], rowOfCells(row)]))
}

/** All transactions before this one have ended: what they wrote is seen, and nothing of them will come later. */
const markOf = async (client: Pick<PoolClient, 'query'>): Promise<string> => {
  const { rows } = await client.query<{ mark: string }>(`select pg_snapshot_xmin(pg_current_snapshot())::text as mark`)
  return rows[0]?.mark ?? '0'
}

type VerdictCells = [number, number, PlainDate, Buffer, number[] | null, boolean]

const select = `select subject_id, site_id, anchor, bits, sums, dated
  from verdict join judged_edition on judged_edition.id = verdict.edition_id`

const openCursor = (client: PoolClient, { kind, year, edition }: Stretch, asOf: string | null) => {
  const { from, to } = periodOf(year)
  const inForce = asOf === null ? `known_to = 'infinity'` : `known_from <= $5 and known_to > $5`
  return client.query(
    `declare verdicts no scroll cursor for ${select}
     where subject_kind = $1 and anchor between $2 and $3 and programme = $4 and ${inForce}`,
    [subjectKinds[kind], from, to, edition.edition.programme, ...(asOf === null ? [] : [asOf])],
  )
}

const rowOfCells = ([subjectId, site, anchor, bits, sums]: VerdictCells): Row => ({
  subjectId,
  site,
  day: dayNumber(anchor),
  bits,
  sums,
})
