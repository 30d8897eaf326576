import type { ClientBase } from 'pg'
import type { Viewer } from '../../core/access/viewer.ts'
import { keyFor } from '../../platform/auth/keys.ts'
import { checkCode, newSecret } from '../../platform/auth/one-time-code.ts'
import { newRecoveryCodes } from '../../platform/auth/recovery-code.ts'
import { seal, sealText, unsealText } from '../../platform/auth/secret-box.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { asViewer } from './open-request.ts'
import { isHalf, prove } from './session.ts'
import type { Entered } from './session.ts'
import { aboutCodeSecret, RECOVERY_CODES } from './second-step.ts'
import { getAccount } from './sign-in-account.ts'

/** A new secret, sealed into the form that confirms it: nothing is stored before a code of it was typed. */
export const proposeSecret = (door: Door, accountId: number): { readonly secret: Buffer; readonly sealed: string } => {
  const secret = newSecret()
  return { secret, sealed: sealText(door.keys, secret.toString('base64'), aboutProposal(accountId)) }
}

/** The secret proposed before, when the form comes back; null: not of our making, or somebody else’s. */
export const proposedSecret = (door: Door, accountId: number, sealed: string): Buffer | null => {
  const text = unsealText(door.keys, sealed, aboutProposal(accountId))
  return text === null ? null : Buffer.from(text, 'base64')
}

export type SetUp = {
  readonly viewer: Viewer
  readonly session: number
  readonly secret: Buffer
  readonly code: string
  readonly place: string
  readonly now: Date
}

export type SetUpDone = {
  readonly kind: 'set-up'
  readonly recoveryCodes: readonly string[]
  /** Proves this session once the recovery codes were seen. */
  readonly seen: string
}

/** An account has one second step: whoever has only the password does not replace it. */
export const setUpSecondStep = (
  door: Door,
  { viewer, session, secret, code, place, now }: SetUp,
): Promise<SetUpDone | { readonly kind: 'wrong-code' | 'has-one' }> =>
  asViewer(door.doorkeeper, null, async (client) => {
    const account = await getAccount(client, viewer.accountId)
    if (account.codeSecret !== null || account.state !== 'active') return { kind: 'has-one' }
    const step = checkCode(secret, code, now.getTime(), null)
    if (step === null) return { kind: 'wrong-code' }
    await client.query(
      'update account set code_secret = $2, code_last_step = $3, code_set_at = clock_timestamp() where id = $1',
      [account.id, seal(door.keys, secret, aboutCodeSecret(account.id)), step],
    )
    await writeEntry(client, { ...by(viewer), place, kind: 'second-factor-set' })
    const recoveryCodes = await replaceRecoveryCodes(client, door, viewer, place)
    return { kind: 'set-up', recoveryCodes, seen: sealText(door.keys, String(session), SEEN) }
  })

/** After the recovery codes were shown: the session that set them up is proved. */
export const proveAfterSetUp = (
  door: Door,
  step: {
    readonly viewer: Viewer
    readonly session: number
    readonly seen: string
    readonly address: string
    readonly browser: string | null
    readonly place: string
  },
): Promise<Entered | null> =>
  asViewer(door.doorkeeper, null, async (client) => {
    if (unsealText(door.keys, step.seen, SEEN) !== String(step.session)) return null
    const account = await getAccount(client, step.viewer.accountId)
    if (account.state !== 'active' || !(await isHalf(client, step.session))) return null
    return prove(client, account, { door, ...step, by: 'code' })
  })

/** Ten new ones; those before no longer work. */
export const makeRecoveryCodes = (door: Door, viewer: Viewer, place: string): Promise<readonly string[]> =>
  asViewer(door.doorkeeper, null, (client) => replaceRecoveryCodes(client, door, viewer, place))

const replaceRecoveryCodes = async (
  client: ClientBase,
  door: Door,
  viewer: Viewer,
  place: string,
): Promise<readonly string[]> => {
  const { plain, digests } = newRecoveryCodes(keyFor(door.keys, RECOVERY_CODES))
  await client.query('delete from recovery_code where account_id = $1', [viewer.accountId])
  await client.query('insert into recovery_code (account_id, digest) select $1, unnest($2::bytea[])', [
    viewer.accountId,
    digests,
  ])
  await writeEntry(client, { ...by(viewer), place, kind: 'recovery-codes-made' })
  return plain
}

const by = ({ code, staffId, accountId }: Viewer) => ({
  actor: code,
  actorId: staffId,
  subject: { table: 'account', id: accountId },
})

const aboutProposal = (accountId: number): string => `proposed code secret of account ${accountId}`
const SEEN = 'second step set up in session'
