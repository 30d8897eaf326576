import { sitesFor } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { ReportScope } from './scope.ts'

export type OfferedScope = {
  /** As an address says it: `site:MAPLE`. */
  readonly value: string
  readonly kind: ReportScope['kind']
  readonly name: Bilingual
  readonly sites: number
}

/** More sites than this are offered step by step: the regions, then the providers of one, then the sites of one (assumption). */
const ALL_AT_ONCE = 60

/**
 * The scopes the viewer may ask for, from the widest: the province, regions, catchments, providers and sites that the
 * grants cover whole. Of many sites only those near the scope asked for: its own provider's, and those of the providers
 * it holds.
 */
export const offeredScopes = async (
  db: Reader,
  viewer: Viewer,
  asked: ReportScope,
): Promise<readonly OfferedScope[]> => {
  const own = sitesFor(viewer, 'aggregates:read')
  const mine = own === 'all' ? null : new Set(own)
  const sites = await networkOf(db)
  const granted = mine === null ? sites : sites.filter(({ id }) => mine.has(id))
  const wide = [...groupsOf(sites, regionOf), ...groupsOf(sites, catchmentOf)]
  const providers = groupsOf(sites, providerOf)
  const whole = ({ members }: Group) => mine === null || members.every(({ id }) => mine.has(id))
  const worth = (group: Group) => whole(group) && (mine === null || group.members.length > 1)
  const near = granted.length <= ALL_AT_ONCE ? null : new Set(asked.sites ?? [])
  const isNear = ({ members }: Group) => near === null || members.some(({ id }) => near.has(id))
  const nearSites = near === null ? granted : sitesNear(granted, asked)
  return [
    ...(mine === null ? [{ value: 'province', kind: 'province' as const, name: ontario, sites: sites.length }] : []),
    ...wide.filter(worth).map(offered),
    ...providers.filter((group) => worth(group) && isNear(group)).map(offered),
    ...nearSites.map(({ code, name }) => ({
      value: `site:${code}`,
      kind: 'site' as const,
      name: same(name),
      sites: 1,
    })),
  ]
}

type Site = Awaited<ReturnType<typeof networkOf>>[number]
type Named = { readonly kind: ReportScope['kind']; readonly code: string; readonly name: Bilingual }
type Group = Named & { readonly members: readonly Site[] }

const networkOf = (db: Reader) =>
  db
    .selectFrom('site')
    .innerJoin('organisation', 'organisation.id', 'site.organisation_id')
    .leftJoin('region', 'region.id', 'site.region_id')
    .leftJoin('catchment', 'catchment.id', 'site.catchment_id')
    .select(['site.id', 'site.code', 'site.name', 'organisation.code as provider', 'organisation.name as providerName'])
    .select(['region.code as region', 'region.name_en as regionEn', 'region.name_fr as regionFr'])
    .select(['catchment.code as catchment', 'catchment.name_en as catchmentEn', 'catchment.name_fr as catchmentFr'])
    .orderBy('site.name')
    .orderBy('site.id')
    .execute()

const groupsOf = (sites: readonly Site[], groupOf: (site: Site) => Named | null): readonly Group[] => {
  const groups = new Map<string, Named & { members: Site[] }>()
  for (const site of sites) {
    const named = groupOf(site)
    if (!named) continue
    const known = groups.get(named.code)
    if (known) known.members.push(site)
    else groups.set(named.code, { ...named, members: [site] })
  }
  return [...groups.values()].sort((one, other) => one.name.en.localeCompare(other.name.en, 'en'))
}

const providerOf = ({ provider, providerName }: Site): Named => ({
  kind: 'provider',
  code: provider,
  name: same(providerName),
})

const regionOf = ({ region, regionEn, regionFr }: Site): Named | null =>
  region === null ? null : { kind: 'region', code: region, name: { en: regionEn ?? region, fr: regionFr ?? region } }

const catchmentOf = ({ catchment, catchmentEn, catchmentFr }: Site): Named | null =>
  catchment === null
    ? null
    : { kind: 'catchment', code: catchment, name: { en: catchmentEn ?? catchment, fr: catchmentFr ?? catchment } }

/** The sites of a provider, beside one of its own too; of anything wider none, its providers are offered. */
const sitesNear = (granted: readonly Site[], asked: ReportScope): readonly Site[] => {
  if (asked.kind !== 'site' && asked.kind !== 'provider') return []
  const [first] = granted.filter(({ id }) => asked.sites?.has(id))
  return granted.filter(({ provider }) => provider === first?.provider)
}

const offered = ({ kind, code, name, members }: Group): OfferedScope => ({
  ...{ value: `${kind}:${code}`, kind, name, sites: members.length },
})

const same = (name: string): Bilingual => ({ en: name, fr: name })
const ontario: Bilingual = { en: 'Ontario', fr: 'Ontario' }
