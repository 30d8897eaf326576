import type { Consent } from '../../../core/clients/consent.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'

/** Every consent of a person, the newest first. */
export const consentsOf = async (db: Reader, clientId: number): Promise<readonly Consent[]> =>
  db
    .selectFrom('consent')
    .select(['purpose', 'given_on as givenOn', 'withdrawn_on as withdrawnOn'])
    .where('client_id', '=', clientId)
    .orderBy('given_on', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

export type Acknowledged = { readonly site: string; readonly on: PlainDate | null; readonly how: string | null }

/** The notices of collection acknowledged at these sites, the newest first. */
export const noticesOf = async (
  db: Reader,
  clientId: number,
  siteIds: readonly number[],
): Promise<readonly Acknowledged[]> =>
  db
    .selectFrom('registration')
    .innerJoin('site', 'site.id', 'registration.site_id')
    .select(['site.name as site', 'registration.notice_on as on', 'registration.notice_how as how'])
    .where('registration.client_id', '=', clientId)
    .where('registration.site_id', 'in', [...siteIds])
    .where('registration.notice_on', 'is not', null)
    .orderBy('registration.registered_on', 'desc')
    .orderBy('registration.id', 'desc')
    .limit(20)
    .execute()
