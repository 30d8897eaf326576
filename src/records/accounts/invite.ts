import { inviteAgain, inviteColleague } from '../../core/accounts/account.ts'
import type { WantedRole } from '../../core/accounts/give-role.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Acting } from '../change.ts'
import { findColleague, isSignInNameTaken, placesOf } from './colleague.ts'
import { drawAlone, nextCode } from './next-code.ts'
import { settle } from './settle.ts'
import type { Deciding, Settled } from './settle.ts'
import { note, recordInvitation, recordRole } from './steps.ts'

/** How long a link works, and what it is asked for: `site:MAPLE`, `provider:EXEMPLE`. */
export type WantedPlace = { readonly kind: 'site' | 'provider'; readonly code: string }

export type Invitation = {
  readonly givenName: string
  readonly familyName: string
  readonly language: string
  /** In small letters. */
  readonly signInName: string
  readonly role: Omit<WantedRole, 'place'> & { readonly place: WantedPlace }
}

/** The secret of the one-time link: said once, to whoever invites. */
export type Invited = { readonly code: string; readonly secret: string }

/** Somebody new: a colleague with an account, a first role and a link that works for so many hours. */
export const recordNewColleague = (acting: Acting, wanted: Invitation, hours: number): Promise<Settled<Invited>> =>
  settle(acting, [], async (deciding) => {
    const { db, by, today } = deciding
    const place = await placeNamed(deciding, wanted.role.place)
    const code = await nextCode(deciding.client, 'staff')
    const signInNameTaken = await isSignInNameTaken(db, wanted.signInName)
    const decided = inviteColleague(by, { ...wanted.role, place, signInNameTaken }, today)
    if (!decided.ok) return decided
    const { staffId, accountId } = await addColleague(deciding, wanted, code, decided.value.place.organisationId)
    const sites = await recordRole(deciding, staffId, decided.value)
    await note(deciding, 'invited', staffId, sites, { hours })
    return done({ code, secret: await recordInvitation(deciding, accountId, hours) })
  })

/** A new link for a colleague who has not used theirs, or a first one for somebody who has no account yet. */
export const recordInvitationAgain = (
  acting: Acting,
  code: string,
  signInName: string,
  hours: number,
): Promise<Settled<Invited>> =>
  settle(acting, [code], async (deciding) => {
    const { db, by } = deciding
    const colleague = await findColleague(db, by.organisations, code)
    if (!colleague) return refuse({ reason: 'no-such-colleague' })
    await drawAlone(deciding.client)
    const decided = inviteAgain(by, colleague, await isSignInNameTaken(db, signInName))
    if (!decided.ok) return decided
    const accountId = colleague.accountId ?? (await addAccount(deciding, colleague.staffId, signInName))
    await note(deciding, 'invited', colleague.staffId, sitesOf(colleague.roles), { hours, again: decided.value })
    return done({ code, secret: await recordInvitation(deciding, accountId, hours) })
  })

export const placeNamed = async ({ db, by }: Deciding, wanted: WantedPlace) =>
  (await placesOf(db, by.organisations, null)).find(({ kind, code }) => kind === wanted.kind && code === wanted.code) ??
  null

export const sitesOf = (roles: readonly { readonly sites: readonly number[] }[]): readonly number[] => [
  ...new Set(roles.flatMap(({ sites }) => sites)),
]

const addColleague = async (
  deciding: Deciding,
  { givenName, familyName, language, signInName }: Invitation,
  code: string,
  organisationId: number,
): Promise<{ staffId: number; accountId: number }> => {
  const { rows } = await deciding.client.query<{ id: number }>(
    `insert into staff (code, organisation_id, family_name, given_name, language) values ($1, $2, $3, $4, $5) returning id`,
    [code, organisationId, familyName, givenName, language],
  )
  const staffId = Number(rows[0]?.id)
  return { staffId, accountId: await addAccount(deciding, staffId, signInName) }
}

const addAccount = async ({ client }: Deciding, staffId: number, signInName: string): Promise<number> => {
  const { rows } = await client.query<{ id: number }>(
    'insert into account (staff_id, sign_in_name) values ($1, $2) returning id',
    [staffId, signInName],
  )
  return Number(rows[0]?.id)
}
