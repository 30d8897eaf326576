import type { Bilingual } from '../shared/bilingual.ts'
import type { Block, SubjectKind } from './measure.ts'

/**
 * A report as data: which columns of verdicts make which row. It says nothing of people or periods; those come from the
 * scope it is counted for.
 */
export type Report = {
  readonly id: string
  readonly title: Bilingual
  readonly population: Bilingual
  /** The kind of subject whose population is the report's participants. */
  readonly participants: SubjectKind
  readonly rows: readonly Row[]
  readonly score: Score | null
  /** The rows it is read by first, in their dimensions; empty where it has none. */
  readonly core: readonly Dimension[]
  /** Titles of sections whose rows have none above them: rows `age.lt20`, `age.20_24` … are the section `age`. */
  readonly sections: readonly Section[]
}

export type Dimension = { readonly title: Bilingual; readonly codes: readonly string[] }

export type Section = { readonly code: string; readonly title: Bilingual }

export type Row = ShareRow | MoneyRow

/** num of den. `times`: the percentage is num ÷ (times × den), as suitability's fourteen indicators ask. */
export type ShareRow = {
  readonly type: 'share'
  readonly code: string
  readonly label: Bilingual
  /** `all`: the row is not asked of single components, where it is null and not another figure. */
  readonly blocks: 'every' | 'all'
  readonly num: readonly Term[]
  readonly den: readonly Term[]
  readonly times: number
  readonly standard: number | null
}

/** Payments: how many subject-and-kind pairs, how much, and how much of the fiscal year's allocation. */
export type MoneyRow = {
  readonly type: 'money'
  readonly code: string
  readonly label: Bilingual
  readonly blocks: 'every' | 'all'
  readonly count: readonly Term[]
  readonly cents: readonly Term[]
  readonly allocation: string | null
}

/**
 * Something that is added up: a count of subjects with a bit set, a sum, the participants, or a target of the fiscal
 * year. `blocks: 'all'`: it is known of all participants together only and adds nothing to a single component.
 */
export type Term = {
  readonly of: 'bit' | 'sum' | 'participants' | 'target'
  readonly kind: SubjectKind
  readonly code: string
  readonly blocks: 'every' | 'all'
}

/** 10 × Σ weight × share; null as long as one share is unknown. */
export type Score = {
  readonly title: Bilingual
  readonly parts: readonly { readonly codes: readonly string[]; readonly weight: number }[]
  readonly standard: number | null
  readonly assumed: boolean
}

const term =
  (of: Term['of']) =>
  (kind: SubjectKind, code: string, known: 'every' | 'all' = 'every'): Term => ({ of, kind, code, blocks: known })

export const bit = term('bit')
export const sum = term('sum')
export const participants = (kind: SubjectKind): Term => ({
  of: 'participants',
  kind,
  code: 'population',
  blocks: 'every',
})
export const target = (code: string): Term => ({ of: 'target', kind: 'planStarted', code, blocks: 'all' })

export const share = (
  code: string,
  label: Bilingual,
  num: readonly Term[],
  den: readonly Term[],
  more: { readonly blocks?: 'every' | 'all'; readonly times?: number; readonly standard?: number | null } = {},
): ShareRow => ({
  type: 'share',
  code,
  label,
  num,
  den,
  blocks: more.blocks ?? 'every',
  times: more.times ?? 1,
  standard: more.standard ?? null,
})

export const money = (
  code: string,
  label: Bilingual,
  count: readonly Term[],
  cents: readonly Term[],
  more: { readonly blocks?: 'every' | 'all'; readonly allocation?: string } = {},
): MoneyRow => ({
  type: 'money',
  code,
  label,
  count,
  cents,
  blocks: more.blocks ?? 'every',
  allocation: more.allocation ?? null,
})

/** Does a term, or a row, speak of this block? */
export const isKnownIn = (one: { readonly blocks: 'every' | 'all' }, block: Block): boolean =>
  block === 'all' || one.blocks === 'every'
