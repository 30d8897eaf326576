import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlainDate } from '../shared/plain-date.ts'

/** What a client agreed to, for one purpose. It stands from the day it was given until it is withdrawn. */
export type Consent = {
  readonly purpose: string
  readonly givenOn: PlainDate
  readonly withdrawnOn: PlainDate | null
}

export type ConsentRefusal = 'given-already' | 'not-given' | 'no-such-purpose'

/** Whether a purpose is agreed to now: withdrawal stops it from that minute. */
export const isAgreed = (consents: readonly Consent[], purpose: string): boolean =>
  consents.some((one) => one.purpose === purpose && one.withdrawnOn === null)

export type ConsentChange = { readonly purpose: string; readonly deed: 'give' | 'withdraw' }

export type ConsentChanged =
  | { readonly kind: 'given'; readonly givenOn: PlainDate; readonly again: boolean }
  | { readonly kind: 'withdrawn'; readonly givenOn: readonly PlainDate[] }

/**
 * Gives or withdraws consent for one purpose. Withdrawing deletes nothing: what stood, and until when, stays on the
 * record. Given anew on the day it was withdrawn, it stands as if it had not been.
 */
export const changeConsent = (
  consents: readonly Consent[],
  { purpose, deed }: ConsentChange,
  today: PlainDate,
): Result<ConsentChanged, ConsentRefusal> => {
  const standing = consents.filter((one) => one.purpose === purpose && one.withdrawnOn === null)
  if (deed === 'withdraw')
    return standing.length === 0
      ? refuse('not-given')
      : done({ kind: 'withdrawn', givenOn: standing.map(({ givenOn }) => givenOn) })
  if (standing.length > 0) return refuse('given-already')
  const again = consents.some((one) => one.purpose === purpose && one.givenOn === today)
  return done({ kind: 'given', givenOn: today, again })
}
