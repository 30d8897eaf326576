import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Reader } from '../../platform/db/reader.ts'

/** The purposes a client consents to on a day. A withdrawal stands from its own day on. */
export const consentsOf = async (db: Reader, clientId: number, day: PlainDate): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('consent')
    .select('purpose')
    .distinct()
    .where('client_id', '=', clientId)
    .where('given_on', '<=', day)
    .where((where) => where.or([where('withdrawn_on', 'is', null), where('withdrawn_on', '>', day)]))
    .execute()
  return rows.map(({ purpose }) => purpose)
}
