import type { PlainDate } from '../shared/plain-date.ts'
import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import { isInForce } from './colleague.ts'
import type { Administrator, Colleague, Place } from './colleague.ts'
import { carriesCaseload } from './provider-roles.ts'
import type { AccountRefusal } from './refusals.ts'

export type CaseloadMove = { readonly siteId: number; readonly plans: number; readonly to: number | null }

/** Hands all open plans of a site to a counsellor there; null: to nobody, so that they wait in the queue of the site. */
export const moveCaseload = (
  by: Administrator,
  from: Colleague,
  site: Place | null,
  to: Colleague | null,
  today: PlainDate,
): Result<CaseloadMove, AccountRefusal> => {
  if (!site || !isOwnSite(by, site)) return refuse({ reason: 'place-outside' })
  const refusal = to && refusedTaker(from, to, site, today)
  if (refusal) return refuse(refusal)
  const held = from.caseload.find(({ siteId, plans }) => siteId === site.id && plans > 0)
  return held
    ? done({ siteId: site.id, plans: held.plans, to: to === null ? null : to.staffId })
    : refuse({ reason: 'no-caseload' })
}

const isOwnSite = (by: Administrator, { kind, organisationId }: Place): boolean =>
  kind === 'site' && by.organisations.includes(organisationId)

const refusedTaker = (from: Colleague, to: Colleague, site: Place, today: PlainDate): AccountRefusal | null => {
  if (to.staffId === from.staffId) return { reason: 'same-colleague' }
  return mayTake(to, site, today) ? null : { reason: 'not-a-counsellor-there' }
}

/** Whoever may sign in, or still will, and is a counsellor at the site today. */
export const mayTake = (colleague: Colleague, site: Place, today: PlainDate): boolean =>
  colleague.account !== 'ended' &&
  colleague.roles.some((held) => carriesCaseload(held.role) && held.sites.includes(site.id) && isInForce(held, today))
