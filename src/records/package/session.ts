import type { PoolClient } from 'pg'
import type { Connection } from '../../platform/db/connection.ts'
import { openPool } from '../../platform/db/pool.ts'
import { roleName } from '../../platform/db/role.ts'
import { refusal } from './refusals.ts'
import type { Refusal } from './refusals.ts'

/** Any number that no one else locks in this database. */
const LOCK = 7_448_366_702

export type ImportSession = {
  readonly client: PoolClient
  /** A second session, for what is written while the first one copies. */
  readonly aside: PoolClient
  readonly connection: Connection
}

/**
 * Runs work as the importer while no other import runs. The lock belongs to the session: when a process is killed,
 * PostgreSQL frees it and rolls back what was open.
 */
export const asOnlyImport = async <Answer>(
  connection: Connection,
  wait: boolean,
  work: (session: ImportSession) => Promise<Answer>,
): Promise<Answer | Refusal> => {
  const pool = openPool(connection, 'importer', { max: 2 })
  // A session that is lost fails the query it was asked; told twice, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    const [client, aside] = [await pool.connect(), await pool.connect()]
    try {
      if (!(await lock(client, wait))) return refusal('import-running')
      await client.query(`set work_mem = '64MB'; set jit = off`)
      const answer = await work({ client, aside, connection })
      // Here rather than with the session, which PostgreSQL ends a moment after it was closed: the next import may begin.
      // A session that was lost meanwhile holds none, and what was done is done.
      await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined)
      return answer
    } finally {
      // Closing the session frees the lock of work that failed, whatever state that left it in.
      client.release(true)
      aside.release(true)
    }
  } finally {
    await pool.end()
  }
}

/** Fresh statistics before anyone reads what was moved. Only the owner of a table may make them. */
export const analyze = async ({ client, connection }: ImportSession, tables: readonly string[]): Promise<void> => {
  if (tables.length === 0) return
  await client.query(`set local role ${client.escapeIdentifier(roleName(connection, 'migrator'))}`)
  await client.query(`analyze ${tables.join(', ')}`)
  await client.query(`set local role ${client.escapeIdentifier(roleName(connection, 'importer'))}`)
}

/** After many plans: the list of who is served where is read from its index alone only once it has been tidied up. */
export const tidyLinks = async ({ client, connection }: ImportSession): Promise<void> => {
  await client.query(`set role ${client.escapeIdentifier(roleName(connection, 'migrator'))}`)
  await client.query('vacuum (analyze) client_site')
  await client.query('reset role')
}

const lock = async (client: PoolClient, wait: boolean): Promise<boolean> => {
  if (wait) {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    return true
  }
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [LOCK])
  return rows[0]?.locked ?? false
}
