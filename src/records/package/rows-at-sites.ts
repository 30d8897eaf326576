import type { Field, Resource } from '../../core/package/resource.ts'
import { resourceNamed, resources } from '../../core/package/resources.ts'
import { NETWORK } from './outside-own-part.ts'
import { belongsToPlan, databaseColumn, quoted } from './staging.ts'

/**
 * Of which sites a package is. `limited`: the network too holds only what these sites are part of and what their rows
 * name; `whole`: the tables of nobody's site (see {@link OF_NO_SITE}) stay as the reader sees them.
 */
export type SiteLimit = { readonly sites: readonly number[]; readonly network: 'whole' | 'limited' }

/**
 * The condition under which a row of a resource, `e`, is of these sites; null: every row is. What a row that is kept names
 * is kept as well, so that no reference of the package leads nowhere that did not before.
 */
export const rowsAtSites = (resource: Resource, limit: SiteLimit): string | null =>
  limit.network === 'whole' && OF_NO_SITE.has(resource.name) ? null : isKept(resource, arrayOf(limit.sites), 0)

/** Rows of no site alone: the network, who works in it, and the employers all share. */
const OF_NO_SITE: ReadonlySet<string> = new Set([...NETWORK, 'staff', 'grants', 'employers'])

const isKept = (resource: Resource, sites: string, depth: number): string =>
  `(${[...ofSites(resource, aliasAt(depth), sites), ...namedByKept(resource, sites, depth)].join('\n or ')})`

/** Rows that are at a site themselves, or belong to somebody who is served there. */
const ofSites = (resource: Resource, row: string, sites: string): readonly string[] => {
  const servedThere = `(select client_id from client_site where site_id = any (${sites}))`
  if (resource.name === 'sites') return [`${row}.id = any (${sites})`]
  if (resource.name === 'clients') return [`${row}.id in ${servedThere}`]
  if (resource.name === 'consents') return [`${row}.client_id in ${servedThere}`]
  if (belongsToPlan(resource)) return [`${row}.site_id = any (${sites})`]
  const here = resource.fields.filter(({ refers }) => refers === 'sites').map((field) => columnIs(row, field, sites))
  return resource.name === 'grants' ? [...here, ...reachingSites(row, sites)] : here
}

const columnIs = (row: string, field: Field, sites: string): string =>
  `${row}.${quoted(databaseColumn(field))} = any (${sites})`

/** A role at a provider or in a catchment is one at its sites. */
const reachingSites = (row: string, sites: string): readonly string[] =>
  ['organisation_id', 'catchment_id'].map(
    (column) => `${row}.${column} in (select ${column} from site where id = any (${sites}))`,
  )

const namedByKept = (resource: Resource, sites: string, depth: number): readonly string[] =>
  (NAMED_BY[resource.name] ?? []).flatMap((name) => {
    const other = resourceNamed(name)
    const row = aliasAt(depth + 1)
    return other.fields
      .filter(({ refers }) => refers === resource.name)
      .map(
        (field) =>
          `${aliasAt(depth)}.id in (select ${row}.${quoted(databaseColumn(field))} from ${other.table} ${row} where ${isKept(other, sites, depth + 1)})`,
      )
  })

const everyOneNaming = (name: string): readonly string[] =>
  resources.filter(({ fields }) => fields.some(({ refers }) => refers === name)).map((other) => other.name)

/**
 * Which rows keep others by naming them. A plan, a client or a site is where the row is that names it; a protocol may be
 * of another site than the referral under it, and is kept with that site.
 */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['regions', 'catchments', 'organisations', 'staff', 'employers', 'protocols'].map((name) => [
      name,
      everyOneNaming(name),
    ]),
  ),
  sites: ['protocols'],
}

const aliasAt = (depth: number): string => (depth === 0 ? 'e' : `n${depth}`)

/** Numbers alone: the statement that copies takes no parameters. */
const arrayOf = (sites: readonly number[]): string => {
  if (!sites.every((site) => Number.isSafeInteger(site))) throw new RangeError('a site is known by a whole number')
  return `'{${sites.join(',')}}'::bigint[]`
}
