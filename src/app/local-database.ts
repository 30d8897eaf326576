import { join } from 'node:path'
import type { Connection } from '../platform/db/connection.ts'
import { runningPostgres, startPostgres } from '../platform/postgres/start-postgres.ts'
import { rootFolder } from '../platform/root.ts'

/** Where the PostgreSQL that came with npm keeps its data. */
export const dataFolder = join(rootFolder, 'data')

export type OpenDatabase = { readonly connection: Connection; readonly release: () => Promise<void> }

/**
 * The database a command works on: the one named, else the one `npm start` runs at this moment, else our own, started
 * for as long as the command takes.
 */
export const openDatabase = async (named: Connection | null): Promise<OpenDatabase> => {
  const connection = named ?? (await runningPostgres(dataFolder))
  if (connection) return { connection, release: () => Promise.resolve() }
  const postgres = await startPostgres({ folder: dataFolder, durability: 'full' })
  return { connection: postgres.connection, release: postgres.stop }
}
