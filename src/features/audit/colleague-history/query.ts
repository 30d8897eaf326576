import { sql } from 'kysely'
import { kindsOf } from '../../../core/access/trail-kind.ts'
import type { TrailNature } from '../../../core/access/trail-kind.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { ONTARIO_TIME } from '../../../platform/i18n/write.ts'
import { colleagues, concerns } from '../shared/watched.ts'
import type { Watched } from '../shared/watched.ts'

/** The colleague of a code, if the viewer may ask about them. */
export const findColleague = async (db: Reader, watched: Watched, code: string) =>
  (await colleagues(db, watched).where('staff.code', '=', code).executeTakeFirst()) ?? null

export type DayOfWork = {
  readonly day: PlainDate
  readonly looks: number
  /** Different people whose files or names were shown. */
  readonly people: number
  readonly changes: number
  readonly others: number
}

export const DAYS_SHOWN = 31

/** The days on which a colleague did something, newest first, from `until` back. */
export const daysOf = async (
  db: Reader,
  asked: { readonly staffId: number; readonly watched: Watched; readonly until: PlainDate | null },
): Promise<readonly DayOfWork[]> => {
  const counted = (...natures: readonly TrailNature[]) =>
    sql<number>`count(*) filter (where trail.kind = any (${[...kindsOf(...natures)]}::text[]))`
  return entries(db, asked)
    .select([
      ontarioDay.as('day'),
      counted('look', 'search-or-export').as('looks'),
      sql<number>`(select count(distinct one) from unnest(string_to_array(string_agg(
        nullif(array_to_string(trail.client_ids, ','), ''), ','), ',')) one)`.as('people'),
      counted('change').as('changes'),
      counted('access').as('others'),
    ])
    .$if(asked.until !== null, (query) => query.where(ontarioDay, '<=', asked.until))
    .groupBy(ontarioDay)
    .orderBy('day', 'desc')
    .limit(DAYS_SHOWN)
    .execute()
}

/** What a colleague did on a day, newest first. */
export const entriesOfDay = (
  db: Reader,
  asked: { readonly staffId: number; readonly watched: Watched; readonly day: PlainDate },
  before: number | null,
  limit: number,
) =>
  entries(db, asked)
    .select(COLUMNS)
    .where(ontarioDay, '=', asked.day)
    .$if(before !== null, (query) => query.where('trail.id', '<', before))
    .orderBy('trail.id', 'desc')
    .limit(limit)
    .execute()

/** The newest of all days, for a file. */
export const newestEntries = (
  db: Reader,
  asked: { readonly staffId: number; readonly watched: Watched },
  limit: number,
) => entries(db, asked).select(COLUMNS).orderBy('trail.id', 'desc').limit(limit).execute()

const entries = (db: Reader, { staffId, watched }: { readonly staffId: number; readonly watched: Watched }) => {
  const query = db.selectFrom('trail').where('trail.actor_id', '=', staffId)
  return watched === 'all' ? query : query.where(concerns('trail.site_ids', watched))
}

const ontarioDay = sql<PlainDate>`(trail.at at time zone ${sql.lit(ONTARIO_TIME)})::date`

const COLUMNS = [
  'trail.id',
  'trail.at',
  'trail.actor',
  'trail.actor_id',
  'trail.place',
  'trail.kind',
  'trail.subject_table',
  'trail.subject_id',
  'trail.site_ids',
  'trail.client_ids',
] as const
