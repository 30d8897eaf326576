import type { PoolClient } from 'pg'
import type { Administrator } from '../../core/accounts/colleague.ts'
import type { AccountRefusal } from '../../core/accounts/refusals.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { readerOn } from '../../platform/db/reader.ts'
import type { Reader } from '../../platform/db/reader.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'

/** What a decision stands on: who decides, as the database knows it now, and the day. */
export type Deciding = {
  readonly client: PoolClient
  readonly db: Reader
  readonly acting: Acting
  readonly by: Administrator
  readonly today: PlainDate
}

export type Settled<Done> = Result<Done, AccountRefusal> | 'already'

/**
 * Decides about colleagues and does it, in one transaction. The people it is about and the one who decides stay locked
 * until it is done: of two administrators who end each other, the second finds that they no longer may.
 * A refusal undoes all of it, the use of the form included, so that the corrected form can be sent.
 */
export const settle = async <Done>(
  acting: Acting,
  colleagues: readonly string[],
  work: (deciding: Deciding) => Promise<Result<Done, AccountRefusal>>,
): Promise<Settled<Done>> => {
  try {
    return await change(acting, async (client) => {
      await lock(client, acting.viewer.staffId, colleagues)
      const { organisations, today } = await whoDecides(client)
      if (organisations.length === 0) throw new Undone({ reason: 'no-longer-allowed' })
      const by = { staffId: acting.viewer.staffId, organisations }
      const result = await work({ client, db: readerOn(client), acting, by, today })
      if (!result.ok) throw new Undone(result.refusal)
      return result
    })
  } catch (error) {
    if (error instanceof Undone) return refuse(error.refusal)
    throw error
  }
}

/** Carries a refusal out of the transaction, which only something thrown takes back. */
class Undone extends Error {
  readonly refusal: AccountRefusal
  constructor(refusal: AccountRefusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

/**
 * In the order of their ids, so that two administrators wait for each other and never both; and the open link before its
 * account, as whoever accepts it locks them.
 * The account is locked for all but its key, because the form each of them has just used refers to their own.
 */
const lock = async (client: PoolClient, own: number, codes: readonly string[]): Promise<void> => {
  await client.query('select id from staff where id = $1 or code = any($2::text[]) order by id for update', [
    own,
    codes,
  ])
  await client.query(
    `select invitation.id from invitation join account on account.id = invitation.account_id
     join staff on staff.id = account.staff_id
     where staff.code = any($1::text[]) and invitation.used_at is null and invitation.expires_at > now()
     order by invitation.id for update of invitation`,
    [codes],
  )
  await client.query(
    `select account.id from account join staff on staff.id = account.staff_id
     where staff.code = any($1::text[]) order by account.id for no key update of account`,
    [codes],
  )
}

const whoDecides = async (client: PoolClient): Promise<{ organisations: readonly number[]; today: PlainDate }> => {
  const { rows } = await client.query<{ organisations: number[]; today: PlainDate }>(
    `select viewer_organisations('accounts', 'write') as organisations, service_day() as today`,
  )
  const [row] = rows
  if (!row) throw new Error('a select without a table answers one row')
  return row
}
