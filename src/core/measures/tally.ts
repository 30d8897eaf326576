import type { Bilingual } from '../shared/bilingual.ts'
import type { Block, SubjectKind } from './measure.ts'
import { isKnownIn } from './report.ts'
import type { MoneyRow, Report, Row, Score, ShareRow, Term } from './report.ts'

/** Where counts come from: the columns in memory, or anything that can answer for them. */
export type Counts = {
  /** Subjects in the block's population and not excluded. */
  readonly participants: (kind: SubjectKind, block: Block) => number
  /** Of those, the ones with this bit set. */
  readonly bit: (kind: SubjectKind, block: Block, code: string) => number
  /** What those add up to. */
  readonly sum: (kind: SubjectKind, block: Block, code: string) => number
  /** Null when nobody set one for the scope and year. */
  readonly target: (code: string) => number | null
  /** Cents; null when there is none. */
  readonly allocation: (line: string) => number | null
}

export type ShareCell = {
  readonly num: number | null
  readonly den: number | null
  /** Whole percent, half up. */
  readonly pct: number | null
  readonly pctExact: number | null
}

export type MoneyCell = {
  readonly count: number | null
  readonly cents: number | null
  /** Cents, rounded half up. */
  readonly dollars: number | null
  readonly averageCents: number | null
  readonly allocationCents: number | null
  readonly pctSpent: number | null
}

export type CountedRow = {
  readonly code: string
  readonly label: Bilingual
  readonly standard: number | null
} & ({ readonly [Name in Block]: ShareCell } | { readonly [Name in Block]: MoneyCell })

export type Tally = {
  readonly participants: { readonly [Name in Block]: number }
  readonly score: number | null
  readonly rows: readonly CountedRow[]
}

/** Counts every row of a report. The only place where a figure is put together. */
export const tally = (report: Report, counts: Counts): Tally => {
  const rows = report.rows.map((row) => countRow(row, counts))
  return {
    participants: perBlock((block) => counts.participants(report.participants, block)),
    score: report.score ? scoreOf(report.score, rows) : null,
    rows,
  }
}

/** Rounds halves up, as the published percentages are [GUIDE-2013]. */
export const halfUp = (value: number): number => Math.floor(value + 0.5)

export const percent = (num: number | null, den: number | null): number | null =>
  num === null || den === null || den === 0 ? null : wholePercent(num, den)

export const exactPercent = (num: number | null, den: number | null): number | null =>
  num === null || den === null || den === 0 ? null : (num * 100) / den

/** Half up on the integers themselves, so that 12.5 % cannot turn into 12 by a binary fraction. */
const wholePercent = (num: number, den: number): number => Math.floor((num * 200 + den) / (den * 2))

const countRow = (row: Row, counts: Counts): CountedRow =>
  row.type === 'share'
    ? {
        code: row.code,
        label: row.label,
        standard: row.standard,
        ...perBlock((block) => shareCell(row, block, counts)),
      }
    : { code: row.code, label: row.label, standard: null, ...perBlock((block) => moneyCell(row, block, counts)) }

const shareCell = (row: ShareRow, block: Block, counts: Counts): ShareCell => {
  if (!isKnownIn(row, block)) return { num: null, den: null, pct: null, pctExact: null }
  const num = add(row.num, block, counts)
  const den = add(row.den, block, counts)
  const base = den === null ? null : den * row.times
  return { num, den, pct: percent(num, base), pctExact: exactPercent(num, base) }
}

const moneyCell = (row: MoneyRow, block: Block, counts: Counts): MoneyCell => {
  const known = isKnownIn(row, block) && row.count.length > 0
  const count = known ? add(row.count, block, counts) : null
  const cents = known ? add(row.cents, block, counts) : null
  const allocationCents = row.allocation !== null && block === 'all' ? counts.allocation(row.allocation) : null
  return {
    count,
    cents,
    dollars: dividedHalfUp(cents, 100),
    averageCents: dividedHalfUp(cents, count),
    allocationCents,
    pctSpent: percent(cents, allocationCents),
  }
}

/** Half up; unknown when there is nothing to divide, or to divide by. */
const dividedHalfUp = (amount: number | null, by: number | null): number | null =>
  amount === null || by === null || by === 0 ? null : halfUp(amount / by)

const add = (terms: readonly Term[], block: Block, counts: Counts): number | null => {
  let total: number | null = null
  for (const one of terms) {
    if (!isKnownIn(one, block)) continue
    const value = valueOf(one, block, counts)
    if (value === null) return null
    total = (total ?? 0) + value
  }
  return total
}

const valueOf = (one: Term, block: Block, counts: Counts): number | null => {
  switch (one.of) {
    case 'bit':
      return counts.bit(one.kind, block, one.code)
    case 'sum':
      return counts.sum(one.kind, block, one.code)
    case 'participants':
      return counts.participants(one.kind, block)
    case 'target':
      return counts.target(one.code)
    default:
      return one.of satisfies never
  }
}

/** Two decimals, half up: the precision scores are compared at. */
const scoreOf = (score: Score, rows: readonly CountedRow[]): number | null =>
  scoreFrom(score, (code) => {
    const cell = rows.find((row) => row.code === code)?.all
    return cell && 'pctExact' in cell ? cell.pctExact : null
  })

/** The score of a report whose every measure stands exactly at its standard; null where one has none. */
export const scoreAtStandards = ({ score, rows }: Report): number | null =>
  score &&
  scoreFrom(
    score,
    (code) => rows.find((row): row is ShareRow => row.type === 'share' && row.code === code)?.standard ?? null,
  )

const scoreFrom = (score: Score, percentOf: (code: string) => number | null): number | null => {
  let total = 0
  for (const part of score.parts)
    for (const code of part.codes) {
      const exact = percentOf(code)
      if (exact === null) return null
      total += (part.weight * exact) / 100
    }
  return halfUp(total * 10) / 100
}

/** Written out: a report is counted in about a millisecond, and building the object by its names took a third of it. */
const perBlock = <Value>(of: (block: Block) => Value): { readonly [Name in Block]: Value } => ({
  all: of('all'),
  job_search: of('job_search'),
  job_placement: of('job_placement'),
  job_retention: of('job_retention'),
})
