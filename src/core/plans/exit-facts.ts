import type { OutcomeRule } from '../programme/outcome-rule.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { deriveOutcome } from './derive-outcome.ts'
import type { ExitFact } from './exit-words.ts'
import type { ExitFacts } from './plan-file.ts'

/** What was said of the exit: its facts, and the answer 1 to 5; null: the client gave no answer. */
export type ExitSaid = { readonly facts: ExitFacts; readonly satisfaction: number | null }

export type ExitRefusal =
  | { readonly reason: 'satisfaction-outside' }
  | { readonly reason: 'number-outside'; readonly fact: 'hoursPerWeek' | 'wageCents' }
  /** An amount and what it is paid for go together. */
  | { readonly reason: 'wage-half'; readonly fact: 'wageCents' | 'wagePer' }
  /** Said of work by somebody who does not work, or the other way round. */
  | { readonly reason: 'does-not-apply'; readonly fact: ExitFact }
  | { readonly reason: 'facts-missing'; readonly facts: readonly ExitFact[] }
  | { readonly reason: 'no-rule-fits' }

/** The official code of what was said; null where the edition derives none. */
export const settleExit = (
  rules: readonly OutcomeRule[],
  { facts, satisfaction }: ExitSaid,
): Result<string | null, ExitRefusal> => {
  if (satisfaction !== null && !isAnswer(satisfaction)) return refuse({ reason: 'satisfaction-outside' })
  const wrong = contradictionIn(facts)
  if (wrong) return refuse(wrong)
  if (rules.length === 0) return done(null)
  const derived = deriveOutcome(rules, facts)
  switch (derived.kind) {
    case 'derived':
      return done(derived.code)
    case 'missing':
      return refuse({ reason: 'facts-missing', facts: derived.facts })
    case 'no-rule':
      return refuse({ reason: 'no-rule-fits' })
    default:
      return derived satisfies never
  }
}

/** What the facts of an exit say against each other; null: nothing. */
export const contradictionIn = (facts: ExitFacts): ExitRefusal | null => {
  const outside = wrongNumberIn(facts)
  if (outside) return { reason: 'number-outside', fact: outside }
  if ((facts.wageCents === null) !== (facts.wagePer === null))
    return { reason: 'wage-half', fact: facts.wageCents === null ? 'wageCents' : 'wagePer' }
  const idle = notApplying(facts).find((name) => facts[name] !== null)
  return idle === undefined ? null : { reason: 'does-not-apply', fact: idle }
}

/** A week has 168 hours. */
const wrongNumberIn = ({ hoursPerWeek, wageCents }: ExitFacts): 'hoursPerWeek' | 'wageCents' | null => {
  if (hoursPerWeek !== null && !(hoursPerWeek > 0 && hoursPerWeek <= 168)) return 'hoursPerWeek'
  return wageCents !== null && !(Number.isSafeInteger(wageCents) && wageCents > 0) ? 'wageCents' : null
}

/** The facts that are not asked of somebody of whom the others are true. What is not known yet rules nothing out. */
const notApplying = ({ work, learning }: ExitFacts): readonly ExitFact[] => [
  ...(work === 'none' ? (['hoursPerWeek', 'wageCents', 'jobMatch'] as const) : []),
  ...((work !== null && work !== 'none') || (learning !== null && learning !== 'none') ? (['otherwise'] as const) : []),
]

const isAnswer = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 5
