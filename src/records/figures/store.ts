import type { Pool } from 'pg'
import { subjectKinds } from '../../core/measures/measure.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import type { BitMemory } from '../../platform/bits/bit-memory.ts'
import { applyChanges, dropSegment, rowCount } from '../../platform/bits/segment.ts'
import type { Segment } from '../../platform/bits/segment.ts'
import { markOf, readColumns, readRows } from './columns.ts'
import type { Columns, Stretch } from './columns.ts'
import { inSnapshot } from './snapshot.ts'

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

  const refresh = async (): Promise<number> => {
    let read = 0
    for (const held of await Promise.all(current.values())) read += await refreshOne(pool, held, memory)
    return read
  }

  return { columns, refresh: oneAtATime(refresh) }
}

const nameOf = ({ kind, year, edition }: Stretch): string =>
  `${edition.edition.programme} ${edition.edition.id} ${kind} ${year}`

/**
 * Reads again what was announced since the mark. The mark is the oldest transaction still running: it moves on only past
 * transactions that have ended, so that nothing committed out of order is lost; what is read twice changes nothing.
 */
const refreshOne = async (pool: Pool, held: Held, memory: BitMemory): Promise<number> => {
  const { mark, ids, found } = await inSnapshot(pool, async (client) => {
    const { rows } = await client.query<{ subject_id: number }>(
      `select distinct subject_id from verdict_change where xid >= $1::xid8 and subject_kind = $2`,
      [held.columns.mark, subjectKinds[held.stretch.kind]],
    )
    const announced = rows.map((row) => row.subject_id)
    return {
      mark: await markOf(client),
      ids: announced,
      found: announced.includes(0) ? null : await readRows(client, held.stretch, announced),
    }
  })
  if (found === null) return readAgain(pool, held, memory)
  if (ids.length > 0)
    applyChanges(
      held.columns.segment,
      ids.map((subjectId) => ({ subjectId, row: found.get(subjectId) ?? null })),
    )
  held.columns = { ...held.columns, mark }
  return ids.length
}

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
