import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Keys } from './keys.ts'

/** What is sealed cannot be opened: another key ring, other associated data, or bytes that were changed. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

/**
 * AES-256-GCM with a random nonce: version, length of key id, key id, nonce, tag, ciphertext. `associated` says whose
 * secret of what kind it is ("person 17 sin"), so that a sealed value moved to another row does not open there.
 */
export const seal = (keys: Keys, plain: Uint8Array, associated: string): Buffer => {
  const key = keys.seals.get(keys.current)
  if (key === undefined) throw new Error('the current key is not on the ring')
  const id = Buffer.from(keys.current)
  const head = Buffer.from([VERSION, id.length, ...id])
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(authenticated(head, associated))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed])
}

/** For what we stored ourselves: a value that does not open is a fault, and thrown. */
export const unseal = (keys: Keys, sealed: Uint8Array, associated: string): Buffer => {
  const parts = takeApart(sealed)
  const key = parts && keys.seals.get(parts.id)
  if (!parts || !key) throw new SealBroken('sealed with no key of this ring')
  const decipher = createDecipheriv('aes-256-gcm', key, parts.nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(authenticated(parts.head, associated))
  decipher.setAuthTag(parts.tag)
  try {
    return Buffer.concat([decipher.update(parts.ciphertext), decipher.final()])
  } catch (cause) {
    throw new SealBroken('changed since it was sealed, or not what it is taken for', { cause })
  }
}

/** For cookies and hidden fields. */
export const sealText = (keys: Keys, plain: string, associated: string): string =>
  seal(keys, Buffer.from(plain), associated).toString('base64url')

/** What comes back from a browser may be anything: null when it is not what we sealed. */
export const unsealText = (keys: Keys, sealed: string, associated: string): string | null => {
  try {
    return unseal(keys, Buffer.from(sealed, 'base64url'), associated).toString()
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

/** Finds an equal text without keeping it. The text should name its kind ("sin 123456789"), so that kinds never meet. */
export const blindIndex = (keys: Keys, text: string): Buffer => createHmac('sha256', keys.blind).update(text).digest()

const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** The head says its own length, so head and associated data cannot be shifted into each other. */
const authenticated = (head: Uint8Array, associated: string): Buffer => Buffer.concat([head, Buffer.from(associated)])

const takeApart = (sealed: Uint8Array) => {
  const bytes = Buffer.from(sealed)
  const nonceAt = 2 + (bytes[1] ?? 0)
  const tagAt = nonceAt + NONCE_BYTES
  const ciphertextAt = tagAt + TAG_BYTES
  if (bytes[0] !== VERSION || bytes.length < ciphertextAt) return null
  return {
    head: bytes.subarray(0, nonceAt),
    id: bytes.toString('utf8', 2, nonceAt),
    nonce: bytes.subarray(nonceAt, tagAt),
    tag: bytes.subarray(tagAt, ciphertextAt),
    ciphertext: bytes.subarray(ciphertextAt),
  }
}
