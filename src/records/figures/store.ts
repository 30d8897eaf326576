import type { Pool } from 'pg'
import { subjectKinds } from '../../core/measures/measure.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import type { BitMemory } from '../../platform/bits/bit-memory.ts'
import { applyChanges, dropSegment, hasRow, rowCount } from '../../platform/bits/segment.ts'
import type { Segment } from '../../platform/bits/segment.ts'
import { readColumns, readRows } from './columns.ts'
import type { Columns, Stretch } from './columns.ts'

/**
 * Verdicts kept in memory and kept fresh. Stretches are read when first asked for. Past instants are kept a few at a
 * time; they never change.
 */
export type ColumnStore = {
  readonly columns: (stretch: Stretch, asOf: string | null) => Promise<Columns>
  /** Brings what is held up to the transactions that have ended. Answers how many subjects were read again. */
  readonly refresh: () => Promise<number>
}

type Held = { readonly stretch: Stretch; columns: Columns }

/** A page as known on another day asks for six: three kinds of subject, of its year and of the year before. */
const pastInstantsKept = 24

export const createColumnStore = (pool: Pool): ColumnStore => {
  const memory = createBitMemory()
  const current = new Map<string, Promise<Held>>()
  const past = new Map<string, Promise<Columns>>()

  const columns = async (stretch: Stretch, asOf: string | null): Promise<Columns> => {
    if (asOf !== null) return pastColumns(stretch, asOf)
    const name = nameOf(stretch)
    const held =
      current.get(name) ?? readColumns(pool, stretch, null, memory).then((read) => ({ stretch, columns: read }))
    current.set(name, held)
    held.catch(() => current.delete(name))
    return (await held).columns
  }

  const pastColumns = async (stretch: Stretch, asOf: string): Promise<Columns> => {
    const name = `${nameOf(stretch)} ${asOf}`
    const read = past.get(name) ?? readColumns(pool, stretch, asOf, memory)
    past.delete(name)
    past.set(name, read)
    read.catch(() => past.delete(name))
    const [oldest] = past
    if (past.size > pastInstantsKept && oldest) {
      past.delete(oldest[0])
      retire((await oldest[1]).segment)
    }
    return read
  }

  const refresh = async (): Promise<number> => refreshAll(pool, await Promise.all(current.values()), memory)

  return { columns, refresh: oneAtATime(refresh) }
}

const refreshAll = async (pool: Pool, all: readonly Held[], memory: BitMemory): Promise<number> => {
  if (all.length === 0) return 0
  const { mark, announced } = await announcedSince(pool, oldestMark(all))
  let read = 0
  for (const held of all) {
    read += await refreshOne(pool, held, memory, announced.get(subjectKinds[held.stretch.kind]))
    if (isBefore(held.columns.mark, mark)) held.columns = { ...held.columns, mark }
  }
  return read
}

const nameOf = ({ kind, year, edition }: Stretch): string =>
  `${edition.edition.programme} ${edition.edition.id} ${kind} ${year}`

/**
 * What was announced since a mark, by kind of subject, in one question. The mark it answers is the oldest transaction
 * still running: it moves on only past transactions that have ended, so that nothing committed out of order is lost.
 */
const announcedSince = async (
  pool: Pool,
  since: string,
): Promise<{ readonly mark: string; readonly announced: ReadonlyMap<number, readonly number[]> }> => {
  const { rows } = await pool.query<{ mark: string; kind: number | null; ids: number[] }>({
    name: 'announced-since',
    text: `select mark, kind, ids from (select pg_snapshot_xmin(pg_current_snapshot())::text as mark) now
      left join (select subject_kind as kind, array_agg(distinct subject_id) as ids
        from verdict_change where xid >= $1::xid8 group by subject_kind) change on true`,
    values: [since],
  })
  return {
    mark: rows[0]?.mark ?? since,
    announced: new Map(rows.flatMap(({ kind, ids }) => (kind === null ? [] : [[kind, ids] as const]))),
  }
}

const oldestMark = (held: readonly Held[]): string =>
  held.map(({ columns }) => columns.mark).reduce((oldest, mark) => (isBefore(mark, oldest) ? mark : oldest))

const isBefore = (mark: string, other: string): boolean => BigInt(mark) < BigInt(other)

/** Reads what was announced, as it is now: later than the mark, so that what is read twice changes nothing. */
const refreshOne = async (
  pool: Pool,
  held: Held,
  memory: BitMemory,
  announced: readonly number[] = [],
): Promise<number> => {
  if (announced.length === 0) return 0
  if (announced.includes(ALL)) return readAgain(pool, held, memory)
  const found = await readRows(pool, held.stretch, announced)
  const { segment } = held.columns
  // Whoever is in another year, before and after, moves nothing here, and what was counted here stays good.
  const here = announced.filter((subjectId) => found.has(subjectId) || hasRow(segment, subjectId))
  if (here.length > 0)
    applyChanges(
      segment,
      here.map((subjectId) => ({ subjectId, row: found.get(subjectId) ?? null })),
    )
  return announced.length
}

/** Announced in place of a subject: all of the kind. */
const ALL = 0

const readAgain = async (pool: Pool, held: Held, memory: BitMemory): Promise<number> => {
  const before = held.columns.segment
  held.columns = await readColumns(pool, held.stretch, null, memory)
  retire(before)
  return rowCount(held.columns.segment)
}

/**
 * Whoever asked for these columns a moment ago may still be counting with them: their memory is given to others only
 * when no request can be that old.
 */
const retire = (segment: Segment): void => {
  setTimeout(() => dropSegment(segment), OLDEST_REQUEST).unref()
}

/** Milliseconds between asking for columns and counting with them, at the very most. */
const OLDEST_REQUEST = 10_000

/** A second call while one runs shares its end, then runs once more: what was announced meanwhile is not missed. */
const oneAtATime = (work: () => Promise<number>): (() => Promise<number>) => {
  let running: Promise<number> | null = null
  let waiting: Promise<number> | null = null
  const run = (): Promise<number> => {
    running = work().finally(() => (running = null))
    return running
  }
  return () => {
    if (running === null) return run()
    waiting ??= running
      .catch(() => 0)
      .then(() => {
        waiting = null
        return run()
      })
    return waiting
  }
}
