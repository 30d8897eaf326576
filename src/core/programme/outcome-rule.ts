import type { Criterion } from '../measures/criterion.ts'
import type { ExitFacts } from '../plans/plan-file.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import type { Source } from './code-list.ts'

/**
 * One step of the way from what is true at the close to the official outcome: the first rule of an edition that is met
 * gives its code. The order is part of the rules: people who work and learn meet several.
 */
export type OutcomeRule = {
  /** Of the code list `exit-outcome`. */
  readonly code: string
  readonly words: Bilingual
  readonly source: Source
  readonly when: Criterion<ExitFacts>
}

/** When people are asked again after their exit; both ends of the window belong to it. */
export type FollowUpRule = {
  /** Months after the exit; the end of a month is never passed. */
  readonly months: readonly number[]
  readonly source: Source
  /** How many days before the day it is due it may be made. */
  readonly earlyDays: number
  readonly lateDays: number
}
