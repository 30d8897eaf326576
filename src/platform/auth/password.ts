import { hash, verify } from '@node-rs/argon2'

/** What is stored for a password: argon2id with the parameters of OWASP's password storage advice, salt included. */
export const hashPassword = (plain: string): Promise<string> =>
  hash(sameLetters(plain), { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 })

export const verifyPassword = (stored: string, plain: string): Promise<boolean> => verify(stored, sameLetters(plain))

/** Hashed under older parameters: after the next right password it is hashed again. */
export const passwordNeedsRehash = (stored: string): boolean => !stored.startsWith(PRESENT)

/**
 * The work of a check when there is nothing to check against: an unknown account, or one without a password. Otherwise
 * the time of the answer would say which addresses have an account. Hashing is the same work as verifying.
 */
export const verifyNothing = async (plain: string): Promise<false> => {
  await hashPassword(plain)
  return false
}

/** The enum of the package is one that cannot be imported under our compiler settings. */
const ARGON2ID = 2
const PRESENT = '$argon2id$v=19$m=19456,t=2,p=1$'

/** One keyboard writes é as one code point, another as two: both are the same password (NIST SP 800-63B, 5.1.1.2). */
const sameLetters = (plain: string): string => plain.normalize('NFKC')
