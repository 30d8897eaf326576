import type { ClientBase } from 'pg'
import type { OwnPart } from '../../core/exchange/own-part.ts'
import type { Resource } from '../../core/package/resource.ts'
import { resourcesOf } from './batch.ts'
import type { Batch } from './batch.ts'
import { NETWORK } from './outside-own-part.ts'
import { belongsToPlan } from './staging.ts'

/**
 * Whether an import added or changed rows that are no longer, or never were, of the part of whoever takes it back: a site
 * may have gone to another provider since.
 */
export const touchesOthers = async (client: ClientBase, batch: Batch, part: OwnPart): Promise<boolean> => {
  for (const resource of resourcesOf(batch.counts)) {
    const others = othersOf(resource, part)
    if (others === null) continue
    const { rowCount } = await client.query(
      `select from ${resource.table} e where (e.import_id = $1 or exists (select from import_before b
         where b.import_id = $1 and b.table_name = '${resource.table}' and b.row_id = e.id)) and ${others.when} limit 1`,
      [batch.id, ...others.values],
    )
    if (rowCount) return true
  }
  return false
}

type Others = { readonly when: string; readonly values: readonly (readonly number[])[] }

const othersOf = (resource: Resource, { network, sites, organisations }: OwnPart): Others | null => {
  if (resource.name === 'grants') return ANY
  if (NETWORK.has(resource.name)) return network ? null : ANY
  if (resource.name === 'staff') return { when: 'not e.organisation_id = any ($2)', values: [organisations] }
  if (resource.name === 'clients') return { when: servedByOthersOnly('e.id'), values: [sites] }
  if (resource.name === 'consents') return { when: servedByOthersOnly('e.client_id'), values: [sites] }
  const hasSite = belongsToPlan(resource) || resource.fields.some(({ refers }) => refers === 'sites')
  return hasSite ? { when: 'not e.site_id = any ($2)', values: [sites] } : null
}

const ANY: Others = { when: 'true', values: [] }

const servedByOthersOnly = (id: string): string =>
  `exists (select from client_site l where l.client_id = ${id})
   and not exists (select from client_site l where l.client_id = ${id} and l.site_id = any ($2))`
