import type { BitMemory } from '../../src/platform/bits/bit-memory.ts'
import type { Counting } from '../../src/platform/bits/counting.ts'
import type { Segment } from '../../src/platform/bits/segment.ts'

/** A segment and what its table is called at the rivals. */
export type Subject = { readonly name: string; readonly segment: Segment }

/** One figure the report read from the columns: the rows that have and lack these bits, counted or added up. */
export type Cell = {
  readonly subject: Subject
  readonly having: readonly string[]
  readonly lacking: readonly string[]
  /** The bit counted (null: the rows themselves), or the sum added up. */
  readonly what: { readonly count: string | null } | { readonly sum: string }
  readonly ours: number
  /** Where its column and its mask lie, for the floor. */
  readonly at: number
  readonly mask: { readonly offset: number; readonly from: number; readonly to: number }
}

/**
 * What the report reads, seen while it runs: so that the floor and the rivals do the cells the product did, and not
 * those somebody listed. A cell read twice is listed once.
 */
export const cellsRead = (memory: BitMemory, subjects: readonly Subject[], report: () => unknown): readonly Cell[] => {
  const counting = memory.counting
  const cells = new Map<string, Cell>()
  const narrowed = new Map<number, Narrowed>()
  memory.counting = {
    narrow: (mask, column, from, to, flip) => {
      counting.narrow(mask, column, from, to, flip)
      note(subjects, narrowed, mask, column, flip)
    },
    count: (...call) => {
      counting.count(...call)
      for (const cell of countedBy(memory, narrowed, call)) cells.set(nameOf(cell), cell)
    },
    sum: (...call) => {
      counting.sum(...call)
      for (const cell of summedBy(memory, narrowed, call)) cells.set(nameOf(cell), cell)
    },
  }
  try {
    report()
  } finally {
    memory.counting = counting
  }
  return [...cells.values()]
}

type Narrowed = { readonly subject: Subject; readonly having: readonly string[]; readonly lacking: readonly string[] }

/** A mask begins with the rows in force; every further column is one more condition. */
const note = (
  subjects: readonly Subject[],
  narrowed: Map<number, Narrowed>,
  mask: number,
  column: number,
  flip: 0 | -1,
) => {
  const started = subjects.find(({ segment }) => segment.table.live === column)
  if (started) return narrowed.set(mask, { subject: started, having: [], lacking: [] })
  const known = found(narrowed, mask)
  const name = bitNameAt(known.subject.segment, column)
  if (name === null) throw new Error('the benchmark asks for the province: a scope of sites has no SQL here')
  return narrowed.set(
    mask,
    flip === 0 ? { ...known, having: [...known.having, name] } : { ...known, lacking: [...known.lacking, name] },
  )
}

const countedBy = (
  { memory }: BitMemory,
  narrowed: ReadonlyMap<number, Narrowed>,
  [list, listEnd, mask, from, to, counts]: Parameters<Counting['count']>,
): readonly Cell[] => {
  const known = found(narrowed, mask)
  const columns = new Uint32Array(memory.buffer, list, (listEnd - list) / 4)
  const answers = new Uint32Array(memory.buffer, counts, columns.length)
  return Array.from(columns, (at, entry) => ({
    ...known,
    what: { count: bitNameAt(known.subject.segment, at) },
    ours: answers[entry] ?? Number.NaN,
    at,
    mask: { offset: mask, from, to },
  }))
}

const summedBy = (
  { memory }: BitMemory,
  narrowed: ReadonlyMap<number, Narrowed>,
  [list, listEnd, mask, totals]: Parameters<Counting['sum']>,
): readonly Cell[] => {
  const known = found(narrowed, mask)
  const { segment } = known.subject
  const entries = new Uint32Array(memory.buffer, list, (listEnd - list) / 4)
  const answers = new BigInt64Array(memory.buffer, totals, entries.length / 3)
  return Array.from(answers, (total, entry) => {
    const at = entries[entry * 3] ?? Number.NaN
    const place = segment.table.sums.findIndex((sum) => sum.rowsAt === at && sum.length === entries[entry * 3 + 2])
    return {
      ...known,
      what: { sum: segment.layout.sums[place] ?? '' },
      ours: Number(total),
      at: place,
      mask: { offset: mask, from: 0, to: 0 },
    }
  })
}

const bitNameAt = ({ layout, table }: Segment, column: number): string | null =>
  layout.bits[(column - table.block.offset) / table.block.stride] ?? null

const nameOf = ({ subject, having, lacking, what }: Cell): string =>
  JSON.stringify([subject.name, having, lacking, what])

const found = (narrowed: ReadonlyMap<number, Narrowed>, mask: number): Narrowed => {
  const known = narrowed.get(mask)
  if (known === undefined) throw new Error('a mask was counted under that the benchmark did not see being made')
  return known
}
