import type { PoolClient } from 'pg'
import type { AtSite } from '../../core/clients/registration.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'

/**
 * Links a person and a site, with why they came and that they were told why information is collected. Twice on one day
 * is once.
 */
export const recordAtSite = async (
  client: PoolClient,
  clientId: number,
  { siteId, serviceReason, noticeOn, noticeHow }: AtSite,
  today: PlainDate,
): Promise<void> => {
  await client.query(
    `insert into registration (client_id, site_id, registered_on, service_reason, notice_on, notice_how)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [clientId, siteId, today, serviceReason, noticeOn, noticeHow],
  )
}

/** The entry of the trail: codes, days and whether; no name and no number. */
export const noteRegistration = async (
  client: PoolClient,
  { viewer, place }: Acting,
  clientId: number,
  { siteId, serviceReason, noticeOn, noticeHow }: AtSite,
  more: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await writeEntry(client, {
    actor: viewer.code,
    actorId: viewer.staffId,
    place,
    kind: 'client-registered',
    subject: { table: 'client', id: clientId },
    siteIds: [siteId],
    payload: { reason: serviceReason, notice: { on: noticeOn, how: noticeHow }, ...more },
  })
}
