import { createHmac, randomBytes } from 'node:crypto'
import { base32 } from './base32.ts'
import { sameText } from './token.ts'

/** The codes of an authenticator application: RFC 6238 as all of them speak it (SHA-1, six digits, thirty seconds). */

/** 160 bits, as long as the digest (RFC 4226, 4). Stored only under `seal`. */
export const newSecret = (): Buffer => randomBytes(20)

export const codeAt = (secret: Uint8Array, instantMs: number): string => codeOfStep(secret, stepOf(instantMs))

/**
 * The step a code belongs to, or null when it is not accepted. A clock may be one step off either way. The answer is
 * stored and given back as `lastStep`: a code at or before it is refused, so that one seen over a shoulder is worthless
 * (RFC 6238, 5.2). Should two steps share a code, the later one counts, which uses up both.
 */
export const checkCode = (
  secret: Uint8Array,
  code: string,
  instantMs: number,
  lastStep: number | null,
): number | null => {
  const typed = code.replaceAll(/\s/g, '')
  const now = stepOf(instantMs)
  const matching = [now + 1, now, now - 1].filter((step) => sameText(codeOfStep(secret, step), typed))
  return matching.find((step) => lastStep === null || step > lastStep) ?? null
}

export type OneTimeCodeLabel = { readonly secret: Uint8Array; readonly issuer: string; readonly account: string }

/** The address an authenticator application opens. */
export const otpauthUri = ({ secret, issuer, account }: OneTimeCodeLabel): string => {
  const [house, person] = [issuer, account].map((text) => encodeURIComponent(text.replaceAll(':', ' ')))
  return `otpauth://totp/${house}:${person}?secret=${base32(secret)}&issuer=${house}&algorithm=SHA1&digits=6&period=30`
}

/** The secret for someone who types it: groups of four. */
export const secretInGroups = (secret: Uint8Array): string => (base32(secret).match(/.{1,4}/g) ?? []).join(' ')

const STEP_MS = 30_000

const stepOf = (instantMs: number): number => Math.floor(instantMs / STEP_MS)

const codeOfStep = (secret: Uint8Array, step: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 1_000_000).padStart(6, '0')
}
