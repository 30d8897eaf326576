import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
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
  const { sites, areas } = await networkOf(db)
  const granted = mine === null ? sites : sites.filter(({ id }) => mine.has(id))
  const whole = ({ members }: Group) => mine === null || members.every(({ id }) => mine.has(id))
  const worth = (group: Group) => whole(group) && (mine === null || group.members.length > 1)
  const near = granted.length <= ALL_AT_ONCE ? null : new Set(asked.sites ?? [])
  const isNear = ({ members }: Group) => near === null || members.some(({ id }) => near.has(id))
  const groups = [
    ...groupsOf('region', sites, ({ region_id }) => region_id).filter(worth),
    ...groupsOf('catchment', sites, ({ catchment_id }) => catchment_id).filter(worth),
    ...groupsOf('provider', sites, ({ organisation_id }) => organisation_id).filter(
      (group) => worth(group) && isNear(group),
    ),
    ...(near === null ? granted : sitesNear(granted, asked)).map(ofOne),
  ]
  const named = await namesOf(db, groups, areas)
  return [
    ...(mine === null ? [{ value: 'province', kind: 'province' as const, name: ontario, sites: sites.length }] : []),
    ...(['region', 'catchment', 'provider', 'site'] as const).flatMap((kind) => inOrder(kind, groups, named)),
  ]
}

type Site = Awaited<ReturnType<typeof networkOf>>['sites'][number]
type Area = Awaited<ReturnType<typeof networkOf>>['areas'][number]
type Kind = 'region' | 'catchment' | 'provider' | 'site'
type Group = { readonly kind: Kind; readonly id: number; readonly members: readonly Site[] }
type Name = { readonly code: string; readonly name: Bilingual }

/** Of the sites numbers only: the province has hundreds, and most are not named on the page. Its areas are few. */
const networkOf = (db: Reader) =>
  db
    .selectNoFrom([
      jsonArrayFrom(db.selectFrom('site').select(['id', 'organisation_id', 'region_id', 'catchment_id'])).as('sites'),
      jsonArrayFrom(
        db
          .selectFrom('region')
          .select([kindOf('region'), 'id', 'code', 'name_en', 'name_fr'])
          .unionAll(db.selectFrom('catchment').select([kindOf('catchment'), 'id', 'code', 'name_en', 'name_fr'])),
      ).as('areas'),
    ])
    .executeTakeFirstOrThrow()

const kindOf = (kind: Kind) => sql<Kind>`${sql.lit(kind)}`.as('kind')

const groupsOf = (kind: Kind, sites: readonly Site[], groupOf: (site: Site) => number | null): readonly Group[] => {
  const groups = new Map<number, Site[]>()
  for (const site of sites) {
    const id = groupOf(site)
    if (id === null) continue
    const known = groups.get(id)
    if (known) known.push(site)
    else groups.set(id, [site])
  }
  return [...groups].map(([id, members]) => ({ kind, id, members }))
}

const ofOne = (site: Site): Group => ({ kind: 'site', id: site.id, members: [site] })

/** The sites of a provider, beside one of its own too; of anything wider none, its providers are offered. */
const sitesNear = (granted: readonly Site[], asked: ReportScope): readonly Site[] => {
  if (asked.kind !== 'site' && asked.kind !== 'provider') return []
  const first = granted.find(({ id }) => asked.sites?.has(id))
  return granted.filter(({ organisation_id }) => organisation_id === first?.organisation_id)
}

/** What is offered by name: the areas are known, the providers and sites are asked for in one question. */
const namesOf = async (
  db: Reader,
  groups: readonly Group[],
  areas: readonly Area[],
): Promise<ReadonlyMap<string, Name>> => {
  const idsOf = (kind: Kind) => groups.filter((group) => group.kind === kind).map(({ id }) => id)
  const offered = (kind: Kind) => sql<boolean>`id = any(${idsOf(kind)}::bigint[])`
  const isAsked = idsOf('provider').length + idsOf('site').length > 0
  const rows = isAsked
    ? await db
        .selectFrom('organisation')
        .select([kindOf('provider'), 'id', 'code', 'name as name_en', 'name as name_fr'])
        .where(offered('provider'))
        .unionAll(
          db
            .selectFrom('site')
            .select([kindOf('site'), 'id', 'code', 'name as name_en', 'name as name_fr'])
            .where(offered('site')),
        )
        .execute()
    : []
  return new Map([...areas, ...rows].map((row) => [`${row.kind} ${row.id}`, nameIn(row)]))
}

const nameIn = (row: { readonly code: string; readonly name_en: string; readonly name_fr: string }): Name => ({
  code: row.code,
  name: { en: row.name_en, fr: row.name_fr },
})

const inOrder = (kind: Kind, groups: readonly Group[], named: ReadonlyMap<string, Name>): readonly OfferedScope[] =>
  groups
    .filter((group) => group.kind === kind)
    .flatMap(({ id, members }) => {
      const known = named.get(`${kind} ${id}`)
      return known ? [{ value: `${kind}:${known.code}`, kind, name: known.name, sites: members.length }] : []
    })
    .sort((one, other) => one.name.en.localeCompare(other.name.en, 'en') || one.value.localeCompare(other.value, 'en'))

const ontario: Bilingual = { en: 'Ontario', fr: 'Ontario' }
