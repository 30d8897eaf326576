import pg from 'pg'
import { driverOptions } from './connection.ts'
import type { Connection } from './connection.ts'
import { readingRoles, roleName } from './role.ts'
import type { Role } from './role.ts'
import { valueTypes } from './value-types.ts'

export type PoolOptions = {
  readonly max?: number
  readonly onLost?: (error: Error) => void
  /** For a process that acts for one person: the token under which the database knows them, in every session. */
  readonly requestToken?: string
  /** For a library that expects the driver's own values, such as a JavaScript Date. */
  readonly values?: 'of the driver'
}

/**
 * A pool whose sessions are the role from their first statement on: `role` is a setting of the connection itself, so
 * that even RESET ROLE leads back to it. Sessions count time in UTC.
 */
export const openPool = (connection: Connection, role: Role, options: PoolOptions = {}): pg.Pool => {
  const pool = new pg.Pool({
    ...driverOptions(connection),
    max: options.max ?? 10,
    application_name: `rightdoor ${role}`,
    ...(options.values !== 'of the driver' && { types: valueTypes }),
    options: startOptions(connection, role, options.requestToken),
  })
  // A session that is lost (a restart of the server) is replaced at the next query. It may not end the process: the
  // query under way, if any, is refused by itself.
  pool.on('error', (error) => options.onLost?.(error))
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const startOptions = (connection: Connection, role: Role, requestToken: string | undefined): string => {
  const settings = {
    role: roleName(connection, role),
    timezone: 'UTC',
    datestyle: 'ISO',
    ...(readingRoles.includes(role) && { default_transaction_read_only: 'on' }),
    ...(requestToken !== undefined && { 'app.request': requestToken }),
  }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replaceAll(/[\\\s]/g, '\\$&')}`)
    .join(' ')
}
