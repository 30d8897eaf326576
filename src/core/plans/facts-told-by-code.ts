import type { CodeList } from '../programme/code-list.ts'
import type { OutcomeRule } from '../programme/outcome-rule.ts'
import { deriveOutcome } from './derive-outcome.ts'
import { contradictionIn } from './exit-facts.ts'
import { nothingKnown } from './exit-words.ts'
import type { CodedExitFact } from './exit-words.ts'
import type { ExitFacts } from './plan-file.ts'

/** The values each coded fact may have. */
export type ExitLists = { readonly [Name in CodedExitFact]: CodeList }

/**
 * What an official code tells of the facts it was derived from: those that are the same in every combination of facts
 * that gives the code. A record from elsewhere has the code alone; what it leaves open stays null. All combinations are
 * tried, some thousands: ask once an edition.
 */
export const factsToldByCodes = (rules: readonly OutcomeRule[], lists: ExitLists): ReadonlyMap<string, ExitFacts> => {
  const told = new Map<string, ExitFacts>()
  for (const facts of combinationsOf(lists)) {
    const derived = deriveOutcome(rules, facts)
    if (derived.kind !== 'derived') continue
    // The hours tried are a side of a line, and nothing that was ever said.
    const known = { ...facts, hoursPerWeek: null }
    told.set(derived.code, sharedBy(told.get(derived.code) ?? known, known))
  }
  return told
}

const sharedBy = (one: ExitFacts, other: ExitFacts): ExitFacts =>
  Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, value === other[name as keyof ExitFacts] ? value : null]),
  ) as ExitFacts

/** Hours stand for the two sides of any line between part-time and full-time. */
const combinationsOf = ({ work, learning, jobMatch, otherwise }: ExitLists): readonly ExitFacts[] =>
  valuesOf(work).flatMap((works) =>
    valuesOf(learning).flatMap((learns) =>
      [null, ...valuesOf(jobMatch)].flatMap((match) =>
        [null, ...valuesOf(otherwise)].flatMap((other) =>
          [null, 1, 168]
            .map((hoursPerWeek) => ({
              ...nothingKnown,
              ...{ work: works, learning: learns, jobMatch: match, otherwise: other, hoursPerWeek },
            }))
            .filter((facts) => contradictionIn(facts) === null),
        ),
      ),
    ),
  )

const valuesOf = (list: CodeList): readonly string[] => list.codes.map(({ code }) => code)
