import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'

export type SinOnFile = { readonly lastDigits: string; readonly expiresOn: PlainDate | null }

/** What may be shown of a SIN without a reason; null: none on file. */
export const sinOnFile = async (db: Reader, clientId: number): Promise<SinOnFile | null> => {
  const row = await db
    .selectFrom('client_sin')
    .select(['last_digits as lastDigits', 'expires_on as expiresOn'])
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row ?? null
}
