import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { driverOptions } from '../db/connection.ts'
import type { Connection } from '../db/connection.ts'
import { AlreadyHeld, dropMark, holderOf, takeMark } from '../process-mark.ts'
import { serverAccount } from './account.ts'
import { binariesFor } from './binaries.ts'
import { clusterIn, LOGIN } from './cluster.ts'
import { eraseHome, homeOf, knownHomeOf } from './place.ts'
import { halt, launch, removeSocketFolder, running } from './server.ts'
import type { Durability } from './settings.ts'

export type Postgres = {
  readonly connection: Connection
  readonly pid: number
  /** Where the cluster lives; not the folder asked for when PostgreSQL's account cannot enter that. */
  readonly home: string
  readonly stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL that came with npm on the cluster of `folder`, which is made on the first start. A server left
 * behind by a process that is gone is stopped first; one whose process lives is {@link AlreadyHeld}.
 */
export const startPostgres = async (wanted: {
  readonly folder: string
  readonly durability: Durability
}): Promise<Postgres> => {
  const account = await serverAccount()
  const home = await homeOf(wanted.folder, account)
  const mark = join(home, 'owner')
  await takeMark(mark)
  try {
    await halt(home)
    const binaries = await binariesFor(account, home)
    const password = await clusterIn(home, binaries, account)
    const server = await launch(home, binaries, account, wanted.durability)
    const connection = connectionTo(server.socket, password)
    await createDatabase(connection)
    const stop = async () => {
      await halt(home)
      await dropMark(mark)
    }
    return { connection, pid: server.pid, home, stop }
  } catch (error) {
    await halt(home)
    await dropMark(mark)
    throw error
  }
}

/** The process that started the cluster of this folder and still lives, or null. */
export const postgresHolder = async (folder: string): Promise<number | null> =>
  (await holderOf(join(await knownHomeOf(folder), 'owner')))?.pid ?? null

/** The way to the server of this folder that another process has started, or null when none runs. */
export const runningPostgres = async (folder: string): Promise<Connection | null> => {
  const home = await knownHomeOf(folder)
  const server = (await postgresHolder(folder)) === null ? null : await running(home)
  if (!server || !existsSync(server.socket)) return null
  return connectionTo(server.socket, (await readFile(join(home, 'password'), 'utf8')).trim())
}

/** Deletes the cluster of this folder with all its data. Refuses while it runs. */
export const erasePostgres = async (folder: string): Promise<void> => {
  const home = await knownHomeOf(folder)
  const holder = await holderOf(join(home, 'owner'))
  if (holder) throw new AlreadyHeld(holder)
  await halt(home)
  await removeSocketFolder(home)
  await eraseHome(folder)
}

const connectionTo = (socket: string, password: string): Connection => ({
  host: socket,
  port: 5432,
  user: LOGIN,
  password,
  database: LOGIN,
  prefix: `${LOGIN}_`,
})

const createDatabase = async (connection: Connection): Promise<void> => {
  const client = new pg.Client({ ...driverOptions(connection), database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [connection.database])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(connection.database)}`)
  } finally {
    await client.end()
  }
}
