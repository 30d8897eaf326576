import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { driverOptions } from '../../src/platform/db/connection.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { prepareDatabase } from '../../src/platform/db/prepare-database.ts'
import { erasePostgres, startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import { provincePackage } from '../province.ts'
import { copyAll, writeColumnFiles } from './bare-copy.ts'
import { importInChild } from './child.ts'
import { watchPostgres } from './memory.ts'

export type ImportFigures = {
  readonly rows: number
  readonly bytes: number
  readonly importSeconds: number
  readonly copySeconds: number
  readonly ratio: number
  readonly peakMiB: number
  readonly postgresPeakMiB: number | null
  readonly steps: Readonly<Record<string, number>>
}

/**
 * How long a package takes from its first byte to the report being right (records, trail and verdicts committed, the
 * columns read, every published figure compared), against a bare COPY of the same rows, in their final columns and with their final ids, into the same indexed tables of another database of the
 * same server. Durability is the product's own. Ours is measured in a process of its own.
 */
export const benchImport = async (wishes: { readonly packageFolder?: string } = {}): Promise<ImportFigures> => {
  const packageFolder = wishes.packageFolder ?? (await provincePackage())
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-bench-'))
  const server = await startPostgres({ folder, durability: 'full' })
  try {
    const ours = await freshDatabase(server.connection, 'bench_import')
    const bare = await freshDatabase(server.connection, 'bench_copy')
    const watch = watchPostgres(server.pid)
    const imported = await importInChild({ connection: ours, folder: packageFolder })
    const postgresPeakMiB = await watch.stop()
    const files = join(folder, 'columns')
    await writeColumnFiles(ours, files)
    await checkpoint(server.connection)
    const copySeconds = await copyAll(bare, files)
    return {
      rows: imported.rows,
      bytes: imported.bytes,
      importSeconds: rounded(imported.seconds),
      copySeconds: rounded(copySeconds),
      ratio: rounded(imported.seconds / copySeconds),
      peakMiB: imported.peakMiB,
      postgresPeakMiB,
      steps: imported.steps,
    }
  } finally {
    await server.stop()
    await erasePostgres(folder)
    await rm(folder, { recursive: true, force: true })
  }
}

const freshDatabase = async (login: Connection, name: string): Promise<Connection> => {
  const client = new pg.Client(driverOptions(login))
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const connection = { ...login, database: name }
  await prepareDatabase(connection)
  return connection
}

/** Neither side pays for writing down what the other left in memory. */
const checkpoint = async (login: Connection): Promise<void> => {
  const client = new pg.Client(driverOptions(login))
  await client.connect()
  await client.query('checkpoint')
  await client.end()
}

const rounded = (value: number): number => Math.round(value * 100) / 100
