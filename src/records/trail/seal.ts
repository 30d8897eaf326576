import { createHash } from 'node:crypto'

/** An entry as text, every column of it, as it is sealed. Lists are texts like `{1,2}`. */
export type SealedText = {
  readonly id: string
  readonly xid: string
  readonly at: string
  readonly actor: string
  readonly actor_id: string | null
  readonly place: string
  readonly kind: string
  readonly subject_table: string | null
  readonly subject_id: string | null
  readonly site_ids: string
  readonly client_ids: string
  readonly payload_digest: string
}

/** An instant as text that no setting of the session changes. */
export const instantText = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Columns of `trail t` as {@link SealedText}. */
export const SEALED_TEXT = `t.id::text, t.xid::text, ${instantText('t.at')} as at, t.actor, t.actor_id::text, t.place, t.kind,
  t.subject_table, t.subject_id::text, t.site_ids::text, t.client_ids::text, encode(t.payload_digest, 'hex') as payload_digest`

/** What comes before the first seal. */
export const FIRST: Buffer = Buffer.alloc(32)

/** SHA-256 of the entry as a JSON list of its columns in this order, which never changes. */
export const entryDigest = (entry: SealedText): Buffer =>
  createHash('sha256')
    .update(
      JSON.stringify([
        entry.id,
        entry.xid,
        entry.at,
        entry.actor,
        entry.actor_id,
        entry.place,
        entry.kind,
        entry.subject_table,
        entry.subject_id,
        entry.site_ids,
        entry.client_ids,
        entry.payload_digest,
      ]),
    )
    .digest()

/** The seal over an entry: it follows from the seal before, the digest of the entry and the moment of sealing. */
export const sealAfter = (before: Buffer, digest: Buffer, sealedAt: string): Buffer =>
  createHash('sha256').update(before).update(digest).update(sealedAt).digest()
