import type { ClientBase, Pool } from 'pg'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import { sealPayload } from './payload.ts'

/** One entry. `at`, the number and the order are the database's own. */
export type TrailEntry = {
  /** Who: a colleague's code, or the word operator or system. */
  readonly actor: string
  readonly actorId?: number | null
  /** The screen or command. */
  readonly place: string
  readonly kind: TrailKind
  readonly subject?: { readonly table: string; readonly id: number } | null
  /** The sites it concerns, so that a site manager can be shown it. */
  readonly siteIds?: readonly number[]
  /** Whom it is about, or who was shown: all of them in one entry. A subject in `client` is among them by itself. */
  readonly clientIds?: readonly number[]
  /** What disposal may blank: no SIN, no more than the entry needs. */
  readonly payload?: object
}

type Asked = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>

/**
 * Puts one entry on the trail and answers its number: one statement, so that a pool may write it by itself, and it is
 * committed when this returns. In a caller's transaction it is kept or lost with it.
 */
export const writeEntry = async (client: Asked, entry: TrailEntry): Promise<number> => {
  const { rows } = await client.query<{ id: number }>({
    name: 'write-trail',
    text: 'select write_trail($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as id',
    values: [...valuesOf(entry)],
  })
  return Number(rows[0]?.id)
}

/** Many entries in one statement, in their order. */
export const writeEntries = async (client: Asked, entries: readonly TrailEntry[]): Promise<void> => {
  if (entries.length === 0) return
  const columns = TYPES.map((): unknown[] => [])
  for (const entry of entries)
    for (const [place, value] of valuesOf(entry).entries()) columns[place]?.push(listText(value))
  await client.query(WRITE_MANY, columns)
}

/** Disposal: blanks the payload of an entry for good, in an entry of its own. Null: there was nothing left to blank. */
export const blankPayload = async (
  client: Asked,
  entryId: number,
  by: { readonly reason: string; readonly actor: string; readonly actorId?: number | null; readonly place: string },
): Promise<number | null> => {
  const { rows } = await client.query<{ id: number | null }>('select blank_payload($1, $2, $3, $4, $5) as id', [
    entryId,
    by.reason,
    by.actor,
    by.actorId ?? null,
    by.place,
  ])
  const id = rows[0]?.id ?? null
  return id === null ? null : Number(id)
}

const valuesOf = (entry: TrailEntry): readonly unknown[] => {
  const { salt, json, digest } = sealPayload(entry.payload ?? {})
  const itself = entry.subject?.table === 'client' ? [entry.subject.id] : []
  return [
    entry.actor,
    entry.actorId ?? null,
    entry.place,
    entry.kind,
    entry.subject?.table ?? null,
    entry.subject?.id ?? null,
    inOrder(entry.siteIds ?? []),
    inOrder([...(entry.clientIds ?? []), ...itself]),
    digest,
    salt,
    json,
  ]
}

const inOrder = (ids: readonly number[]): readonly number[] => [...new Set(ids)].sort((one, other) => one - other)

/** Lists of lists have to be of one length in PostgreSQL; as text they need not. */
const listText = (value: unknown): unknown => (Array.isArray(value) ? `{${value.join()}}` : value)

const TYPES = 'text bigint text text text bigint text text bytea bytea jsonb'.split(' ')

const WRITE_MANY = `
  select write_trail(actor, actor_id, place, kind, subject_table, subject_id, site_ids::bigint[], client_ids::bigint[],
    payload_digest, salt, payload)
  from unnest(${TYPES.map((type, index) => `$${index + 1}::${type}[]`).join(', ')}) with ordinality as entry
    (actor, actor_id, place, kind, subject_table, subject_id, site_ids, client_ids, payload_digest, salt, payload, ordinal)
  order by ordinal`
