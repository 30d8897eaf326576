import type pg from 'pg'
import { openPool } from '../platform/db/pool.ts'
import type { Connection } from '../platform/db/connection.ts'
import { prepareDatabase } from '../platform/db/prepare-database.ts'
import type { Role } from '../platform/db/role.ts'
import { runningPostgres, startPostgres } from '../platform/postgres/start-postgres.ts'
import { createColumnStore } from '../records/figures/store.ts'
import type { ColumnStore } from '../records/figures/store.ts'
import type { Durability } from '../platform/postgres/settings.ts'
import { dataFolder } from './local-database.ts'

/** A database and the ways into it. */
export type Installation = {
  readonly connection: Connection
  readonly pool: (role: Role) => pg.Pool
  readonly columns: ColumnStore
  readonly close: () => Promise<void>
}

export const installationOn = (connection: Connection, stop: () => Promise<void> = async () => {}): Installation => {
  const pools = new Map<Role, pg.Pool>()
  const pool = (role: Role): pg.Pool => {
    const open = pools.get(role) ?? openPool(connection, role, { max: 4 })
    pools.set(role, open)
    return open
  }
  return {
    connection,
    pool,
    columns: createColumnStore(pool('engine')),
    close: async () => {
      for (const open of pools.values()) await open.end()
      await stop()
    },
  }
}

/** The database named by the setting, or the embedded one: the running server's, or our own for as long as we need it. */
export const openInstallation = async (named: Connection | null): Promise<Installation> => {
  const running = named ?? (await runningPostgres(dataFolder))
  return running ? installationOn(running) : ownServer(dataFolder, 'full')
}

/** A server of one's own with a prepared database. */
export const ownServer = async (folder: string, durability: Durability): Promise<Installation> => {
  const server = await startPostgres({ folder, durability })
  await prepareDatabase(server.connection)
  return installationOn(server.connection, server.stop)
}
