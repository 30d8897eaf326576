import type { ItemRecord, ReferralRecord } from './plan-file.ts'

/** Nobody sets a status: it follows from the real days [SCREENS], and a cancelled item is one whatever its days say. */
export const itemStatuses = ['not-started', 'in-progress', 'completed', 'cancelled'] as const
export type ItemStatus = (typeof itemStatuses)[number]

export const itemStatusOf = ({
  actualStart,
  actualEnd,
  outcome,
}: Pick<ItemRecord, 'actualStart' | 'actualEnd' | 'outcome'>): ItemStatus => {
  if (outcome === CANCELLED) return 'cancelled'
  if (actualStart === null) return 'not-started'
  return actualEnd === null ? 'in-progress' : 'completed'
}

/** A referral is under way once the client is registered or served there. */
export const referralStatusOf = ({
  startedOn,
  endedOn,
  outcome,
}: Pick<ReferralRecord, 'startedOn' | 'endedOn' | 'outcome'>): ItemStatus =>
  itemStatusOf({ actualStart: startedOn, actualEnd: endedOn, outcome })

const CANCELLED = 'cancelled'
