import type { ClientBase } from 'pg'
import type { Viewer } from '../../core/access/viewer.ts'
import { keyFor } from '../../platform/auth/keys.ts'
import { checkCode, codeAt } from '../../platform/auth/one-time-code.ts'
import { matchRecoveryCode } from '../../platform/auth/recovery-code.ts'
import { unseal } from '../../platform/auth/secret-box.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { beginTry, countWrongCode, mustWait, noteSuccess, triedCodes, triedName } from './failures.ts'
import type { From } from './failures.ts'
import { asViewer } from './open-request.ts'
import { endSession, isHalf, prove } from './session.ts'
import type { Entered } from './session.ts'
import { getAccount } from './sign-in-account.ts'
import type { Account } from './sign-in-account.ts'
import { noteFailedTry } from './sign-in.ts'
import type { Turned } from './sign-in.ts'

export type SecondStep = From & {
  readonly session: number
  readonly viewer: Viewer
  /** Six digits, or a recovery code. */
  readonly code: string
  readonly place: string
  readonly now: Date
}

/** `recoveryCodesLeft` only after one was used. */
export type Proved = Entered & { readonly recoveryCodesLeft: number | null }

/** After as many wrong codes the first step has to be taken again. */
export type TooMany = { readonly kind: 'too-many' }

export const proveByCode = (door: Door, step: SecondStep): Promise<Proved | Turned | TooMany> =>
  asViewer(door.doorkeeper, null, async (client) => {
    const account = await getAccount(client, step.viewer.accountId)
    if (!(await isHalf(client, step.session))) return { kind: 'too-many' }
    const attempt = await beginTry(client, door.keys, triedCodes(account.id), step, step.now.getTime())
    const wait = mustWait(door.keys, attempt)
    if (wait) return wait
    const used = await useCode(client, door, account, step)
    if (used === null) {
      await noteFailedTry(client, attempt, account, { place: step.place, step: 'code' })
      if ((await countWrongCode(client, door.keys, step.session)) < MOST_CODES) return { kind: 'refused' }
      await endSession(client, step.session, 'over')
      return { kind: 'too-many' }
    }
    await noteSuccess(client, attempt)
    await noteSuccess(client, await beginTry(client, door.keys, triedName(account.signInName), step, attempt.now))
    const entered = await prove(client, account, { door, ...step, by: used.by })
    return { ...entered, recoveryCodesLeft: used.left }
  })

type Used = { readonly by: 'code'; readonly left: null } | { readonly by: 'recovery-code'; readonly left: number }

const useCode = async (client: ClientBase, door: Door, account: Account, step: SecondStep): Promise<Used | null> => {
  if (account.state !== 'active' || account.codeSecret === null) return null
  const secret = unseal(door.keys, account.codeSecret, aboutCodeSecret(account.id))
  const at = checkCode(secret, step.code, step.now.getTime(), account.codeLastStep)
  if (at === null) return useRecoveryCode(client, door, account, step)
  await client.query('update account set code_last_step = $2 where id = $1', [account.id, at])
  return { by: 'code', left: null }
}

const useRecoveryCode = async (
  client: ClientBase,
  door: Door,
  account: Account,
  { code, place, viewer }: SecondStep,
): Promise<Used | null> => {
  const { rows } = await client.query<{ digest: Buffer }>(
    'select digest from recovery_code where account_id = $1 and used_at is null order by digest',
    [account.id],
  )
  const digests = rows.map(({ digest }) => digest)
  const matching = matchRecoveryCode(digests, code, keyFor(door.keys, RECOVERY_CODES))
  if (matching === null) return null
  await client.query('update recovery_code set used_at = clock_timestamp() where account_id = $1 and digest = $2', [
    account.id,
    digests[matching],
  ])
  const left = digests.length - 1
  await writeEntry(client, {
    actor: viewer.code,
    actorId: viewer.staffId,
    place,
    kind: 'recovery-code-used',
    subject: { table: 'account', id: account.id },
    payload: { left },
  })
  return { by: 'recovery-code', left }
}

/**
 * Where nobody is real and nobody has a telephone: the code one would read off it now, or the next one when that was used
 * already; null while neither works.
 */
export const codeToShow = async ({ doorkeeper, demonstration, keys }: Door, accountId: number, now: Date) => {
  if (!demonstration) return null
  const { rows } = await doorkeeper.query<{ secret: Buffer | null; last: number | null }>(
    'select code_secret as secret, code_last_step as last from account where id = $1',
    [accountId],
  )
  const { secret = null, last = null } = rows[0] ?? {}
  if (secret === null) return null
  const plain = unseal(keys, secret, aboutCodeSecret(accountId))
  const next = [0, STEP_MS].map((later) => codeAt(plain, now.getTime() + later))
  return next.find((code) => checkCode(plain, code, now.getTime(), last) !== null) ?? null
}

/** Whose secret it is: moved to another account it does not open. */
export const aboutCodeSecret = (accountId: number): string => `account ${accountId} code`

export const RECOVERY_CODES = 'recovery-code'

const MOST_CODES = 5
const STEP_MS = 30_000
