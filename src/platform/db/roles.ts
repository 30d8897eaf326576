import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { rootFolder } from '../root.ts'
import { driverOptions } from './connection.ts'
import type { Connection } from './connection.ts'
import { beyondRowSecurity, roleName, roles } from './role.ts'

/** Makes the roles that are missing. None can log in; the login we use may become each of them. */
export const makeRoles = (connection: Connection): Promise<void> =>
  asLogin(connection, async (client) => {
    for (const role of roles) {
      const name = roleName(connection, role)
      const known = await client.query('select from pg_roles where rolname = $1', [name])
      if (known.rowCount) continue
      await client.query(`create role ${pg.escapeIdentifier(name)} ${attributesOf(role)}`)
      await client.query(`grant ${pg.escapeIdentifier(name)} to current_user`)
    }
    await client.query(withNames(connection, 'grant usage, create on schema public to :migrator'))
    await client.query(withNames(connection, ON_DATABASE))
  })

/** The rights on the database itself, which a copy of it does not take along. */
export const grantOnDatabase = (connection: Connection): Promise<void> =>
  asLogin(connection, async (client) => {
    await client.query(withNames(connection, ON_DATABASE))
  })

/** Says again, from the beginning, who may do what, database roles and roles of the service: run after every migration. */
export const grantRights = async (connection: Connection): Promise<void> => {
  const [rights, rules] = await Promise.all(
    ['roles.sql', 'access.generated.sql'].map((name) => readFile(join(rootFolder, 'db', name), 'utf8')),
  )
  await asLogin(connection, async (client) => {
    await client.query(`begin; ${withNames(connection, rights ?? '')}; ${rules}; commit`)
  })
}

/** Removes the roles; they may own nothing any more. */
export const dropRoles = (connection: Connection): Promise<void> =>
  asLogin(connection, async (client) => {
    for (const role of roles)
      await client.query(`drop role if exists ${pg.escapeIdentifier(roleName(connection, role))}`)
  })

const ON_DATABASE = `
  revoke all on database :database from public;
  grant create, temporary on database :database to :migrator, :worker;
  grant temporary on database :database to :importer, :judge`

const attributesOf = (role: (typeof roles)[number]): string =>
  beyondRowSecurity.includes(role) ? 'nologin bypassrls' : 'nologin'

/** In db/roles.sql a role is written `:reader`, and the database itself `:database`. */
const withNames = (connection: Connection, text: string): string =>
  text.replaceAll(/(?<!:):([a-z_]+)/g, (_, word: string) => {
    const role = roles.find((one) => one === word)
    if (!role && word !== 'database') throw new Error(`db/roles.sql speaks of :${word}, which is no role`)
    return pg.escapeIdentifier(role ? roleName(connection, role) : connection.database)
  })

const asLogin = async (connection: Connection, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client(driverOptions(connection))
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
