import type { CaseloadDays, ClosedState } from '../../../core/plans/caseload.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { OpenLine } from '../../../records/plans/caseload.ts'
import type { ClosedLine } from '../../../records/plans/closed-caseload.ts'
import type { Counts, Wanted } from './counts.ts'
import type { Question } from './question.ts'

export type Site = { readonly id: number; readonly code: string; readonly name: string }
export type Counsellor = { readonly id: number; readonly code: string; readonly name: string }

/** Open plans, or those closed this year. */
export type Lines =
  | { readonly kind: 'open'; readonly rows: readonly OpenLine[] }
  | { readonly kind: 'closed'; readonly rows: readonly ClosedLine[] }

export type CaseloadModel = {
  readonly language: Language
  readonly question: Question
  readonly wanted: Wanted
  readonly days: CaseloadDays
  readonly lines: Lines
  readonly counts: Counts
  /** Closed plans of those asked for, by state. */
  readonly closed: ReadonlyMap<ClosedState, number>
  readonly sites: readonly Site[]
  /** Those with a plan at these sites. */
  readonly counsellors: readonly Counsellor[]
  /** Whether the viewer has a caseload. */
  readonly hasOwn: boolean
  readonly me: number
  readonly programmes: readonly { readonly id: string; readonly name: string }[]
}
