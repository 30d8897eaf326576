import type { Bilingual } from '../shared/bilingual.ts'

/**
 * Something that would make the exit count wrong, or leave its file incomplete. It stops nothing: it says what to mend,
 * and which figures it touches. After the close the content is frozen, so this is the last moment.
 */
export type ExitFinding = ExitFlaw & {
  readonly severity: 'wrong-figure' | 'incomplete'
  readonly measures: readonly Touched[]
}

/** A measure or sum of the edition, by its title. */
export type Touched = { readonly code: string; readonly title: Bilingual }

export type ExitFlaw =
  /** In no component: outside the report. */
  | { readonly code: 'not-assisted' }
  | { readonly code: 'not-accepted' }
  | { readonly code: 'no-summary' }
  /** A blank that decides a measure, by its name in the data package. */
  | { readonly code: 'blank'; readonly resource: string; readonly field: string }
  | { readonly code: 'item-not-started' | 'item-open' | 'item-without-outcome'; readonly number: number }
  | {
      readonly code: 'referral-not-begun' | 'referral-without-outcome' | 'referral-without-protocol'
      readonly number: number
    }
  | { readonly code: 'placement-blank'; readonly number: number; readonly fields: readonly string[] }
  | { readonly code: 'placement-without-job'; readonly number: number }
  | { readonly code: 'job-but-not-working'; readonly number: number }
  | { readonly code: 'working-without-job' }
  | { readonly code: 'satisfaction-blank' }

export const wrong = (flaw: ExitFlaw, measures: readonly Touched[] = []): ExitFinding => ({
  ...flaw,
  severity: 'wrong-figure',
  measures,
})

export const incomplete = (flaw: ExitFlaw, measures: readonly Touched[] = []): ExitFinding => ({
  ...flaw,
  severity: 'incomplete',
  measures,
})
