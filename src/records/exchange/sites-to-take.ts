import { sql } from 'kysely'
import { sitesFor } from '../../core/access/viewer.ts'
import type { Sites, Viewer } from '../../core/access/viewer.ts'
import type { Reader } from '../../platform/db/reader.ts'

/** A site at which somebody may take records out. */
export type SiteToTake = { readonly code: string; readonly name: string; readonly provider: string }

/** So many are offered at once; of more one looks for one's own. */
export const SITES_OFFERED = 20

/** How many sites somebody may take records out of. */
export const countSitesToTake = async (db: Reader, viewer: Viewer): Promise<number> => {
  const reach = sitesFor(viewer, 'exchange:read')
  if (reach !== 'all') return reach.length
  const { count } = await db
    .selectFrom('site')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Those of them whose name, code or provider holds this text, by name: one more than are offered, where there are more. */
export const findSitesToTake = (db: Reader, viewer: Viewer, text: string): Promise<readonly SiteToTake[]> => {
  const like = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sitesOf(db, viewer)
    .where(sql<boolean>`(site.name ilike ${like} or site.code ilike ${like} or organisation.name ilike ${like})`)
    .orderBy('site.name')
    .orderBy('site.id')
    .limit(SITES_OFFERED + 1)
    .execute()
}

/** Those of them that have these codes, by name. */
export const sitesChosen = async (
  db: Reader,
  viewer: Viewer,
  codes: readonly string[],
): Promise<readonly SiteToTake[]> =>
  codes.length === 0
    ? []
    : sitesOf(db, viewer).where('site.code', 'in', codes).orderBy('site.name').orderBy('site.id').execute()

/** The sites meant by these codes; none where one of them is not of the viewer’s: it is not guessed what was meant. */
export const sitesWanted = async (db: Reader, viewer: Viewer, codes: readonly string[] | 'all'): Promise<Sites> => {
  const reach = sitesFor(viewer, 'exchange:read')
  if (codes === 'all' || codes.length === 0) return codes === 'all' ? reach : []
  const found = await sitesOf(db, viewer).select('site.id').where('site.code', 'in', codes).execute()
  return found.length === new Set(codes).size ? found.map(({ id }) => id) : []
}

const sitesOf = (db: Reader, viewer: Viewer) => {
  const reach = sitesFor(viewer, 'exchange:read')
  const sites = db
    .selectFrom('site')
    .innerJoin('organisation', 'organisation.id', 'site.organisation_id')
    .select(['site.code', 'site.name', 'organisation.name as provider'])
  return reach === 'all' ? sites : sites.where('site.id', 'in', reach.length > 0 ? [...reach] : [-1])
}
