import { codeList } from '../../catalogues/index.ts'
import { factsToldByCodes } from '../../core/plans/facts-told-by-code.ts'
import { factsOfClosure } from '../../core/plans/correct-closure.ts'
import { nothingKnown } from '../../core/plans/exit-words.ts'
import type { ClosureRecord, ExitFacts } from '../../core/plans/plan-file.ts'
import type { EffectiveEdition } from '../../core/programme/programme.ts'
import type { OutcomeRule } from '../../core/programme/outcome-rule.ts'
import { fiscalYearOf } from '../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Reader } from '../../platform/db/reader.ts'
import { readEditions } from '../verdicts/editions.ts'

/** The edition that judges an exit of this day. */
export const editionAtExit = async (db: Reader, programme: string, closedOn: PlainDate): Promise<EffectiveEdition> =>
  (await readEditions(db))(programme, fiscalYearOf(closedOn))

export type KnownExit = {
  readonly facts: ExitFacts
  /** The closure has a code alone, and these facts are read off it. */
  readonly fromCode: boolean
}

/** The facts of an exit as they are recorded, or, where a record from elsewhere has a code alone, what the code tells. */
export const knownOfExit = ({ outcomeRules }: EffectiveEdition, closure: ClosureRecord): KnownExit => {
  const facts = factsOfClosure(closure)
  if (closure.outcome === null || Object.values(facts).some((value) => value !== null))
    return { facts, fromCode: false }
  return { facts: toldBy(outcomeRules).get(closure.outcome) ?? nothingKnown, fromCode: true }
}

const toldBy = (rules: readonly OutcomeRule[]): ReadonlyMap<string, ExitFacts> => {
  const known = told.get(rules) ?? factsToldByCodes(rules, exitLists)
  told.set(rules, known)
  return known
}

const told = new WeakMap<readonly OutcomeRule[], ReadonlyMap<string, ExitFacts>>()

const exitLists = {
  work: codeList('exit-work'),
  learning: codeList('exit-learning'),
  jobMatch: codeList('exit-match'),
  otherwise: codeList('exit-otherwise'),
}
