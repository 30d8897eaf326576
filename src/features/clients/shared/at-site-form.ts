import type { Viewer } from '../../../core/access/viewer.ts'
import { sitesFor } from '../../../core/access/viewer.ts'
import type { RegistrationFacts } from '../../../core/clients/registration.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { DateParts } from '../../../ui/date-field.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { codeIn, dayIn, dayTyped } from './typed.ts'

export type OwnSite = { readonly id: number; readonly code: string; readonly name: string }

/** The sites at which the viewer registers people and which are open on the day. */
export const sitesToRegisterAt = async (db: Reader, viewer: Viewer, today: PlainDate): Promise<readonly OwnSite[]> => {
  const own = sitesFor(viewer, 'identity:write')
  let query = db
    .selectFrom('site')
    .select(['id', 'code', 'name'])
    .where((eb) => eb.or([eb('closed_on', 'is', null), eb('closed_on', '>=', today)]))
    .orderBy('name')
    .orderBy('id')
  if (own !== 'all') query = query.where('id', 'in', own.length > 0 ? [...own] : [-1])
  return query.execute()
}

/** Where and why somebody came, and that they were told why information is collected. */
export const readAtSite = (
  typed: Typed,
  sites: readonly OwnSite[],
): Pick<RegistrationFacts, 'siteId' | 'serviceReason' | 'notice'> => {
  const on = dayIn(typed, 'notice-on')
  return {
    siteId: sites.find(({ code }) => code === field(typed, 'site'))?.id ?? null,
    serviceReason: codeIn(typed, 'service-reason', 'service-reason'),
    notice: {
      acknowledged: field(typed, 'notice') === 'yes',
      how: codeIn(typed, 'notice-how', 'given-how'),
      on: on === 'blank' || on === 'no-day' ? null : on,
    },
  }
}

export type AtSiteTyped = {
  readonly site: string
  readonly serviceReason: string
  readonly acknowledged: boolean
  readonly how: string
  readonly on: DateParts
}

/** One who registers at one site need not choose it. */
export const atSiteTyped = (typed: Typed, sites: readonly OwnSite[], today: PlainDate): AtSiteTyped => ({
  site: field(typed, 'site') || (sites.length === 1 ? (sites[0]?.code ?? '') : ''),
  serviceReason: field(typed, 'service-reason'),
  acknowledged: field(typed, 'notice') === 'yes',
  how: field(typed, 'notice-how'),
  on: dayTyped(typed, 'notice-on', today),
})
