import { createWriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { codeLists } from '../../catalogues/index.ts'
import type { Field, Resource } from '../../core/package/resource.ts'
import { resources } from '../../core/package/resources.ts'
import type { Connection } from '../../platform/db/connection.ts'
import { openPool } from '../../platform/db/pool.ts'
import { dataPackage } from './descriptor.ts'
import { exportedFrom, exportedValue, exportOrder } from './exported.ts'
import type { Progress } from './progress.ts'
import { rowsAtSites } from './rows-at-sites.ts'
import type { SiteLimit } from './rows-at-sites.ts'
import { quoted } from './staging.ts'

export type ExportAnswer =
  | {
      readonly ok: true
      readonly files: readonly { readonly resource: string; readonly file: string; readonly rows: number }[]
    }
  | { readonly ok: false; readonly code: 'folder-not-empty' }

/** Whose sessions read: the importer’s, which see everything, or those of the viewer of a request token. */
export type ExportReader = { readonly role: 'importer' } | { readonly role: 'reader'; readonly requestToken: string }

/**
 * Writes records as a package, as they were at one moment. The same records give the same bytes. Fields that are not
 * kept are left out, and a resource of which none is kept has no file; such a package can be read but not imported.
 */
export const exportPackage = async (wishes: {
  readonly connection: Connection
  readonly folder: string
  readonly as: ExportReader
  readonly keep: (resource: Resource, field: Field) => boolean
  /** Without one, of every site the reader sees. */
  readonly limit?: SiteLimit | undefined
  readonly onProgress?: Progress
}): Promise<ExportAnswer> => {
  await mkdir(wishes.folder, { recursive: true, mode: 0o700 })
  if ((await readdir(wishes.folder)).length > 0) return { ok: false, code: 'folder-not-empty' }
  const written = resources
    .map((resource) => ({ ...resource, fields: resource.fields.filter((field) => wishes.keep(resource, field)) }))
    .filter(({ fields }) => fields.length > 0)
  await writeFile(join(wishes.folder, 'datapackage.json'), `${JSON.stringify(describe(written), null, 2)}\n`)
  const files = await atOneMoment(wishes.connection, wishes.as, async (client) => {
    const all: { resource: string; file: string; rows: number }[] = []
    for (const resource of written) {
      const file = `${resource.name}.csv`
      const where = wishes.limit ? rowsAtSites(resource, wishes.limit) : null
      const rows = await writeTable(client, resource, where, join(wishes.folder, file))
      all.push({ resource: resource.name, file, rows })
      wishes.onProgress?.({ step: 'written', resource: resource.name, rows })
    }
    return all
  })
  return { ok: true, files }
}

/** Reads everything as it was when the first statement began, whatever is written meanwhile. */
export const atOneMoment = async <Answer>(
  connection: Connection,
  as: ExportReader,
  work: (client: ClientBase) => Promise<Answer>,
): Promise<Answer> => {
  const pool = openPool(connection, as.role, { max: 1, ...('requestToken' in as && { requestToken: as.requestToken }) })
  try {
    const client = await pool.connect()
    try {
      await client.query('begin isolation level repeatable read read only')
      return await work(client)
    } finally {
      client.release(true)
    }
  } finally {
    await pool.end()
  }
}

const writeTable = async (
  client: ClientBase,
  resource: Resource,
  where: string | null,
  path: string,
): Promise<number> => {
  const columns = resource.fields.map((field) => `${exportedValue(field)} as ${quoted(field.name)}`)
  const from = `${exportedFrom(resource)}${where === null ? '' : `\nwhere ${where}`}`
  const query = `select ${columns.join(', ')} from ${from} order by ${exportOrder(resource)}`
  const rows = client.query(copyTo(`copy (${query}) to stdout with (format csv, header)`))
  await pipeline(rows, createWriteStream(path, { mode: 0o600 }))
  return rows.rowCount
}

/** What {@link dataPackage} says, without the fields that were left out. */
const describe = (written: readonly Resource[]): unknown => {
  const whole = dataPackage(codeLists) as { readonly resources: readonly DescribedResource[] }
  return {
    ...whole,
    resources: whole.resources.flatMap((described) => {
      const fields = written.find(({ name }) => name === described.name)?.fields ?? []
      if (fields.length === 0) return []
      const kept = described.schema.fields.filter((field) => fields.some(({ name }) => name === field.name))
      return [{ ...described, schema: { ...described.schema, fields: kept } }]
    }),
  }
}

type DescribedResource = {
  readonly name: string
  readonly schema: { readonly fields: readonly { readonly name: string }[] }
}
