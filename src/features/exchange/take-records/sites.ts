import {
  countSitesToTake,
  findSitesToTake,
  sitesChosen,
  SITES_OFFERED,
} from '../../../records/exchange/sites-to-take.ts'
import type { SiteToTake } from '../../../records/exchange/sites-to-take.ts'
import { field, viewerOf } from '../../route.ts'
import type { Ask, Typed } from '../../route.ts'

/** The choice of sites as the form shows it. */
export type SitesShown = {
  /** How many there are to choose from. */
  readonly count: number
  readonly which: 'all' | 'chosen'
  readonly chosen: readonly SiteToTake[]
  /** All there are, where they are few; else what was found; null: nothing was looked for. */
  readonly offered: readonly SiteToTake[] | null
  /** What was looked for; null: there are few, and they are all offered. */
  readonly query: string | null
  readonly isMore: boolean
}

/** What the form asked for. The answer to the first question decides: what is ticked under the other one is not meant. */
export const sitesTyped = (typed: Typed): readonly string[] | 'all' =>
  field(typed, 'which') === 'chosen' ? (typed.get('sites') ?? []) : 'all'

export const sitesShown = async (ask: Ask): Promise<SitesShown> => {
  const { db, typed } = ask
  const viewer = viewerOf(ask)
  const count = await countSitesToTake(db, viewer)
  const which = field(typed, 'which') === 'chosen' ? 'chosen' : 'all'
  const chosen = await sitesChosen(db, viewer, [...new Set(typed.get('sites') ?? [])].slice(0, count))
  const isFew = count <= SITES_OFFERED
  const query = field(typed, 'sites-search').slice(0, 100)
  const found = isFew || query !== '' ? await findSitesToTake(db, viewer, isFew ? '' : query) : null
  return {
    ...{ count, which, chosen, query: isFew ? null : query },
    offered: found?.slice(0, SITES_OFFERED) ?? null,
    isMore: (found?.length ?? 0) > SITES_OFFERED,
  }
}
