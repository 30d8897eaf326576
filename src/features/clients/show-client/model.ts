import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { FileHead } from '../shared/client-head.tsx'
import type { Event } from '../shared/events.ts'
import type { Consented, Identity, LatelySeen, PlanLine, Registered } from './query.ts'
import type { LatestSummary } from './summary-query.ts'

/** The one thing to do now, with where it is done. */
export type Now =
  | {
      readonly kind: 'step'
      readonly plan: PlanLine
      readonly next: NonNullable<PlanLine['next']>
      readonly href: string
      /** Whether the viewer does it; otherwise the button shows the plan. */
      readonly mayDo: boolean
    }
  | { readonly kind: 'open-plan'; readonly href: string }

export type ClientModel = {
  readonly language: Language
  readonly now: Date
  readonly today: PlainDate
  readonly file: FileHead
  /** Null: not for this role. */
  readonly identity: Identity | null
  readonly registrations: readonly Registered[]
  readonly consents: readonly Consented[] | null
  readonly summary: LatestSummary | null
  readonly plans: readonly PlanLine[]
  /** Sites whose plans the viewer may open. */
  readonly opens: readonly number[]
  readonly doNow: Now | null
  /** Where another plan is opened beside the one that is open; null: not by this viewer. */
  readonly openPlan: string | null
  readonly programmes: ReadonlyMap<string, string>
  readonly lately: readonly Event[]
  readonly events: number
  readonly looks: readonly LatelySeen[] | null
  readonly glass: { readonly until: string; readonly reason: string } | null
}
