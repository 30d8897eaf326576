import type { ClientBase } from 'pg'
import { checkPassword } from '../../platform/auth/password-rules.ts'
import type { PasswordRefusal } from '../../platform/auth/password-rules.ts'
import type { SignedOn } from '../../platform/auth/sign-on-answer.ts'
import { digestOf } from '../../platform/auth/token.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { asViewer } from './open-request.ts'
import { endSessionsOf, setPassword } from './password.ts'
import { enter } from './session.ts'
import type { Entered } from './session.ts'
import { getAccount } from './sign-in-account.ts'

/** Whom a one-time link invites. */
export type Invitation = {
  readonly invitationId: number
  readonly accountId: number
  readonly staffId: number
  readonly signInName: string
  readonly givenName: string
  readonly familyName: string
  readonly seesClients: boolean
}

/** Null: used, over, or never ours. Looking changes nothing. */
export const findInvitation = async (asked: Pick<ClientBase, 'query'>, token: string): Promise<Invitation | null> => {
  const { rows } = await asked.query<{ found: Invitation | null }>('select invitation_of($1) as found', [
    digestOf(token),
  ])
  return rows[0]?.found ?? null
}

export type Acceptance = {
  readonly token: string
  readonly by: { readonly password: string } | { readonly signedOn: SignedOn }
  readonly address: string
  readonly browser: string | null
  readonly place: string
}

export type Accepted =
  | Entered
  | { readonly kind: 'not-good'; readonly refusals: readonly PasswordRefusal[] }
  | { readonly kind: 'gone' | 'linked-to-another' }

/** Uses the link up, gives the account its way to sign in, and takes the first step with it. */
export const acceptInvitation = (door: Door, { token, by, ...from }: Acceptance): Promise<Accepted> =>
  asViewer(door.doorkeeper, null, async (client) => {
    await client.query('select from invitation where digest = $1 for update', [digestOf(token)])
    const invitation = await findInvitation(client, token)
    if (!invitation) return { kind: 'gone' }
    if ('password' in by) {
      const refusals = checkPassword(by.password, [invitation.givenName, invitation.familyName, invitation.signInName])
      if (refusals.length > 0) return { kind: 'not-good', refusals }
      await setPassword(client, invitation.accountId, by.password)
    } else if (!(await link(client, invitation.accountId, by.signedOn))) return { kind: 'linked-to-another' }
    await useUp(client, invitation)
    const account = await getAccount(client, invitation.accountId)
    const entered = await enter(client, account, {
      door,
      ...from,
      by: 'password' in by ? 'password' : 'single-sign-on',
      provedElsewhere: 'signedOn' in by && by.signedOn.authenticatedWithSecondFactor,
    })
    await writeEntry(client, {
      actor: entered.viewer.code,
      actorId: entered.viewer.staffId,
      place: from.place,
      kind: 'invitation-accepted',
      subject: { table: 'account', id: account.id },
      payload: { by: 'password' in by ? 'password' : 'single-sign-on' },
    })
    return entered
  })

/** Whoever is invited again starts anew: what was open with the way in before ends. */
const useUp = async (client: ClientBase, { invitationId, accountId }: Invitation): Promise<void> => {
  await endSessionsOf(client, accountId, null)
  await client.query(`update account set state = 'active' where id = $1`, [accountId])
  await client.query(
    `update invitation set used_at = clock_timestamp() where id = $1 or (account_id = $2 and used_at is null)`,
    [invitationId, accountId],
  )
}

/** False: another account already signs in that way. */
const link = async (client: ClientBase, accountId: number, { issuer, subject }: SignedOn): Promise<boolean> => {
  const { rowCount } = await client.query(
    `update account set other_issuer = $2, other_subject = $3 where id = $1
       and not exists (select from account other where other_issuer = $2 and other_subject = $3 and other.id <> $1)`,
    [accountId, issuer, subject],
  )
  return rowCount === 1
}
