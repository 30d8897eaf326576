import type { PoolClient } from 'pg'
import { standingOf, wish } from '../../core/exchange/import-order.ts'
import type { ImportWish, WishRefusal } from '../../core/exchange/import-order.ts'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import { LONGEST_PURPOSE, SHORTEST_PURPOSE } from '../../core/audit/export-purpose.ts'
import { may } from '../../core/access/viewer.ts'
import type { Sites } from '../../core/access/viewer.ts'
import { resources } from '../../core/package/resources.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { readerOn } from '../../platform/db/reader.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { orderOf } from './exchange.ts'
import { sitesWanted } from './sites-to-take.ts'
import { DESCRIPTOR } from './folder.ts'
import { findExchange } from './read-exchanges.ts'
import { takableResources } from './takable.ts'

export type NoSuch = { readonly reason: 'no-such-thing' }

export type UploadRefusal =
  NoSuch | { readonly reason: 'no-files' } | { readonly reason: 'unknown-file'; readonly names: readonly string[] }

/** Asks the worker to read and check files that were handed in. `files` are their names, in a folder of the exchange. */
export const askCheck = (
  acting: Acting,
  handedIn: { readonly folder: string; readonly files: readonly string[] },
): Promise<Result<{ readonly id: number }, UploadRefusal> | 'already'> =>
  change(acting, async (client): Promise<Result<{ readonly id: number }, UploadRefusal>> => {
    const { folder, files } = handedIn
    if (!may(acting.viewer, 'exchange:write')) return refuse({ reason: 'no-such-thing' })
    if (!files.some(isTable)) return refuse({ reason: 'no-files' })
    const described = files.includes(DESCRIPTOR)
    const unknown = described ? [] : files.filter((name) => !resourceOf(name))
    if (unknown.length > 0) return refuse({ reason: 'unknown-file', names: unknown })
    const held = files.filter(isTable).map((name) => resourceOf(name) ?? name)
    const id = await insert(client, acting, { kind: 'import', resources: held, folder, purpose: null })
    await note(client, acting, 'import-asked', id, { wish: 'check', tables: held })
    return done({ id })
  })

/** Asks for what is to become of an import that was checked or applied. */
export const askWish = (
  acting: Acting,
  id: number,
  wanted: Exclude<ImportWish, 'check'>,
  { acceptRejects }: { readonly acceptRejects: boolean },
): Promise<Result<null, WishRefusal | NoSuch> | 'already'> =>
  change(acting, async (client): Promise<Result<null, WishRefusal | NoSuch>> => {
    await client.query('select from exchange where id = $1 for update', [id])
    const found = await findExchange(readerOn(client), id)
    if (found?.kind !== 'import' || !may(acting.viewer, 'exchange:write')) return refuse({ reason: 'no-such-thing' })
    const order = orderOf(found)
    const decided = wish(order, wanted)
    if (!decided.ok) return decided
    await client.query(
      `update exchange set wish = $2, wished_by = $3, wished_at = clock_timestamp(), accept_rejects = $4,
         state = 'waiting', step = null, ended_at = null, refusals = '[]' where id = $1`,
      [id, wanted, acting.viewer.staffId, acceptRejects],
    )
    await client.query('notify exchange')
    await note(client, acting, 'import-asked', id, {
      ...{ wish: wanted, stood: standingOf(order), importId: found.importId },
      ...(wanted === 'apply' && { acceptRejects }),
    })
    return done(null)
  })

export type ExportRefusal = NoSuch | { readonly reason: 'no-resources' | 'purpose' | 'sites' }

/** Asks the worker for the records the person may see, as files; what for is on the trail before they are made. */
export const askExport = (
  acting: Acting,
  wanted: {
    readonly resources: readonly string[]
    readonly purpose: string
    /** Codes of the sites that were chosen, or all at which the person may take records out. */
    readonly sites: readonly string[] | 'all'
  },
): Promise<Result<{ readonly id: number }, ExportRefusal> | 'already'> =>
  change(acting, async (client): Promise<Result<{ readonly id: number }, ExportRefusal>> => {
    if (!may(acting.viewer, 'exchange:read')) return refuse({ reason: 'no-such-thing' })
    const purpose = wanted.purpose.trim().slice(0, LONGEST_PURPOSE)
    const names = takableResources(acting.viewer)
      .map(({ name }) => name)
      .filter((name) => wanted.resources.includes(name))
    if (names.length === 0) return refuse({ reason: 'no-resources' })
    if (purpose.length < SHORTEST_PURPOSE) return refuse({ reason: 'purpose' })
    const sites = await sitesWanted(readerOn(client), acting.viewer, wanted.sites)
    if (sites !== 'all' && sites.length === 0) return refuse({ reason: 'sites' })
    const chosen = wanted.sites !== 'all'
    const id = await insert(client, acting, { kind: 'export', resources: names, folder: null, purpose, sites, chosen })
    const siteIds = sites === 'all' ? [] : sites
    await note(client, acting, 'export-made', id, { purpose, tables: names, chosen, begun: true }, siteIds)
    return done({ id })
  })

const isTable = (file: string): boolean => file !== DESCRIPTOR

/** The table a file holds, told by its name. */
export const resourceOf = (file: string): string | undefined =>
  resources.find(({ name }) => file.toLowerCase() === `${name}.csv`)?.name

/** The row is the order to the worker. The notice only saves its waiting. */
const insert = async (
  client: PoolClient,
  { viewer }: Acting,
  asked: {
    readonly kind: 'import' | 'export'
    readonly resources: readonly string[]
    readonly folder: string | null
    readonly purpose: string | null
    readonly sites?: Sites
    readonly chosen?: boolean
  },
): Promise<number> => {
  const { rows } = await client.query<{ id: number }>(
    `insert into exchange (kind, staff_id, organisation_id, resources, folder, purpose, wish, wished_by, sites, sites_chosen)
     values ($1, $2, $3, $4, $5, $6, $7, $2, $8, $9) returning id`,
    [
      ...[asked.kind, viewer.staffId, viewer.organisationId, asked.resources, asked.folder, asked.purpose],
      ...[asked.kind === 'import' ? 'check' : 'export', idsOrNull(asked.sites ?? 'all'), asked.chosen ?? false],
    ],
  )
  await client.query('notify exchange')
  return rows[0]?.id ?? 0
}

const idsOrNull = (sites: Sites): readonly number[] | null => (sites === 'all' ? null : sites)

const note = (
  client: PoolClient,
  { viewer, place }: Acting,
  kind: TrailKind,
  id: number,
  payload: object,
  siteIds: readonly number[] = [],
) =>
  writeEntry(client, {
    ...{ actor: viewer.code, actorId: viewer.staffId, place, kind, payload, siteIds },
    subject: { table: 'exchange', id },
  })
