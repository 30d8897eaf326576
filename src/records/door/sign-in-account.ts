import type { ClientBase } from 'pg'

/** An account as the door knows it. */
export type Account = {
  readonly id: number
  readonly staffId: number
  readonly signInName: string
  readonly state: 'invited' | 'active' | 'ended'
  readonly passwordHash: string | null
  readonly codeSecret: Buffer | null
  readonly codeLastStep: number | null
}

type By = 'id' | 'sign_in_name'

/** Locked, so that two tries at once see each other’s code as used. */
export const findAccount = async (client: ClientBase, by: By, value: number | string): Promise<Account | null> => {
  const { rows } = await client.query<Account>(`${SELECT} where ${by} = $1 for update`, [value])
  return rows[0] ?? null
}

export const getAccount = async (client: ClientBase, id: number): Promise<Account> => {
  const account = await findAccount(client, 'id', id)
  if (!account) throw new Error('a session must belong to an account')
  return account
}

/** The account of somebody else’s sign-in: the issuer and its subject together, never an address of mail. */
export const findLinkedAccount = async (
  client: ClientBase,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<Account | null> => {
  const { rows } = await client.query<Account>(`${SELECT} where other_issuer = $1 and other_subject = $2 for update`, [
    issuer,
    subject,
  ])
  return rows[0] ?? null
}

const SELECT = `
  select id, staff_id as "staffId", sign_in_name as "signInName", state, password_hash as "passwordHash",
    code_secret as "codeSecret", code_last_step as "codeLastStep"
  from account`
