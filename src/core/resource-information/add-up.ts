import type { SiteMonthFacts } from '../facts/site-month.ts'
import type { Subject } from '../measures/measure.ts'
import type { Bilingual } from '../shared/bilingual.ts'

export type AddedUp = {
  readonly code: string
  readonly title: Bilingual
  readonly total: number
  /** Of whom, where it is part of another sum: the satisfied among those who answered. */
  readonly of: number | null
}

/**
 * Months added up by the sums of the edition, the same ones verdicts hold: who counts as satisfied is said there and
 * nowhere else. A sum called `x.satisfied` is a part of `x.answered`.
 */
export const addUp = (subject: Subject<SiteMonthFacts>, months: readonly SiteMonthFacts[]): readonly AddedUp[] => {
  const totals = new Map(subject.sums.map(({ code, of }) => [code, months.reduce((total, one) => total + of(one), 0)]))
  return subject.sums.map(({ code, title }) => ({
    code,
    title,
    total: totals.get(code) ?? 0,
    of: code.endsWith('.satisfied') ? (totals.get(code.replace('.satisfied', '.answered')) ?? null) : null,
  }))
}
