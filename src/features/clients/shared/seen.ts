import type { DataClass } from '../../../core/access/data-class.ts'
import { sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Reach } from './reach.ts'

/** A person the viewer may see, with the sites of the viewer that serve them. */
export type FoundClient = {
  readonly id: number
  readonly number: number
  readonly familyName: string
  readonly givenName: string
  readonly sites: readonly number[]
  /** The file is open to the viewer for a stated reason: all of it, at all its sites. */
  readonly opened: boolean
}

/** Where the viewer sees which part of a file. */
export type Seen = (dataClass: DataClass) => readonly number[]

/** The person a number belongs to; null: nobody the viewer may see. */
export const findClient = async (db: Reader, reach: Reach, number: number): Promise<FoundClient | null> => {
  const client = await db
    .selectFrom('client')
    .select(['client.id', 'client.number', 'client.family_name as familyName', 'client.given_name as givenName'])
    .where('client.number', '=', number)
    .executeTakeFirst()
  if (!client) return null
  const links = await db.selectFrom('client_site').select('site_id').where('client_id', '=', client.id).execute()
  const opened = reach.opened.includes(client.id)
  const sites = links.map(({ site_id }) => site_id).filter((id) => opened || reach.name.includes(id))
  return opened || sites.length > 0 ? { ...client, sites, opened } : null
}

/** The sites whose plans hold more for the viewer than whose they are: there a link to the plan leads to something. */
export const plansOpenAt = (seen: Seen): readonly number[] => [
  ...new Set((['profile', 'outcomes', 'money'] as const).flatMap(seen)),
]

/** The sites of this person at which the viewer sees a kind of data: the first clause of every question about them. */
export const seenAt = (viewer: Viewer, client: FoundClient, dataClass: DataClass): readonly number[] => {
  if (client.opened) return client.sites
  const seen = sitesFor(viewer, `${dataClass}:read`)
  return seen === 'all' ? client.sites : client.sites.filter((id) => seen.includes(id))
}
