import type { ClientBase } from 'pg'
import type { Field, Resource } from '../../core/package/resource.ts'
import { resourceNamed } from '../../core/package/resources.ts'

/**
 * Where the rows of an import wait: unlogged tables without policies or indexes, one a resource, owned by the importer
 * and named by the batch. A crash of the database empties them, which applying notices.
 */
export const stagingTable = (batch: number, resource: Resource): string => `staging.b${batch}_${resource.table}`

export const rejectTable = (batch: number): string => `staging.b${batch}_reject`

/** The column of the database that holds a field. */
export const databaseColumn = (field: Field): string =>
  field.refers ? `${field.name}_id` : field.type === 'cents' ? `${field.name}_cents` : field.name

export const fieldOf = (resource: Resource, name: string): Field => {
  const field = resource.fields.find((one) => one.name === name)
  if (!field) throw new RangeError(`${resource.name} has no field ${name}`)
  return field
}

/** The only field of the key of a resource that others refer to. */
export const singleKeyOf = (name: string): Field => {
  const resource = resourceNamed(name)
  const [key, ...more] = resource.key
  if (key === undefined || more.length > 0)
    throw new RangeError(`${name} cannot be referred to: its key has several fields`)
  return fieldOf(resource, key)
}

/** What belongs to a plan names its site too. */
export const belongsToPlan = (resource: Resource): boolean => resource.fields.some((field) => field.refers === 'plans')

export const createStaging = async (client: ClientBase, batch: number, wanted: readonly Resource[]): Promise<void> => {
  for (const resource of wanted) {
    const columns = resource.fields.map((field) => `${quoted(field.name)} ${stagingType(field)}`)
    await client.query(
      `create unlogged table ${stagingTable(batch, resource)} (file_line bigint not null, ${columns.join(', ')})`,
    )
  }
  await client.query(`create unlogged table ${rejectTable(batch)} (
    resource text not null, file_line bigint not null, field text, reason text not null, value text, other text, key text)`)
}

/** Removes what waits in staging: of this batch, or of all that nobody can decide on any more. */
export const dropStaging = async (client: ClientBase, batch: number | 'left-behind'): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'staging' and case
       when $1::bigint is null then not exists (select from import_batch
         where id = substring(tablename from '^b(\\d+)_')::bigint and state = 'staged')
       else tablename ~ ('^b' || $1 || '_') end`,
    [batch === 'left-behind' ? null : batch],
  )
  if (rows.length > 0) await client.query(`drop table ${rows.map(({ name }) => `staging.${name}`).join(', ')}`)
}

/** Empty fields are null, quoted or not: the package does not tell an empty text from none. */
export const copyIntoStaging = (batch: number, resource: Resource, header: readonly string[]): string => {
  const columns = header.map(quoted).join(', ')
  return `copy ${stagingTable(batch, resource)} (file_line, ${columns}) from stdin with (format csv, force_null (${columns}))`
}

export const quoted = (name: string): string => `"${name}"`

const stagingType = (field: Field): string => {
  switch (field.type) {
    case 'text':
    case 'code':
    case 'fiscal-year':
      return 'text collate "C"'
    case 'number':
      return 'bigint'
    case 'integer':
      return 'int'
    case 'decimal':
    case 'cents':
      return 'numeric'
    case 'boolean':
      return 'boolean'
    case 'date':
    case 'month':
      return 'date'
    case 'instant':
      return 'timestamptz'
    default:
      return field.type satisfies never
  }
}
