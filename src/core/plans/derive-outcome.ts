import type { Criterion } from '../measures/criterion.ts'
import type { Finding } from '../measures/finding.ts'
import type { OutcomeRule } from '../programme/outcome-rule.ts'
import { exitFacts } from './exit-words.ts'
import type { ExitFact } from './exit-words.ts'
import type { ExitFacts } from './plan-file.ts'

/**
 * The official code with the rule that gave it and what the rule found; or the facts to ask for next before there is
 * one; or that no rule fits (an edition without rules derives nothing).
 */
export type Derived =
  | { readonly kind: 'derived'; readonly code: string; readonly rule: OutcomeRule; readonly finding: Finding }
  | { readonly kind: 'missing'; readonly facts: readonly ExitFact[] }
  | { readonly kind: 'no-rule' }

/**
 * The outcome at exit from its facts, by the first rule that is met. A fact that is not known is not taken for a no: as
 * long as an earlier rule could still be met, the outcome is open and the facts that would settle it are named.
 */
export const deriveOutcome = (rules: readonly OutcomeRule[], facts: ExitFacts): Derived => {
  const missing = new Set<ExitFact>()
  for (const rule of rules) {
    const standing = standingOf(rule.when, facts)
    if (standing === 'not') continue
    if (standing !== 'met') standing.forEach((name) => missing.add(name))
    else if (missing.size > 0) break
    else return { kind: 'derived', code: rule.code, rule, finding: rule.when.explain(facts) }
  }
  return missing.size === 0
    ? { kind: 'no-rule' }
    : { kind: 'missing', facts: inOrder.filter((one) => missing.has(one)) }
}

const inOrder = Object.keys(exitFacts) as readonly ExitFact[]

/** Met, not met, or open for want of these facts. */
type Standing = 'met' | 'not' | readonly ExitFact[]

const standingOf = (criterion: Criterion<ExitFacts>, facts: ExitFacts): Standing => {
  if (criterion.kind === 'fact') return standingOfFact(criterion, facts)
  const parts = criterion.parts.map((part) => standingOf(part, facts))
  const { settledBy, to, otherwise } = combined[criterion.kind]
  if (parts.includes(settledBy)) return to
  // What is asked first is named first: the rest may turn out not to matter.
  return parts.find((part) => typeof part !== 'string') ?? otherwise
}

/** One part may settle the whole, whatever the others turn out to be. */
const combined = {
  all: { settledBy: 'not', to: 'not', otherwise: 'met' },
  any: { settledBy: 'met', to: 'met', otherwise: 'not' },
  not: { settledBy: 'met', to: 'not', otherwise: 'met' },
} as const

const standingOfFact = (criterion: Criterion<ExitFacts>, facts: ExitFacts): Standing => {
  if (criterion.meets(facts)) return 'met'
  const blank = criterion.explain(facts).records.filter(({ value }) => value === null)
  return blank.length === 0 ? 'not' : inOrder.filter((name) => blank.some(({ field }) => field === exitFacts[name]))
}
