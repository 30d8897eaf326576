import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { driverOptions } from '../src/platform/db/connection.ts'
import type { Connection } from '../src/platform/db/connection.ts'
import { openPool } from '../src/platform/db/pool.ts'
import type { Role } from '../src/platform/db/role.ts'
import { grantOnDatabase } from '../src/platform/db/roles.ts'

declare module 'vitest' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    testFolder: string
  }
}

/** What test/global-setup.ts says once the template stands, or why it does not. */
export type TestServer =
  | { readonly login: Connection; readonly template: Connection; readonly embedded: boolean }
  | { readonly failed: string }

export type TestDatabase = {
  readonly connection: Connection
  /** The pool of a role; the same one each time. */
  readonly pool: (role: Role) => pg.Pool
  /** Where files that belong to its records may lie; nobody made it yet. It goes with the database. */
  readonly folder: string
  readonly drop: () => Promise<void>
}

/** A fresh, migrated, empty database of one's own. Drop it in `afterAll`. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const server = await testServer()
  const name = `${server.template.database}_${process.pid}_${++made}_${Math.random().toString(36).slice(2, 8)}`
  const strategy = server.embedded ? ' strategy file_copy' : ''
  await asLogin(server.login, `create database ${name} template ${server.template.database}${strategy}`)
  const connection: Connection = { ...server.template, database: name }
  await grantOnDatabase(connection)
  const pools = new Map<Role, pg.Pool>()
  const folder = join(inject('testFolder'), 'files', name)
  return {
    connection,
    folder,
    pool: (role) => {
      const pool = pools.get(role) ?? openPool(connection, role, { max: 4 })
      pools.set(role, pool)
      return pool
    },
    drop: async () => {
      for (const pool of pools.values()) await pool.end()
      await rm(folder, { recursive: true, force: true })
      await asLogin(server.login, `drop database ${name} with (force)`)
    },
  }
}

let made = 0

const testServer = async () => {
  const folder = inject('testFolder')
  const answer = join(folder, 'server.json')
  if (!existsSync(answer)) await writeFile(join(folder, 'wanted'), '')
  while (!existsSync(answer)) await pause(20)
  const server = JSON.parse(await readFile(answer, 'utf8')) as TestServer
  if ('failed' in server) throw new Error(`the test database did not start: ${server.failed}`)
  return server
}

const asLogin = async (connection: Connection, statement: string): Promise<void> => {
  const client = new pg.Client(driverOptions(connection))
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
