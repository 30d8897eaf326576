import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret for a cookie (32 bytes) or a link (16). Only its digest is stored. */
export const newToken = (bytes = 32): string => randomBytes(bytes).toString('base64url')

/** Unsalted, because the token is random already; so it can be looked up by equality. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Equality that takes the same time wherever the difference is. Lengths are no secret. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.byteLength === other.byteLength && timingSafeEqual(one, other)

export const sameText = (one: string, other: string): boolean => sameBytes(Buffer.from(one), Buffer.from(other))

/**
 * The token a form carries to show that we made it for this session: an HMAC under the session's secret, so nothing is
 * stored. `purpose` binds it to one kind of form. It needs no mask: with SameSite=Lax a stranger's page cannot make us
 * send, unseen, the many signed-in pages that guessing a token from their compressed lengths takes.
 */
export const csrfTokenOf = (sessionSecret: string, purpose: string): string =>
  createHmac('sha256', sessionSecret).update(`csrf ${purpose}`).digest('base64url')

export const csrfTokenMatches = (sessionSecret: string, purpose: string, given: string): boolean =>
  sameText(csrfTokenOf(sessionSecret, purpose), given)
