import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPool } from '../src/platform/db/pool.ts'
import { prepareDatabase } from '../src/platform/db/prepare-database.ts'
import { erasePostgres, startPostgres } from '../src/platform/postgres/start-postgres.ts'

type Column = {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly always: boolean
  readonly generated: boolean
}

/** src/platform/db/database.generated.ts, read from a database that has just been migrated. */
export const makeDatabaseTypes = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-types-'))
  const postgres = await startPostgres({ folder, durability: 'test' })
  try {
    await prepareDatabase(postgres.connection)
    const pool = openPool(postgres.connection, 'migrator', { max: 1 })
    const { rows } = await pool.query<Column>(COLUMNS)
    await pool.end()
    return write(rows)
  } finally {
    await postgres.stop()
    await erasePostgres(folder)
    await rm(folder, { recursive: true, force: true })
  }
}

const COLUMNS = `
  select c.relname as table, a.attname as name, not a.attnotnull as nullable,
    case when t.typcategory = 'A' then e.typname || '[]' else t.typname end as type,
    a.attidentity = 'a' or a.attgenerated <> '' as always,
    a.attidentity <> '' or a.atthasdef as generated
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and a.attnum > 0 and not a.attisdropped
  order by c.relname collate "C", a.attnum`

const write = (columns: readonly Column[]): string => {
  const names = [...new Set(columns.map(({ table }) => table))]
  const body = names.map((table) => {
    const lines = columns.filter((one) => one.table === table).map((one) => `    ${one.name}: ${typeOf(one)}\n`)
    return `  ${table}: {\n${lines.join('')}  }\n`
  })
  return `${HEAD}export type Database = {\n${body.join('')}}\n`
}

const HEAD = `// Generated from the migrated database by scripts/database-types.ts: \`npm run generate\`.
import type { Generated, GeneratedAlways } from 'kysely'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Instant } from './value-types.ts'

`

const typeOf = ({ table, name, type, nullable, always, generated }: Column): string => {
  const [plain = '', list] = type.split('[')
  const known = types[plain]
  if (!known) throw new Error(`no TypeScript type is chosen for ${plain}, of ${table}.${name}`)
  const value = `${known}${list === undefined ? '' : '[]'}${nullable ? ' | null' : ''}`
  if (always) return `GeneratedAlways<${value}>`
  return generated ? `Generated<${value}>` : value
}

const types: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'PlainDate',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  jsonb: 'unknown',
  numeric: 'string',
  text: 'string',
  timestamptz: 'Instant',
  uuid: 'string',
  xid8: 'string',
}
