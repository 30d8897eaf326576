import type { ClientBase } from 'pg'
import { signInNameOf } from '../../core/access/sign-in.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { newSecret } from '../../platform/auth/one-time-code.ts'
import { seal } from '../../platform/auth/secret-box.ts'
import { setPassword } from './password.ts'
import { aboutCodeSecret } from './second-step.ts'

/**
 * An account one can sign in to at once: where nobody is real, and in tests. `client` is the migrator or the doorkeeper:
 * no other role may write a password. Answers the secret of its codes.
 */
export const openAccount = async (
  client: ClientBase,
  keys: Keys,
  account: {
    readonly staffId: number
    readonly signInName: string
    readonly password: string
    readonly codes: boolean
  },
): Promise<{ readonly accountId: number; readonly codeSecret: Buffer | null }> => {
  const { rows } = await client.query<{ id: number }>(
    `insert into account (staff_id, sign_in_name, state) values ($1, $2, 'active') returning id`,
    [account.staffId, signInNameOf(account.signInName)],
  )
  const accountId = rows[0]?.id
  if (accountId === undefined) throw new Error('an account was not made')
  await setPassword(client, accountId, account.password)
  if (!account.codes) return { accountId, codeSecret: null }
  const codeSecret = newSecret()
  await client.query('update account set code_secret = $2, code_set_at = clock_timestamp() where id = $1', [
    accountId,
    seal(keys, codeSecret, aboutCodeSecret(accountId)),
  ])
  return { accountId, codeSecret }
}
