import type { Reader } from '../../../platform/db/reader.ts'
import { entriesAbout } from '../../../records/trail/read.ts'
import { kindsOf } from '../../../core/access/trail-kind.ts'
import { naturesOf } from '../shared/entry.ts'
import type { Shown } from '../shared/entry.ts'
import { concerns, narrowedTo } from '../shared/watched.ts'
import type { Watched } from '../shared/watched.ts'

type Asked = { readonly clientId: number; readonly watched: Watched; readonly shown: Shown }

/** What happened to a record, newest first, at the sites the viewer watches. */
export const historyOf = (db: Reader, { clientId, watched, shown }: Asked, before: number | null, limit: number) => {
  const natures = naturesOf(shown)
  return entriesAbout(db, { clientId, before, limit, ...narrowedTo(watched), ...(natures && { natures }) })
}

/** How many there are, and how many of them are newer than those before `before`. */
export const countsOf = async (db: Reader, { clientId, watched, shown }: Asked, before: number | null) => {
  const natures = naturesOf(shown)
  let query = db
    .selectFrom('trail_client')
    .innerJoin('trail', 'trail.id', 'trail_client.trail_id')
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn
        .countAll<number>()
        .filterWhere('trail_client.trail_id', '>=', before ?? Number.MAX_SAFE_INTEGER)
        .as('newer'),
    ])
    .where('trail_client.client_id', '=', clientId)
  if (natures) query = query.where('trail.kind', 'in', kindsOf(...natures))
  if (watched !== 'all') query = query.where(concerns('trail.site_ids', watched))
  return query.executeTakeFirstOrThrow()
}

/** The name, where the viewer may see it: row-level security shows the row to nobody else. */
export const nameOf = async (db: Reader, clientId: number): Promise<string | null> => {
  const row = await db
    .selectFrom('client')
    .select(['given_name', 'family_name'])
    .where('id', '=', clientId)
    .executeTakeFirst()
  return row ? `${row.given_name} ${row.family_name}` : null
}
