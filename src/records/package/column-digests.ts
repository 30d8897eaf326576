import { resources } from '../../core/package/resources.ts'
import type { Connection } from '../../platform/db/connection.ts'
import { exportedFrom, exportedValue, exportOrder } from './exported.ts'
import { atOneMoment } from './export-package.ts'

/**
 * A digest of every exported column as the database holds it, by `table.field`. Each value is taken with the key of its
 * row, and the order of the rows does not matter: two databases with the same records have the same digests.
 */
export const columnDigests = (connection: Connection): Promise<ReadonlyMap<string, string>> =>
  atOneMoment(connection, { role: 'importer' }, async (client) => {
    const digests = new Map<string, string>()
    for (const resource of resources) {
      const key = exportOrder(resource).replaceAll(' collate "C"', '')
      const columns = resource.fields.map((field, place) => `${digest(key, exportedValue(field))} as c${place}`)
      const { rows } = await client.query<Record<string, string>>(
        `select count(*) as all, ${columns.join(', ')} from ${exportedFrom(resource)}`,
      )
      resource.fields.forEach((field, place) => {
        digests.set(`${resource.table}.${field.name}`, `${rows[0]?.['all'] ?? 0}:${rows[0]?.[`c${place}`] ?? ''}`)
      })
    }
    return digests
  })

/** The sum of a hash of each value with its row's key; a missing value is told from every text. */
const digest = (key: string, value: string): string =>
  `coalesce(sum(('x' || left(md5(concat_ws(chr(31), ${key}, coalesce('=' || ${value}, '-'))), 15))::bit(60)::bigint::numeric), 0)::text`
