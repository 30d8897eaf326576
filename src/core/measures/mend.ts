import type { PlanFacts } from '../facts/plan.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import type { Finding } from './finding.ts'
import type { Clause, Verdict } from './verdict.ts'

/**
 * What can still be done so that a plan counts in a figure. `nothing`: and why; `adjust`: the year is attested, so that a
 * correction is recorded beside it and the figure stays as it was signed.
 */
export type Mend =
  | { readonly what: 'correct-plan' | 'correct-closure' | 'correct-client' | 'adjust' }
  | { readonly what: 'nothing'; readonly because: 'counted' | 'outside' | 'opened-in-error' | 'frozen' }

/**
 * Closing a plan freezes its content; the closure's details may be corrected until the fiscal year of the anchor day is
 * attested, then only adjusted; "Opened in Error" takes a plan out for good [PARTNERS-GATEWAY]. A person's own file is
 * not frozen by the close of a plan. What decided is read from the records the deciding clause shows. Null in
 * `attestedUntil`: no year is attested yet.
 */
export const whatCanBeDone = (
  { closure }: Pick<PlanFacts, 'closure'>,
  { standing, decidedBy, why }: Verdict,
  anchor: PlainDate,
  attestedUntil: PlainDate | null,
): Mend => {
  if (standing === 'achieved') return { what: 'nothing', because: 'counted' }
  if (standing === 'outside') return { what: 'nothing', because: 'outside' }
  if (decidedBy === 'excluded') return { what: 'nothing', because: 'opened-in-error' }
  const correction = correctionOf(closure !== null, resourcesOf(why, decidedBy))
  if (correction === null) return { what: 'nothing', because: 'frozen' }
  return { what: attestedUntil !== null && anchor <= attestedUntil ? 'adjust' : correction }
}

/** Where the records that decided can be corrected; null: nowhere any more. */
const correctionOf = (closed: boolean, deciding: readonly string[]) => {
  if (deciding.includes('clients')) return 'correct-client'
  if (!closed) return 'correct-plan'
  return deciding.includes('closures') ? 'correct-closure' : null
}

const resourcesOf = (why: Verdict['why'], clause: Clause): readonly string[] =>
  why.filter((one) => one.clause === clause).flatMap(({ finding }) => shownBy(finding))

const shownBy = ({ records, parts }: Finding): readonly string[] => [
  ...records.map(({ resource }) => resource),
  ...parts.flatMap(shownBy),
]
