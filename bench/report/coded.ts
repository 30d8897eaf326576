import { liveRows } from '../../src/platform/bits/table.ts'
import type { RowList } from '../../src/platform/bits/row.ts'
import type { Cell, Subject } from './cells.ts'

/**
 * The facts of a segment as the rivals get them. `bits` and `sums` are the columns the cells need. Dictionaries are
 * for the second form: a column with one code for every combination of some bits that occurs, so that a GROUP BY of
 * that column answers for all of them. Bits that exclude each other, as outcomes do, take hardly more room than one.
 */
export type Facts = {
  readonly subject: Subject
  readonly rows: RowList
  readonly bits: readonly string[]
  readonly sums: readonly string[]
  readonly cohort: Dictionary
  readonly dictionaries: readonly Dictionary[]
}

/** For each code, which of the bits it stands for are set; for each row, its code. */
export type Dictionary = {
  readonly bits: readonly string[]
  readonly meanings: readonly (readonly boolean[])[]
  readonly codes: Uint16Array
}

/** Few enough for a small table of groups, enough for few GROUP BYs. */
const CODES = 256

export const factsOf = (subject: Subject, cells: readonly Cell[]): Facts => {
  const rows = liveRows(subject.segment.memory, subject.segment.table)
  const own = cells.filter((cell) => cell.subject === subject)
  const conditions = unique(own.flatMap(({ having, lacking }) => [...having, ...lacking]))
  const counted = unique(own.flatMap(({ what }) => ('count' in what && what.count !== null ? [what.count] : [])))
  return {
    subject,
    rows,
    bits: unique([...conditions, ...counted]),
    sums: unique(own.flatMap(({ what }) => ('sum' in what ? [what.sum] : []))),
    cohort: joined(rows, nothing(rows), conditions),
    dictionaries: packed(rows, counted),
  }
}

/** Whether a row has this bit. The name is looked up once. */
export const bitOf = ({ bits, width, layout }: RowList, name: string): ((row: number) => boolean) => {
  const place = layout.bits.indexOf(name)
  return (row) => (((bits[row * width + (place >>> 3)] ?? 0) >>> (place & 7)) & 1) === 1
}

/** Each bit goes into the first dictionary that stays small with it. */
const packed = (rows: RowList, bits: readonly string[]): readonly Dictionary[] => {
  const dictionaries: Dictionary[] = []
  for (const bit of bits) {
    const at = dictionaries.findIndex((one) => joined(rows, one, [bit]).meanings.length <= CODES)
    if (at < 0) dictionaries.push(joined(rows, nothing(rows), [bit]))
    else dictionaries[at] = joined(rows, dictionaries[at] ?? nothing(rows), [bit])
  }
  return dictionaries
}

const nothing = (rows: RowList): Dictionary => ({ bits: [], meanings: [[]], codes: new Uint16Array(rows.length) })

/** The dictionary with more bits in it: a code for every old code and value of the new bit that occur together. */
const joined = (rows: RowList, { bits, meanings, codes }: Dictionary, more: readonly string[]): Dictionary => {
  const [added = null, ...rest] = more
  if (added === null) return { bits, meanings, codes }
  const hasAdded = bitOf(rows, added)
  const found = new Int32Array(meanings.length * 2).fill(-1)
  const next: boolean[][] = []
  const joinedCodes = codes.map((code, row) => {
    const set = hasAdded(row)
    const pair = code * 2 + (set ? 1 : 0)
    if ((found[pair] ?? -1) < 0) found[pair] = next.push([...(meanings[code] ?? []), set]) - 1
    return found[pair] ?? 0
  })
  return joined(rows, { bits: [...bits, added], meanings: next, codes: joinedCodes }, rest)
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]
