import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { tenseOf } from './colleague.ts'
import type { Administrator, Colleague } from './colleague.ts'
import { lastDayBefore } from './end-role.ts'
import { roleToGive } from './give-role.ts'
import type { GivenRole, WantedRole } from './give-role.ts'
import type { AccountRefusal } from './refusals.ts'

/** Somebody new, with a first role. They belong to the provider of the place. */
export const inviteColleague = (
  by: Administrator,
  wanted: WantedRole & { readonly signInNameTaken: boolean },
  today: PlainDate,
): Result<GivenRole, AccountRefusal> => {
  const given = roleToGive(by, wanted, today)
  if (!given.ok) return given
  return wanted.signInNameTaken ? refuse({ reason: 'sign-in-name-taken' }) : given
}

/**
 * A new one-time link: for somebody whose link is over, who forgot the password, or who never had an account. The link
 * before it dies. It leaves the second step of signing in as it is, so that whoever made it cannot sign in with it.
 */
export const inviteAgain = (
  by: Administrator,
  colleague: Colleague,
  signInNameTaken: boolean,
): Result<'new-account' | 'same-account', AccountRefusal> => {
  if (colleague.staffId === by.staffId) return refuse({ reason: 'own-account' })
  switch (colleague.account) {
    case 'ended':
      return refuse({ reason: 'account-ended' })
    case 'invited':
    case 'active':
      return done('same-account')
    case null:
      return signInNameTaken ? refuse({ reason: 'sign-in-name-taken' }) : done('new-account')
  }
}

export type EndedAccount = { readonly roles: readonly { readonly grantId: number; readonly to: PlainDate }[] }

/** Ends an account and every role with it, once nobody is left in its hands. Nothing is deleted. */
export const endAccount = (
  by: Administrator,
  colleague: Colleague,
  today: PlainDate,
): Result<EndedAccount, AccountRefusal> => {
  if (colleague.staffId === by.staffId) return refuse({ reason: 'own-account' })
  if (colleague.account === null) return refuse({ reason: 'no-account' })
  if (colleague.account === 'ended') return refuse({ reason: 'account-ended' })
  const held = colleague.caseload.filter(({ plans }) => plans > 0)
  if (held.length > 0) return refuse({ reason: 'holds-caseload', at: held })
  const open = colleague.roles.filter((role) => ['present', 'future'].includes(tenseOf(role, today)))
  return done({ roles: open.map((role) => ({ grantId: role.id, to: lastDayBefore(role, today) })) })
}
