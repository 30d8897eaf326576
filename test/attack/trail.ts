import { sitesFor } from '../../src/core/access/viewer.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import type { Route } from '../../src/features/route.ts'
import { isPermission } from './expected.ts'
import type { Method } from './expected.ts'
import type { Network } from './network.ts'

export type Entry = {
  readonly kind: string
  readonly place: string
  readonly clients: readonly number[]
  readonly asked: string | null
}

/** Answers what one person has left on the trail since it was asked last. */
export type NewEntries = () => Promise<readonly Entry[]>

export const trailOf = async ({ database }: Network, staffId: number): Promise<NewEntries> => {
  const worker = database.pool('worker')
  const { rows } = await worker.query<{ id: number }>('select coalesce(max(id), 0) as id from trail')
  let last = rows[0]?.id ?? 0
  return async () => {
    const found = await worker.query<Entry & { id: number }>(
      `select id, kind, place, client_ids as clients, payload ->> 'asked' as asked
       from trail left join trail_payload on trail_id = id where actor_id = $2 and id > $1 order by id`,
      [last, staffId],
    )
    last = found.rows.at(-1)?.id ?? last
    return found.rows
  }
}

/** What the trail should say of one answer: who was shown, and what was asked for in vain. A client is numbered as the site. */
export const wrongOnTrail = (one: {
  readonly route: Route
  readonly viewer: Viewer
  readonly method: Method
  readonly entries: readonly Entry[]
  /** The clients a page showed; null: it was not shown. */
  readonly shown: readonly number[] | null
  /** Somebody else’s thing that was asked for. */
  readonly attempt: string | null
}): readonly string[] => {
  const { route, viewer, method, entries, shown, attempt } = one
  const faults: string[] = []
  const looks = entries.filter(({ kind, place }) => kind === route.look && place === route.path)
  // Home is one address for all: to those who have nobody to see there it shows nobody.
  const wanted = route.path === '/' && shown?.length === 0 ? 0 : 1
  if (shown !== null && route.look !== 'none' && looks.length !== wanted)
    faults.push(`left ${looks.length} looks instead of ${wanted}`)
  const noted = entries.flatMap(({ clients }) => clients)
  for (const client of shown ?? [])
    if (!noted.includes(client)) faults.push(`showed client ${client} and left no word of it`)
  for (const { kind, clients } of entries) {
    if (kind === 'outside-attempt') continue
    const beyond = clients.filter((client) => !knows(viewer, client))
    if (beyond.length > 0) faults.push(`says that client ${beyond.join()} was shown`)
  }
  const needs = (method === 'GET' ? undefined : route.submit?.needs) ?? route.needs
  const attempts = entries.filter(
    ({ kind, place, asked }) => kind === 'outside-attempt' && place === route.path && asked === attempt,
  )
  if (attempt !== null && isPermission(needs) && (method === 'GET' || route.submit) && attempts.length !== 1)
    faults.push(`left ${attempts.length} attempts instead of one`)
  return faults
}

const knows = (viewer: Viewer, site: number): boolean =>
  (['name:read', 'trail:read'] as const).some((permission) => {
    const sites = sitesFor(viewer, permission)
    return sites === 'all' || sites.includes(site)
  })
