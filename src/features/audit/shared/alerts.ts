import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/reader.ts'
import { concerns } from './watched.ts'
import type { Watched } from './watched.ts'

export type Alert = {
  readonly id: number
  readonly kind: string
  readonly staffId: number | null
  readonly siteIds: readonly number[]
  readonly raisedAt: string
  readonly about: Readonly<Record<string, unknown>>
  readonly settledAt: string | null
  readonly settledBy: number | null
  readonly note: string | null
}

/** Alerts of the sites the viewer watches, newest first. Those that name no site are for whoever watches the province. */
export const alertsFor = (db: Reader, watched: Watched) => {
  const query = db
    .selectFrom('alert')
    .select([
      'alert.id',
      'alert.kind',
      'alert.staff_id as staffId',
      'alert.site_ids as siteIds',
      'alert.raised_at as raisedAt',
      sql<Alert['about']>`alert.about`.as('about'),
      'alert.settled_at as settledAt',
      'alert.settled_by as settledBy',
      'alert.settled_note as note',
    ])
  return watched === 'all' ? query : query.where(concerns('alert.site_ids', watched))
}

export type Notice = {
  readonly id: number
  readonly staffId: number
  readonly clientId: number
  readonly siteIds: readonly number[]
  readonly reason: string
  readonly brokenAt: string
  readonly until: string
  readonly noticedAt: string | null
  readonly noticedBy: number | null
}

/** Files opened with a reason, of clients of the sites the viewer watches. */
export const noticesFor = (db: Reader, watched: Watched) => {
  const query = db
    .selectFrom('glass')
    .select([
      'glass.id',
      'glass.staff_id as staffId',
      'glass.client_id as clientId',
      'glass.site_ids as siteIds',
      'glass.reason',
      'glass.broken_at as brokenAt',
      'glass.until',
      'glass.noticed_at as noticedAt',
      'glass.noticed_by as noticedBy',
    ])
  return watched === 'all' ? query : query.where(concerns('glass.site_ids', watched))
}
