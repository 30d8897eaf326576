import type { ClientBase } from 'pg'
import { signInNameOf } from '../../core/access/sign-in.ts'
import { hashPassword, passwordNeedsRehash, verifyNothing, verifyPassword } from '../../platform/auth/password.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { beginTry, mustWait, noteFailure, noteSuccess, triedName } from './failures.ts'
import type { From, MustWait, Try } from './failures.ts'
import { asViewer } from './open-request.ts'
import { enter } from './session.ts'
import type { Entered } from './session.ts'
import { findAccount } from './sign-in-account.ts'
import type { Account } from './sign-in-account.ts'

export type SignIn = From & {
  readonly name: string
  readonly password: string
  readonly place: string
  readonly now: Date
}

/** Why somebody was not let in is never said: unknown name, wrong password, ended account and none yet answer alike. */
export type Turned = MustWait | { readonly kind: 'refused' }

/** The first step. Tries for one name, and those from one address, are compared one by one. */
export const signInByPassword = (door: Door, tried: SignIn): Promise<Entered | Turned> =>
  atOnce(() =>
    asViewer(door.doorkeeper, null, async (client) => {
      const name = signInNameOf(tried.name).slice(0, LONGEST_NAME)
      const attempt = await beginTry(client, door.keys, triedName(name), tried, tried.now.getTime())
      const wait = mustWait(door.keys, attempt)
      if (wait) return wait
      const account = await findAccount(client, 'sign_in_name', name)
      if (!account || !(await isRight(account, tried.password))) {
        if (!account) await verifyNothing(tried.password)
        await noteFailedTry(client, attempt, account, { place: tried.place, step: 'password' })
        return { kind: 'refused' }
      }
      await hashAgain(client, account, tried.password)
      const entered = await enter(client, account, { door, ...tried, by: 'password' })
      // Whoever has only the password has not come in: what was counted stays until the second step.
      if (entered.next === 'in') await noteSuccess(client, attempt)
      return entered
    }),
  )

/** A failed try is on the trail without what was typed; many within an hour are told to those who watch. */
export const noteFailedTry = async (
  client: ClientBase,
  attempt: Try,
  account: Account | null,
  { place, step }: { readonly place: string; readonly step: 'password' | 'code' },
): Promise<void> => {
  const loud = await noteFailure(client, attempt)
  await writeEntry(client, {
    actor: 'system',
    place,
    kind: 'sign-in-failed',
    subject: account && { table: 'account', id: account.id },
    payload: { step, ...(loud.length > 0 && { manyFor: loud }) },
  })
  for (const by of loud) {
    await client.query(`insert into alert (kind, staff_id, about) values ('sign-in-failures', $1, $2)`, [
      by === 'account' ? (account?.staffId ?? null) : null,
      { by, step },
    ])
  }
}

/** As much work for an account that cannot sign in as for one that can. */
const isRight = async ({ state, passwordHash }: Account, password: string): Promise<boolean> =>
  state === 'active' && passwordHash !== null ? verifyPassword(passwordHash, password) : verifyNothing(password)

const hashAgain = async (client: ClientBase, { id, passwordHash }: Account, password: string): Promise<void> => {
  if (passwordHash === null || !passwordNeedsRehash(passwordHash)) return
  await client.query('update account set password_hash = $2 where id = $1', [id, await hashPassword(password)])
}

/**
 * A try holds a connection of the door while its password is hashed. So that a flood of tries leaves connections for
 * everyone who is signed in, only a few are made at once in one process.
 */
const atOnce = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  while (busy >= MOST_AT_ONCE) await new Promise<void>((free) => waiting.push(free))
  busy++
  try {
    return await work()
  } finally {
    busy--
    waiting.shift()?.()
  }
}

let busy = 0
const waiting: (() => void)[] = []

const MOST_AT_ONCE = 3
const LONGEST_NAME = 200
