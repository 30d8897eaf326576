import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PoolClient } from 'pg'
import { rootFolder } from '../root.ts'
import type { Connection } from './connection.ts'
import { openPool } from './pool.ts'
import { inTransaction } from './transaction.ts'

/** Any number that no one else locks in this database. */
const LOCK = 7_448_366_701

type Migration = { readonly name: string; readonly text: string; readonly digest: string }

/**
 * Applies the files of db/migrations that this database has not seen, in the order of their numbers, each in its own
 * transaction. There is no way back: a mistake is mended by the next file. Answers the names it applied.
 */
export const migrate = async (
  connection: Connection,
  folder = join(rootFolder, 'db', 'migrations'),
): Promise<string[]> => {
  const migrations = await migrationsIn(folder)
  const pool = openPool(connection, 'migrator', { max: 1 })
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`create table if not exists schema_migration (
      name text primary key, digest text not null, applied_at timestamptz not null default clock_timestamp())`)
    const waiting = refuseHistory(migrations, await appliedIn(client))
    for (const migration of waiting) await apply(client, migration)
    return waiting.map(({ name }) => name)
  } finally {
    client.release(true)
    await pool.end()
  }
}

const migrationsIn = async (folder: string): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, text, digest: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

const appliedIn = async (client: PoolClient): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ name: string; digest: string }>('select name, digest from schema_migration')
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

/** What is left to apply. History may not change: a file that was applied stays as it was, and none comes before it. */
const refuseHistory = (
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): readonly Migration[] => {
  for (const [name, digest] of applied) {
    const file = migrations.find((migration) => migration.name === name)
    if (!file)
      throw new Error(`this database knows ${name}, which is not in db/migrations: it is newer than this program`)
    if (file.digest !== digest)
      throw new Error(`${name} was changed after it was applied here; write a new migration instead`)
  }
  const waiting = migrations.filter(({ name }) => !applied.has(name))
  const last = [...applied.keys()].sort().at(-1) ?? ''
  const late = waiting.find(({ name }) => name < last)
  if (late)
    throw new Error(`${late.name} would come before ${last}, which was applied already; give it the next number`)
  return waiting
}

const apply = (client: PoolClient, { name, text, digest }: Migration): Promise<void> =>
  inTransaction(client, async () => {
    await client.query(text)
    await client.query('insert into schema_migration (name, digest) values ($1, $2)', [name, digest])
  }).catch((cause: unknown) => {
    throw new Error(`the migration ${name} failed and nothing of it was kept`, { cause })
  })
