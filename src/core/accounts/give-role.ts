import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { tenseOf } from './colleague.ts'
import type { Administrator, Colleague, HeldRole, Place } from './colleague.ts'
import { isForWholeProvider, isProviderRole } from './provider-roles.ts'
import type { ProviderRole } from './provider-roles.ts'
import type { AccountRefusal } from './refusals.ts'

export type WantedRole = {
  readonly role: string
  /** Null: the place asked for does not exist. */
  readonly place: Place | null
  readonly from: PlainDate
  readonly to: PlainDate | null
}

export type GivenRole = {
  readonly role: ProviderRole
  readonly place: Place
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** Gives a colleague a role at a place of the same provider. */
export const giveRole = (
  by: Administrator,
  colleague: Colleague,
  wanted: WantedRole,
  today: PlainDate,
): Result<GivenRole, AccountRefusal> => {
  if (colleague.staffId === by.staffId) return refuse({ reason: 'own-account' })
  if (colleague.account === 'ended') return refuse({ reason: 'account-ended' })
  const given = roleToGive(by, wanted, today)
  if (!given.ok) return given
  if (given.value.place.organisationId !== colleague.organisationId) return refuse({ reason: 'place-outside' })
  return colleague.roles.some((held) => isSame(held, given.value) && meets(held, given.value, today))
    ? refuse({ reason: 'held-already' })
    : given
}

/** Whether a role may be given at all, whoever gets it. */
export const roleToGive = (
  by: Administrator,
  { role, place, from, to }: WantedRole,
  today: PlainDate,
): Result<GivenRole, AccountRefusal> => {
  if (!isProviderRole(role)) return refuse({ reason: 'role-outside' })
  if (!place || !by.organisations.includes(place.organisationId)) return refuse({ reason: 'place-outside' })
  if (isForWholeProvider(role) && place.kind !== 'provider') return refuse({ reason: 'whole-provider-only' })
  const refusal = refusedDays(place, from, to, today)
  return refusal ? refuse(refusal) : done({ role, place, from, to })
}

/** The same role at the same place. */
export const isSame = (held: HeldRole, { role, place }: Pick<GivenRole, 'role' | 'place'>): boolean =>
  held.role === role && held.place !== null && held.place.kind === place.kind && held.place.id === place.id

const refusedDays = (
  { closedOn }: Place,
  from: PlainDate,
  to: PlainDate | null,
  today: PlainDate,
): AccountRefusal | null => {
  if (from < today) return { reason: 'starts-in-the-past' }
  if (to !== null && to < from) return { reason: 'ends-before-it-starts' }
  return closedOn !== null && closedOn <= from ? { reason: 'site-closed', on: closedOn } : null
}

/** Whether two spans share a day that is not over. */
export const meets = (held: HeldRole, span: Pick<GivenRole, 'from' | 'to'>, today: PlainDate): boolean => {
  const tense = tenseOf(held, today)
  if (tense === 'never' || tense === 'past') return false
  return (held.to === null || held.to >= span.from) && (span.to === null || span.to >= held.from)
}
