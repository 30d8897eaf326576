import type { ClientBase } from 'pg'
import type { Viewer } from '../../core/access/viewer.ts'
import { checkPassword } from '../../platform/auth/password-rules.ts'
import type { PasswordRefusal } from '../../platform/auth/password-rules.ts'
import { hashPassword, verifyPassword } from '../../platform/auth/password.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { beginTry, mustWait, triedName } from './failures.ts'
import type { From } from './failures.ts'
import { asViewer } from './open-request.ts'
import { getAccount } from './sign-in-account.ts'
import { noteFailedTry } from './sign-in.ts'
import type { Turned } from './sign-in.ts'

export type PasswordChange = From & {
  readonly viewer: Viewer
  readonly session: number
  readonly before: string
  readonly after: string
  readonly place: string
  readonly now: Date
}

export type PasswordChanged =
  | { readonly kind: 'changed'; readonly sessionsEnded: number }
  | { readonly kind: 'not-good'; readonly refusals: readonly PasswordRefusal[] }
  | Turned

/** Who knows the old password chooses a new one; every other session ends. A wrong old one counts as a failed try. */
export const changePassword = (door: Door, change: PasswordChange): Promise<PasswordChanged> =>
  asViewer(door.doorkeeper, null, async (client) => {
    const { viewer, session, place } = change
    const account = await getAccount(client, viewer.accountId)
    const refusals = checkPassword(change.after, ownWords(viewer, account.signInName))
    if (refusals.length > 0) return { kind: 'not-good', refusals }
    const attempt = await beginTry(client, door.keys, triedName(account.signInName), change, change.now.getTime())
    const wait = mustWait(door.keys, attempt)
    if (wait) return wait
    if (account.passwordHash === null || !(await verifyPassword(account.passwordHash, change.before))) {
      await noteFailedTry(client, attempt, account, { place, step: 'password' })
      return { kind: 'refused' }
    }
    await setPassword(client, account.id, change.after)
    const sessionsEnded = await endSessionsOf(client, account.id, session)
    await writeEntry(client, {
      actor: viewer.code,
      actorId: viewer.staffId,
      place,
      kind: 'password-changed',
      subject: { table: 'account', id: account.id },
      payload: { sessionsEnded },
    })
    return { kind: 'changed', sessionsEnded }
  })

export const setPassword = async (client: ClientBase, accountId: number, password: string): Promise<void> => {
  await client.query('update account set password_hash = $2, password_set_at = clock_timestamp() where id = $1', [
    accountId,
    await hashPassword(password),
  ])
}

/** All sessions of an account, but the one that asks. */
export const endSessionsOf = async (client: ClientBase, accountId: number, but: number | null): Promise<number> => {
  const { rowCount } = await client.query(
    `update session set ended_at = clock_timestamp(), ended_because = 'password-changed'
     where account_id = $1 and ended_at is null and id is distinct from $2`,
    [accountId, but],
  )
  return rowCount ?? 0
}

/** What others know of a person, so that it is no password. */
export const ownWords = ({ name, grants }: Viewer, signInName: string): readonly string[] => [
  name,
  signInName,
  ...grants.flatMap(({ reach }) => (reach.kind === 'province' ? [] : [reach.name])),
]
