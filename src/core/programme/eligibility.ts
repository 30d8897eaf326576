import type { Criterion } from '../measures/criterion.ts'
import type { Finding } from '../measures/finding.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import type { Source } from './code-list.ts'

/** What is asked of a person on the day a plan starts. What was not asked is null. */
export type EligibilityFacts = {
  /** Hours of work a week, on average. */
  readonly weeklyHours: number | null
  /** In full-time study, as the school defines it. */
  readonly fullTimeStudy: boolean | null
  readonly inOntario: boolean | null
}

/** Who a plan may be opened for: everybody who meets every clause. A programme without a rule asks nothing. */
export type EligibilityRule = {
  readonly clauses: readonly EligibilityClause[]
  /** Of the plans a site starts in a fiscal year, the percentage that may be exceptions. */
  readonly exceptions: number
}

export type EligibilityClause = {
  /** The fact it is about. */
  readonly fact: keyof EligibilityFacts
  readonly source: Source
  readonly met: Criterion<EligibilityFacts>
}

export type EligibilityVerdict = {
  /** `not-known`: nothing says no, and something was not asked. It is not a yes. */
  readonly answer: 'eligible' | 'not-eligible' | 'not-known'
  readonly clauses: readonly JudgedClause[]
}

/** `met` is null where the fact was not asked. */
export type JudgedClause = {
  readonly fact: keyof EligibilityFacts
  readonly met: boolean | null
  readonly words: Bilingual
  readonly finding: Finding
}

export const judgeEligibility = (rule: EligibilityRule | null, facts: EligibilityFacts): EligibilityVerdict => {
  const clauses = (rule?.clauses ?? []).map(({ fact, met }): JudgedClause => {
    const finding = met.explain(facts)
    return { fact, met: facts[fact] === null ? null : finding.met, words: finding.words, finding }
  })
  if (clauses.some(({ met }) => met === false)) return { answer: 'not-eligible', clauses }
  return { answer: clauses.some(({ met }) => met === null) ? 'not-known' : 'eligible', clauses }
}
