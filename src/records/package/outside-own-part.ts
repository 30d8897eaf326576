import type { ClientBase } from 'pg'
import type { OwnPart } from '../../core/exchange/own-part.ts'
import type { Resource } from '../../core/package/resource.ts'
import { resourceNamed } from '../../core/package/resources.ts'
import { differs, sameKeyJoin } from './compare.ts'
import type { StagedResource } from './compare.ts'
import { belongsToPlan, quoted, rejectTable } from './staging.ts'

/**
 * Rejects the staged rows that are not of the part of the records whoever imports may bring in; answers how many. Asked
 * after the checks of the same resource, and after those of the resources it refers to: what a rejected row would have
 * carried is gone already.
 *
 * Of the network a row that is there already, the same, is nobody's harm: a package that was taken out comes back whole.
 * Of people even the same row is rejected, or comparing would tell what is on file elsewhere.
 */
export const rejectOutside = async (client: ClientBase, staged: StagedResource, part: OwnPart): Promise<number> => {
  const { batch, resource } = staged
  const outside = outsideOf(staged, part)
  if (outside === null) return 0
  const { rowCount } = await client.query(
    `insert into ${rejectTable(batch)} (resource, file_line, field, reason, key)
     select '${resource.name}', s.file_line, null, '${outside.reason}', ${outside.takesAlong ? `s.${quoted(resource.key[0] ?? '')}::text` : 'null'}
     from ${sameKeyJoin(staged, 'left join')}
     ${outside.joins} where ${outside.when}`,
    [...outside.values],
  )
  return rowCount ?? 0
}

type Outside = {
  readonly reason: 'not-your-part' | 'roles-by-hand'
  readonly joins: string
  readonly when: string
  readonly values: readonly (readonly number[])[]
  /** Rows that refer to the rejected one go with it; otherwise they go on referring to what is on file. */
  readonly takesAlong: boolean
}

/** Kept for the whole province. */
export const NETWORK: ReadonlySet<string> = new Set([
  'regions',
  'catchments',
  'organisations',
  'sites',
  'allocations',
  'targets',
])

const outsideOf = (staged: StagedResource, { network, sites, organisations }: OwnPart): Outside | null => {
  const { resource } = staged
  if (resource.name === 'grants') return { ...whatDiffers(staged), reason: 'roles-by-hand' }
  if (NETWORK.has(resource.name)) return network ? null : whatDiffers(staged)
  // Employers are shared by all: adding one harms nobody, changing one is for nobody by a file.
  if (resource.name === 'employers') return sites.length > 0 ? whatDiffers(staged, 'e.id is not null and') : anyRow
  const joins = joinsOf(resource)
  if (resource.name === 'staff') {
    const own = 'o.id = any ($1) and coalesce(e.organisation_id, o.id) = any ($1)'
    return { ...anyRow, joins, when: `not coalesce(${own}, false)`, values: [organisations] }
  }
  const takesAlong = resource.key.length === 1 && !belongsToPlan(resource)
  return { ...anyRow, joins, when: `not coalesce(${insideSites(resource)}, false)`, values: [sites], takesAlong }
}

const anyRow: Outside = { reason: 'not-your-part', joins: '', when: 'true', values: [], takesAlong: false }

const whatDiffers = (staged: StagedResource, and = 'e.id is null or'): Outside => {
  const { joins, where } = differs(staged)
  return { ...anyRow, joins, when: `${and} ${where}` }
}

const insideSites = (resource: Resource): string => {
  const names = resource.fields.flatMap(({ refers }) => (refers === undefined ? [] : [refers]))
  // What belongs to a plan is where the plan is; one of this package that was kept is at a site of one's own.
  if (belongsToPlan(resource)) return 'coalesce(p.site_id = any ($1), true)'
  const tests = [
    ...(names.includes('sites') ? ['w.id = any ($1)'] : []),
    ...(resource.table === 'plan' || resource.table === 'protocol' ? ['coalesce(e.site_id, w.id) = any ($1)'] : []),
    ...(names.includes('clients') || resource.name === 'clients' ? [OWN_CLIENT] : []),
  ]
  if (tests.length === 0) throw new RangeError(`${resource.name}: nobody said whose rows these are`)
  return tests.join(' and ')
}

/** Somebody new, somebody no site serves yet, or somebody of one's own sites: as the policies have it. */
const OWN_CLIENT = `(c.id is null or not exists (select from client_site l where l.client_id = c.id)
  or exists (select from client_site l where l.client_id = c.id and l.site_id = any ($1)))`

const joinsOf = (resource: Resource): string => {
  const refers = (name: string) => resource.fields.find((field) => field.refers === name)
  const joinTo = (name: string, letter: string, key: string) =>
    refers(name)
      ? [`left join ${resourceNamed(name).table} ${letter} on ${letter}.${key} = s.${refers(name)?.name ?? ''}`]
      : []
  return [
    ...joinTo('organisations', 'o', 'code'),
    ...joinTo('sites', 'w', 'code'),
    ...joinTo('plans', 'p', 'number'),
    ...(resource.name === 'clients' ? ['left join client c on c.number = s.number'] : joinTo('clients', 'c', 'number')),
  ].join('\n')
}
