import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { decideIdentity } from './identity.ts'
import type { Identity, IdentityFacts } from './identity.ts'
import type { FieldRefusal } from './refusals.ts'

/** How and when the notice of collection was acknowledged: it is acknowledged, not consented to. */
export type NoticeFacts = {
  /** A code of `given-how`, or nothing where it was not acknowledged. */
  readonly how: string | null
  readonly on: PlainDate | null
  readonly acknowledged: boolean
}

export type RegistrationFacts = IdentityFacts & {
  readonly siteId: number | null
  readonly serviceReason: string | null
  readonly notice: NoticeFacts
  /** The purposes agreed to, codes of `consent-purpose`. None is needed. */
  readonly consents: readonly string[]
}

export type AtSite = {
  readonly siteId: number
  readonly serviceReason: string
  readonly noticeHow: string
  readonly noticeOn: PlainDate
}

export type Registered = { readonly identity: Identity; readonly at: AtSite; readonly consents: readonly string[] }

/** Registers a person nobody has on file, at a site, once they were told why information is collected. */
export const registerPerson = (
  facts: RegistrationFacts,
  today: PlainDate,
): Result<Registered, readonly FieldRefusal[]> => {
  const identity = decideIdentity(facts, today)
  const at = registerAtSite(facts, today)
  if (!identity.ok) return refuse([...identity.refusal, ...(at.ok ? [] : at.refusal)])
  if (!at.ok) return at
  return done({ identity: identity.value, at: at.value, consents: [...new Set(facts.consents)] })
}

/** What a person brings who is on file already: the site, why they come, and that they were told. */
export const registerAtSite = (
  { siteId, serviceReason, notice }: Pick<RegistrationFacts, 'siteId' | 'serviceReason' | 'notice'>,
  today: PlainDate,
): Result<AtSite, readonly FieldRefusal[]> => {
  const refusals = [
    ...(siteId === null ? [{ field: 'site', reason: 'needs-site' } as const] : []),
    ...(serviceReason === null ? [{ field: 'service-reason', reason: 'needs-service-reason' } as const] : []),
    ...noticeRefusals(notice, today),
  ]
  if (siteId === null || serviceReason === null || refusals.length > 0) return refuse(refusals)
  const { how, on } = notice
  return how === null || on === null ? refuse(refusals) : done({ siteId, serviceReason, noticeHow: how, noticeOn: on })
}

const noticeRefusals = ({ acknowledged, how, on }: NoticeFacts, today: PlainDate): readonly FieldRefusal[] => [
  ...(acknowledged ? [] : [{ field: 'notice', reason: 'needs-notice' } as const]),
  ...(how === null ? [{ field: 'notice-how', reason: 'needs-notice-how' } as const] : []),
  ...(on === null ? [{ field: 'notice-on', reason: 'needs-notice-day' } as const] : []),
  ...(on !== null && on > today ? [{ field: 'notice-on', reason: 'notice-in-future' } as const] : []),
]
