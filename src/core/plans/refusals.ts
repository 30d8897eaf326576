import type { Bilingual } from '../shared/bilingual.ts'
import type { PlainDate } from '../shared/plain-date.ts'

/** The days of a plan's rows, as refusals name them. */
export type DayField =
  | 'expectedStart'
  | 'expectedEnd'
  | 'actualStart'
  | 'actualEnd'
  | 'sentOn'
  | 'startedOn'
  | 'endedOn'
  | 'paidOn'
  | 'acceptedOn'

/** The content of a closed plan is frozen [PARTNERS-GATEWAY]. */
export type Frozen = { readonly reason: 'closed' }

/** Why a row is not the one to change: there is none, or somebody changed it since the form was shown. */
export type RowRefusal = Frozen | { readonly reason: 'no-such-row' } | { readonly reason: 'changed-meanwhile' }

export type DayRefusal =
  | { readonly reason: 'out-of-order'; readonly field: DayField; readonly notBefore: DayField }
  | { readonly reason: 'needs-start'; readonly field: DayField; readonly start: DayField }
  | { readonly reason: 'before-plan'; readonly field: DayField; readonly startedOn: PlainDate }
  | { readonly reason: 'in-the-future'; readonly field: DayField }

/** What was attained is known at the end. */
export type OutcomeRefusal = { readonly reason: 'outcome-before-end'; readonly end: DayField }

export type ItemRefusal =
  | RowRefusal
  | DayRefusal
  | OutcomeRefusal
  | { readonly reason: 'needs-title' }
  | { readonly reason: 'other-sub-goal'; readonly subGoal: string }
  | { readonly reason: 'needs-consent'; readonly purpose: string }

export type CancelRefusal = RowRefusal | { readonly reason: 'cancelled-already' }

export type ContactsRefusal =
  | Frozen
  | { readonly reason: 'no-such-row' }
  | { readonly reason: 'none-chosen' }
  | { readonly reason: 'planned-already'; readonly on: PlainDate }

export type ReferralRefusal =
  | RowRefusal
  | DayRefusal
  | OutcomeRefusal
  | { readonly reason: 'no-such-protocol' }
  | { readonly reason: 'protocol-of-another-category'; readonly category: string }
  | { readonly reason: 'protocol-not-in-force' }

export type JobRefusal = RowRefusal | DayRefusal | { readonly reason: 'wage-needs-per' }

export type PaymentRefusal =
  | RowRefusal
  | DayRefusal
  /** In cents: what is spent under the cap without this payment, and what is left for it. */
  | { readonly reason: 'over-cap'; readonly cap: Bilingual; readonly spent: number; readonly room: number }

export type AcceptRefusal =
  Frozen | { readonly reason: 'changed-meanwhile' } | DayRefusal | { readonly reason: 'nothing-to-accept' }

export type GoalRefusal = Frozen | { readonly reason: 'changed-meanwhile' }

/** Something to look at before it is recorded; it may be right all the same. */
export type Warning =
  | { readonly warns: 'under-minimum-wage'; readonly hourly: number; readonly minimum: number }
  | { readonly warns: 'no-placement-item' }
  | { readonly warns: 'occupation-of-another-shape'; readonly classification: Bilingual }

/** The form comes back with what there is to look at; sent again with these named, it is recorded. */
export type LookFirst = { readonly reason: 'look-first'; readonly warnings: readonly Warning[] }
