import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Instant } from '../../../platform/db/value-types.ts'

export type AccountTimes = {
  /** Until when the last link works or worked; null: it was used, or there was none. */
  readonly linkUntil: Instant | null
  readonly lastSignedIn: Instant | null
}

/** When somebody last signed in, and how long the link that was not used works. */
export const accountTimes = async (db: Reader, accountId: number | null): Promise<AccountTimes> => {
  if (accountId === null) return { linkUntil: null, lastSignedIn: null }
  const found = await db
    .selectFrom('account')
    .select([
      sql<Instant | null>`(select case when used_at is null then expires_at end from invitation
        where invitation.account_id = account.id order by invitation.id desc limit 1)`.as('linkUntil'),
      sql<Instant | null>`(select max(proved_at) from session where session.account_id = account.id)`.as(
        'lastSignedIn',
      ),
    ])
    .where('id', '=', accountId)
    .executeTakeFirst()
  return found ?? { linkUntil: null, lastSignedIn: null }
}
