import type pg from 'pg'
import { contentsOf } from '../platform/db/contents.ts'
import { openPool } from '../platform/db/pool.ts'
import type { Connection } from '../platform/db/connection.ts'
import { prepareDatabase } from '../platform/db/prepare-database.ts'
import type { Role } from '../platform/db/role.ts'
import { runningPostgres, startPostgres } from '../platform/postgres/start-postgres.ts'
import { createColumnStore } from '../records/figures/store.ts'
import type { ColumnStore } from '../records/figures/store.ts'
import type { Durability } from '../platform/postgres/settings.ts'
import { dataFolder } from './local-database.ts'
import { Refusal } from './say.ts'
import { sentences } from './start-sentences.ts'

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

/**
 * The database named by the setting, or the embedded one: the running server's, or our own for as long as we need it.
 * One that is named is not changed: empty, it has to be prepared first, unless that is what is asked for.
 */
export const openInstallation = async (named: Connection | null, wanted: 'prepared' | 'any'): Promise<Installation> => {
  if (named !== null) await refuseUnlessOurs(named, wanted)
  const running = named ?? (await runningPostgres(dataFolder))
  return running ? installationOn(running) : ownServer(dataFolder, 'full')
}

/** A server of one's own with a prepared database. */
export const ownServer = async (folder: string, durability: Durability): Promise<Installation> => {
  const server = await startPostgres({ folder, durability })
  await prepareDatabase(server.connection)
  return installationOn(server.connection, server.stop)
}

const refuseUnlessOurs = async (named: Connection, wanted: 'prepared' | 'any'): Promise<void> => {
  const contents = await contentsOf(named).catch((error: unknown) => {
    throw new Refusal(sentences.unreachable(error instanceof Error && 'code' in error ? String(error.code) : ''))
  })
  if (contents === 'foreign') throw new Refusal(sentences.foreign)
  if (contents === 'empty' && wanted === 'prepared') throw new Refusal(sentences.notPrepared)
}
