import type { EffectiveEdition } from '../programme/programme.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { ShownOutcome } from './close-plan.ts'
import { settleExit } from './exit-facts.ts'
import type { ExitRefusal, ExitSaid } from './exit-facts.ts'
import { nothingKnown } from './exit-words.ts'
import type { ClosureRecord, ExitFacts, PlanFile } from './plan-file.ts'
import { OPENED_IN_ERROR } from './plan-state.ts'

export type CorrectClosure = ExitSaid & {
  readonly reason: string
  /** Why it is corrected, in own words. */
  readonly why: string
  /** The revision the form was filled in on. */
  readonly revision: number
  readonly shown: ShownOutcome | null
}

/** What may be corrected of a closure; the day of the close may not. */
export type ClosureDetails = ExitFacts & {
  readonly reason: string
  readonly satisfaction: number | null
  readonly outcome: string | null
}

export type ClosureCorrected = {
  readonly why: string
  readonly before: ClosureDetails
  readonly after: ClosureDetails
}

export type CorrectionRefusal =
  | ExitRefusal
  | { readonly reason: 'not-closed' }
  /** Once opened in error, nothing changes any more [PARTNERS-GATEWAY]. */
  | { readonly reason: 'opened-in-error' }
  /** The figures of the fiscal year are attested: only an adjustment is left. */
  | { readonly reason: 'attested'; readonly until: PlainDate }
  | { readonly reason: 'changed-meanwhile'; readonly now: ClosureRecord }
  | { readonly reason: 'error-apart' }
  | { readonly reason: 'why-too-short' }
  | { readonly reason: 'nothing-changes' }
  | { readonly reason: 'outcome-not-shown'; readonly would: ClosureCorrected }

/**
 * Whether the details of a closure may be corrected like this, until the fiscal year of the close is attested
 * (`attestedUntil`: the last attested day; null: none). `told` are the facts the form was filled in with where the
 * closure had a code alone: as long as they are left as they are, the recorded code stays and the facts stay unknown.
 */
export const correctClosure = (
  edition: Pick<EffectiveEdition, 'outcomeRules'>,
  plan: PlanFile,
  told: ExitFacts,
  command: CorrectClosure,
  attestedUntil: PlainDate | null,
): Result<ClosureCorrected, CorrectionRefusal> => {
  const open = correctable(plan, command.revision, command.why, attestedUntil)
  if (!open.ok) return open
  if (command.reason === OPENED_IN_ERROR) return refuse({ reason: 'error-apart' })
  const exit = exitAfter(edition, open.value, told, command)
  if (!exit.ok) return exit
  const { reason, satisfaction, why, shown } = command
  const before = detailsOf(open.value)
  const after = { ...exit.value, reason, satisfaction }
  if (isSame(before, after)) return refuse({ reason: 'nothing-changes' })
  const corrected = { why: why.trim(), before, after }
  if (shown === null || shown.code !== after.outcome) return refuse({ reason: 'outcome-not-shown', would: corrected })
  return done(corrected)
}

/** A closed plan that should never have been: it leaves every report, and nothing about it changes any more. */
export const correctToError = (
  plan: PlanFile,
  { why, revision }: Pick<CorrectClosure, 'why' | 'revision'>,
  attestedUntil: PlainDate | null,
): Result<ClosureCorrected, CorrectionRefusal> => {
  const open = correctable(plan, revision, why, attestedUntil)
  if (!open.ok) return open
  const before = detailsOf(open.value)
  return done({ why: why.trim(), before, after: { ...before, reason: OPENED_IN_ERROR } })
}

/** Why nothing about the closure can be corrected, whatever is asked; null: something can. */
export const standsFast = (plan: PlanFile, attestedUntil: PlainDate | null): CorrectionRefusal | null => {
  const { closure } = plan
  if (!closure) return { reason: 'not-closed' }
  if (closure.reason === OPENED_IN_ERROR) return { reason: 'opened-in-error' }
  return attestedUntil !== null && closure.closedOn <= attestedUntil
    ? { reason: 'attested', until: attestedUntil }
    : null
}

export const detailsOf = (closure: ClosureRecord): ClosureDetails => {
  const { revision: _, closedOn: __, ...details } = closure
  return details
}

const correctable = (
  plan: PlanFile,
  revision: number,
  why: string,
  attestedUntil: PlainDate | null,
): Result<ClosureRecord, CorrectionRefusal> => {
  const fast = standsFast(plan, attestedUntil)
  if (fast || !plan.closure) return refuse(fast ?? { reason: 'not-closed' })
  if (plan.closure.revision !== revision) return refuse({ reason: 'changed-meanwhile', now: plan.closure })
  // As long as the database asks for.
  return why.trim().length < 5 ? refuse({ reason: 'why-too-short' }) : done(plan.closure)
}

const exitAfter = (
  edition: Pick<EffectiveEdition, 'outcomeRules'>,
  closure: ClosureRecord,
  told: ExitFacts,
  said: ExitSaid,
): Result<ExitFacts & { readonly outcome: string | null }, ExitRefusal> => {
  const recorded = factsOfClosure(closure)
  const untouched = isSame(said.facts, told) || isSame(said.facts, recorded)
  // What was recorded elsewhere may say what could not be said here; it is not asked again.
  const exit = untouched ? settleExit([], { ...said, facts: nothingKnown }) : settleExit(edition.outcomeRules, said)
  if (!exit.ok) return exit
  return done(untouched ? { ...recorded, outcome: closure.outcome } : { ...said.facts, outcome: exit.value })
}

export const factsOfClosure = (closure: ClosureRecord): ExitFacts => {
  const names = Object.keys(nothingKnown) as readonly (keyof ExitFacts)[]
  return Object.fromEntries(names.map((name) => [name, closure[name]])) as unknown as ExitFacts
}

const isSame = <Values extends object>(one: Values, other: Values): boolean =>
  Object.entries(one).every(([name, value]) => other[name as keyof Values] === value)
