import { createHmac, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { sameBytes } from './token.ts'

export type RecoveryCodes = {
  /** Shown once, as `xxxxx-xxxxx`. */
  readonly plain: readonly string[]
  /** What is stored. Without the key they cannot be guessed from a copy of the database. */
  readonly digests: readonly Buffer[]
}

/** Ten codes of fifty random bits for the day the telephone is lost. The key is `keyFor(keys, 'recovery-code')`. */
export const newRecoveryCodes = (key: KeyObject): RecoveryCodes => {
  const codes = Array.from({ length: 10 }, newCode)
  return {
    plain: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`),
    digests: codes.map((code) => digest(code, key)),
  }
}

/** The place of the code among the digests, or null. The caller deletes that digest: a code works once. */
export const matchRecoveryCode = (digests: readonly Uint8Array[], typed: string, key: KeyObject): number | null => {
  const code = [...typed.toLowerCase().replaceAll(/[\s\p{Pd}]/gu, '')].map((sign) => READ_AS[sign] ?? sign).join('')
  const sought = digest(code, key)
  const matching = digests.map((one) => sameBytes(one, sought))
  const place = matching.indexOf(true)
  return place < 0 ? null : place
}

/** 32 signs, five bits each: digits and letters without i, l, o and u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** What a hurried hand makes of a digit. */
const READ_AS: Readonly<Record<string, string>> = { i: '1', l: '1', o: '0' }

const newCode = (): string => [...randomBytes(10)].map((byte) => ALPHABET.charAt(byte & 31)).join('')

const digest = (code: string, key: KeyObject): Buffer => createHmac('sha256', key).update(code).digest()
