import { createHash, randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'

/**
 * One entry of the trail with its payload, in the caller's transaction. The entry holds the salted digest, so that the
 * payload can be blanked later and the entry still stands. An import is one entry: its rows carry its number.
 */
export const writeTrailEntry = async (
  client: ClientBase,
  entry: { readonly actor: string; readonly kind: string; readonly importId: number; readonly payload: unknown },
): Promise<void> => {
  const salt = randomBytes(16)
  const digest = createHash('sha256').update(salt).update(canonicalJson(entry.payload)).digest()
  await client.query(
    `with entry as (
       insert into trail (actor, place, kind, subject_table, subject_id, payload_digest)
       values ($1, 'import', $2, 'import_batch', $3, $4) returning id)
     insert into trail_payload (trail_id, salt, payload) select id, $5, $6 from entry`,
    [entry.actor, entry.kind, entry.importId, digest, salt, JSON.stringify(entry.payload)],
  )
}

/** JSON with the names of every object in order, so that equal payloads have equal digests. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => sorted(inner))

const sorted = (value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
