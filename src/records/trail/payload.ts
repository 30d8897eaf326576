import { createHash, randomBytes } from 'node:crypto'

/** JSON with the names of every object in order, so that equal payloads have equal digests. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => sorted(inner))

/** The digest an entry keeps of its payload. The salt keeps a short payload from being guessed once it is blanked. */
export const payloadDigest = (salt: Buffer, json: string): Buffer =>
  createHash('sha256').update(salt).update(json).digest()

/** A payload ready to be stored: its JSON, a fresh salt and the digest over both. */
export const sealPayload = (payload: object) => {
  const salt = randomBytes(16)
  const json = canonicalJson(storable(payload))
  return { salt, json, digest: payloadDigest(salt, json) }
}

/** What people type may hold what PostgreSQL cannot store: a NUL and halves of characters. A look is not lost to it. */
const storable = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map(storable)
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [storable(name), storable(inner)]))
}

const sorted = (value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
