import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { driverOptions, parseConnection } from '../src/platform/db/connection.ts'
import type { Connection } from '../src/platform/db/connection.ts'
import { prepareDatabase } from '../src/platform/db/prepare-database.ts'
import { dropRoles } from '../src/platform/db/roles.ts'
import { erasePostgres, postgresHolder, startPostgres } from '../src/platform/postgres/start-postgres.ts'
import type { TestServer } from './database.ts'

const PREFIX = 'rightdoor-test-'

/**
 * One PostgreSQL for the run, with one migrated template database. It is started when a test first asks (a file
 * `wanted` in the folder), so that tests of pure rules wait for nothing.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await sweep()
  const folder = await mkdtemp(join(tmpdir(), PREFIX))
  project.provide('testFolder', folder)
  let closing: Promise<() => Promise<void>> | null = null
  const look = setInterval(() => {
    if (closing || !existsSync(join(folder, 'wanted'))) return
    clearInterval(look)
    closing = open(folder).catch(async (error: unknown) => {
      await tell(folder, { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      return () => Promise.resolve()
    })
  }, 20)
  return async () => {
    clearInterval(look)
    if (closing) await (await closing)()
    await rm(folder, { recursive: true, force: true })
  }
}

const open = async (folder: string): Promise<() => Promise<void>> => {
  const name = `rightdoor_test_${randomBytes(4).toString('hex')}`
  const given = process.env['DATABASE_URL']
  const postgres = given ? null : await startPostgres({ folder, durability: 'test' })
  const login = postgres ? postgres.connection : parseConnection(given ?? '')
  if (!postgres) await refuseForeignTables(login)
  const template: Connection = { ...login, database: name, prefix: `${name}_` }
  await inDatabase(login, (client) => client.query(`create database ${name}`))
  await prepareDatabase(template)
  await tell(folder, { login, template, embedded: postgres !== null })
  return async () => {
    if (postgres) {
      await postgres.stop()
      await erasePostgres(folder)
    } else await dropAll(login, template)
  }
}

const dropAll = (login: Connection, template: Connection): Promise<void> =>
  inDatabase(login, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [template.database],
    )
    for (const { datname } of rows) await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`)
    await dropRoles({ ...template, database: login.database })
  })

const refuseForeignTables = (login: Connection): Promise<void> =>
  inDatabase(login, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%s.%s', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') limit 3`,
    )
    if (rows.length === 0) return
    throw new Error(
      `DATABASE_URL names a database that holds tables (${rows.map(({ name }) => name).join(', ')} …). The tests only ` +
        'work on a server where they may make their own: name an empty database.',
    )
  })

const inDatabase = async (connection: Connection, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client(driverOptions(connection))
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Whole or not at all: a test may look at any moment. */
const tell = async (folder: string, server: TestServer): Promise<void> => {
  await writeFile(join(folder, 'server.new'), JSON.stringify(server), { mode: 0o600 })
  await rename(join(folder, 'server.new'), join(folder, 'server.json'))
}

/** A run that was killed leaves its server behind. */
const sweep = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const folder = join(tmpdir(), name)
    if (!name.startsWith(PREFIX) || !existsSync(join(folder, 'owner')) || (await postgresHolder(folder)) !== null)
      continue
    await erasePostgres(folder)
    await rm(folder, { recursive: true, force: true })
  }
}
