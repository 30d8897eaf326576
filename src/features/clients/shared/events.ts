import { sql } from 'kysely'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { everything } from './event-sources.ts'
import type { Seen } from './seen.ts'

/** What the timeline of a person can be narrowed down to. */
export const eventKinds = [
  'registration',
  'plan',
  'item',
  'referral',
  'job',
  'placement',
  'payment',
  'correction',
] as const
export type EventKind = (typeof eventKinds)[number]

export const isEventKind = (text: string): text is EventKind => eventKinds.some((kind) => kind === text)

/** Everything that can stand on it. */
export type EventWhat =
  | 'registered'
  | 'opened'
  | 'accepted'
  | 'closed'
  | 'item-started'
  | 'item-ended'
  | 'sent'
  | 'received'
  | 'answered'
  | 'job-started'
  | 'job-ended'
  | 'placement-started'
  | 'placement-ended'
  | 'paid'
  | 'corrected'

export type Event = {
  readonly key: string
  readonly kind: EventKind
  readonly what: EventWhat
  readonly day: PlainDate
  readonly siteId: number
  /** The number of the plan; null: of the person. */
  readonly plan: number | null
  /** Of the list that goes with it: programme, kind of item, category of referral, reason. */
  readonly code: string | null
  /** In own words: the title of an item or a job, the reason of a correction. */
  readonly words: string | null
  readonly employer: string | null
  readonly outcome: string | null
  readonly cents: number | null
}

/** What happened, the newest first; of one day the last step first. As far as the viewer may see each kind. */
export const eventsOf = (
  db: Reader,
  clientId: number,
  seen: Seen,
  kind: EventKind | null,
  part: { readonly first: number; readonly rows: number },
): Promise<Event[]> =>
  db
    .selectFrom(sql<Event & { place: number; row: number }>`(${everything(clientId, seen)})`.as('event'))
    .selectAll()
    .where(sql<boolean>`${kind}::text is null or kind = ${kind}`)
    .orderBy('day', 'desc')
    .orderBy('place', 'desc')
    .orderBy('row', 'desc')
    .orderBy('key')
    .limit(part.rows)
    .offset(part.first)
    .execute()

export const countEvents = async (
  db: Reader,
  clientId: number,
  seen: Seen,
): Promise<ReadonlyMap<EventKind, number>> => {
  const rows = await db
    .selectFrom(sql<Event>`(${everything(clientId, seen)})`.as('event'))
    .select(['kind', sql<number>`count(*)`.as('events')])
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, events }) => [kind, events]))
}
