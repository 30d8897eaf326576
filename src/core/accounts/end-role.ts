import { addDays } from '../shared/plain-date.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { isInForce, tenseOf } from './colleague.ts'
import type { Administrator, Caseload, Colleague, HeldRole } from './colleague.ts'
import { isSame, meets } from './give-role.ts'
import { carriesCaseload, isProviderRole } from './provider-roles.ts'
import type { ProviderRole } from './provider-roles.ts'
import type { AccountRefusal } from './refusals.ts'

/** A role with another last day; null: none. */
export type ChangedRole = { readonly grantId: number; readonly sites: readonly number[]; readonly to: PlainDate | null }

/** Sets the last day of a role: earlier, later or none. */
export const limitRole = (
  by: Administrator,
  colleague: Colleague,
  grantId: number,
  to: PlainDate | null,
  today: PlainDate,
): Result<ChangedRole, AccountRefusal> => {
  const found = roleToChange(by, colleague, grantId, today)
  if (!found.ok) return found
  const held = found.value
  const refusal = refusedLastDay(held, to, today)
  if (refusal) return refuse(refusal)
  const longer = { role: held.role, place: held.place, from: held.from, to }
  if (colleague.roles.some((one) => one.id !== grantId && isSame(one, longer) && meets(one, longer, today)))
    return refuse({ reason: 'held-already' })
  return done({ grantId, sites: held.sites, to })
}

/** Takes a role away at once: today is the first day without it. */
export const endRole = (
  by: Administrator,
  colleague: Colleague,
  grantId: number,
  today: PlainDate,
): Result<ChangedRole, AccountRefusal> => {
  const found = roleToChange(by, colleague, grantId, today)
  if (!found.ok) return found
  const left = caseloadLeft(colleague, found.value, today)
  if (left.length > 0) return refuse({ reason: 'holds-caseload', at: left })
  return done({ grantId, sites: found.value.sites, to: lastDayBefore(found.value, today) })
}

/** The last day of a role that is over from today on. */
export const lastDayBefore = ({ from }: Pick<HeldRole, 'from'>, today: PlainDate): PlainDate =>
  addDays(from > today ? from : today, -1)

/** What somebody would have in hand at sites where they may no longer have anything in hand. */
export const caseloadLeft = (colleague: Colleague, ended: HeldRole, today: PlainDate): readonly Caseload[] => {
  if (!carriesCaseload(ended.role) || !isInForce(ended, today)) return []
  const others = colleague.roles.filter(
    ({ id, role, from, to }) => id !== ended.id && carriesCaseload(role) && isInForce({ from, to }, today),
  )
  return colleague.caseload.filter(
    ({ siteId, plans }) =>
      plans > 0 && ended.sites.includes(siteId) && !others.some(({ sites }) => sites.includes(siteId)),
  )
}

const refusedLastDay = (held: HeldRole, to: PlainDate | null, today: PlainDate): AccountRefusal | null => {
  if (held.to === to) return { reason: 'nothing-changes' }
  if (to === null) return null
  if (to < today) return { reason: 'last-day-past' }
  return to < held.from ? { reason: 'ends-before-it-starts' } : null
}

type OwnRole = HeldRole & { readonly role: ProviderRole; readonly place: NonNullable<HeldRole['place']> }

const roleToChange = (
  by: Administrator,
  colleague: Colleague,
  grantId: number,
  today: PlainDate,
): Result<OwnRole, AccountRefusal> => {
  if (colleague.staffId === by.staffId) return refuse({ reason: 'own-account' })
  if (colleague.account === 'ended') return refuse({ reason: 'account-ended' })
  const held = colleague.roles.find(({ id }) => id === grantId)
  return held ? mayBeChanged(by, held, today) : refuse({ reason: 'no-such-role' })
}

const mayBeChanged = (by: Administrator, held: HeldRole, today: PlainDate): Result<OwnRole, AccountRefusal> => {
  const { role, place } = held
  if (!isProviderRole(role)) return refuse({ reason: 'role-outside' })
  if (!place || !by.organisations.includes(place.organisationId)) return refuse({ reason: 'place-outside' })
  const tense = tenseOf(held, today)
  if (tense === 'past' || tense === 'never') return refuse({ reason: 'role-over' })
  return done({ ...held, role, place })
}
