import type { ClientBase, Pool } from 'pg'
import { needsSecondStep } from '../../core/access/sign-in.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import { digestOf, newToken } from '../../platform/auth/token.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { rememberBrowser, triedCodes, triedName } from './failures.ts'
import { asViewer } from './open-request.ts'
import type { Account } from './sign-in-account.ts'

/** How the last step was taken. */
export type ProvedBy = 'password' | 'code' | 'recovery-code' | 'single-sign-on'

/** Somebody came in: all the way, or as far as the second step. The secret goes into the cookie and nowhere else. */
export type Entered = {
  readonly kind: 'entered'
  readonly secret: string
  readonly viewer: Viewer
  readonly next: 'in' | 'code' | 'set-up'
  /** For the cookie by which this browser is known again; null until the last step. */
  readonly browser: string | null
}

export type Entering = {
  readonly door: Door
  readonly address: string
  readonly browser: string | null
  /** The screen. */
  readonly place: string
  readonly by: ProvedBy
  /** Both steps were taken elsewhere. */
  readonly provedElsewhere?: boolean
}

/** A new session for somebody whose first step was right. Where no second step is needed it is proved at once. */
export const enter = async (client: ClientBase, account: Account, entering: Entering): Promise<Entered> => {
  const { door, address } = entering
  const secret = newToken()
  const { rows } = await client.query<{ id: number }>(
    `insert into session (account_id, digest, ends_at, address)
     values ($1, $2, clock_timestamp() + make_interval(mins => $3), $4) returning id`,
    [account.id, digestOf(secret), HALF_MINUTES, address],
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error('a session was not made')
  const viewer = await viewerOfHalf(client, secret, door.settings.idleMinutes)
  const proved = entering.provedElsewhere === true || (account.codeSecret === null && !needsSecondStep(viewer))
  if (proved) return prove(client, account, { ...entering, session: id, viewer })
  return { kind: 'entered', secret, viewer, next: account.codeSecret === null ? 'set-up' : 'code', browser: null }
}

/**
 * Both steps were taken. The session gets another secret, so that whoever knew the one before gains nothing by it (OWASP,
 * session fixation).
 */
export const prove = async (
  client: ClientBase,
  account: Account,
  { door, browser, place, by, session, viewer }: Entering & { readonly session: number; readonly viewer: Viewer },
): Promise<Entered> => {
  const secret = newToken()
  const { rowCount } = await client.query(
    `update session set digest = $2, proved_at = clock_timestamp(), seen_at = clock_timestamp(),
       ends_at = clock_timestamp() + make_interval(hours => $3)
     where id = $1 and ended_at is null`,
    [session, digestOf(secret), door.settings.sessionHours],
  )
  if (rowCount !== 1) throw new Error('a session ended while it was proved')
  const known = browser ?? newToken()
  await rememberBrowser(client, door.keys, [triedName(account.signInName), triedCodes(account.id)], known)
  await writeEntry(client, {
    actor: viewer.code,
    actorId: viewer.staffId,
    place,
    kind: 'signed-in',
    subject: { table: 'account', id: account.id },
    payload: { by },
  })
  return { kind: 'entered', secret, viewer, next: 'in', browser: known }
}

/** Still between its two steps. */
export const isHalf = async (client: ClientBase, id: number): Promise<boolean> => {
  const { rowCount } = await client.query(
    'select from session where id = $1 and ended_at is null and proved_at is null for update',
    [id],
  )
  return rowCount === 1
}

export const endSession = async (
  client: ClientBase,
  id: number,
  because: 'signed-out' | 'over' | 'password-changed',
): Promise<void> => {
  await client.query(
    'update session set ended_at = clock_timestamp(), ended_because = $2 where id = $1 and ended_at is null',
    [id, because],
  )
}

export const signOut = async (door: Door, viewer: Viewer, session: number, place: string): Promise<void> =>
  asViewer(door.doorkeeper, null, async (client) => {
    await endSession(client, session, 'signed-out')
    await writeEntry(client, {
      actor: viewer.code,
      actorId: viewer.staffId,
      place,
      kind: 'signed-out',
      subject: { table: 'account', id: viewer.accountId },
    })
  })

/** Somebody is here: the idle time starts anew. */
export const stayIn = async (doorkeeper: Pool, session: number): Promise<void> => {
  await doorkeeper.query('update session set seen_at = clock_timestamp() where id = $1 and ended_at is null', [session])
}

/** A half session makes no request token: it can ask the database nothing. */
const viewerOfHalf = async (client: ClientBase, secret: string, idleMinutes: number): Promise<Viewer> => {
  const { rows } = await client.query<{ viewer: Viewer | null }>(
    `select open_request($1, $2, $3) -> 'viewer' as viewer`,
    [digestOf(secret), digestOf(newToken()), idleMinutes],
  )
  const viewer = rows[0]?.viewer
  if (!viewer) throw new Error('a new session must belong to somebody')
  return viewer
}

/** For the second step, an authenticator to install included (assumption). */
const HALF_MINUTES = 60
