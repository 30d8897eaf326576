import { categoryCountsFor, referralCountsFor } from '../../../core/measures/counts-for.ts'
import { referralStatusOf } from '../../../core/plans/item-status.ts'
import type { ItemStatus } from '../../../core/plans/item-status.ts'
import type { PlanFile, ReferralRecord } from '../../../core/plans/plan-file.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'

export type ReferralLine = ReferralRecord & { readonly status: ItemStatus; readonly counts: Counts }

/** What a referral counts for: now, once the client is registered, or never, and then why. */
export type Counts =
  | { readonly kind: 'now' | 'once-registered'; readonly titles: readonly Bilingual[] }
  | { readonly kind: 'cancelled' | 'after-close' | 'never' }

export const referralLines = (edition: EffectiveEdition, { referrals, closure }: PlanFile): readonly ReferralLine[] =>
  referrals.map((referral) => ({
    ...referral,
    status: referralStatusOf(referral),
    counts: countsOf(edition, referral, closure?.closedOn ?? null),
  }))

const countsOf = (
  edition: EffectiveEdition,
  referral: ReferralRecord,
  closedOn: PlanFile['startedOn'] | null,
): Counts => {
  const now = referralCountsFor(edition, referral, closedOn)
  if (now.length > 0) return { kind: 'now', titles: now.map(({ title }) => title) }
  const registered = categoryCountsFor(edition, referral.category)
  if (registered.length === 0) return { kind: 'never' }
  if (referralStatusOf(referral) === 'cancelled') return { kind: 'cancelled' }
  if (referral.startedOn !== null || closedOn !== null) return { kind: 'after-close' }
  return { kind: 'once-registered', titles: registered.map(({ title }) => title) }
}
