import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { resources } from '../../src/core/package/resources.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'

const PIECE = 256 * 1024

/** Writes every table as COPY reads it: final columns, final ids, in the order of the ids. */
export const writeColumnFiles = async (connection: Connection, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await asImporter(connection, async (client) => {
    for (const table of tables) {
      const rows = client.query(copyTo(`copy (select * from ${table} order by id) to stdout`))
      await pipeline(rows, createWriteStream(join(folder, table)))
    }
  })
}

/** Seconds to copy every table back, each with one statement. */
export const copyAll = async (connection: Connection, folder: string): Promise<number> =>
  asImporter(connection, async (client) => {
    await copy(client, 'import_batch', folder)
    const start = performance.now()
    for (const { table } of resources) await copy(client, table, folder)
    return (performance.now() - start) / 1000
  })

const tables = ['import_batch', ...resources.map(({ table }) => table)]

const copy = (client: PoolClient, table: string, folder: string): Promise<void> =>
  pipeline(
    createReadStream(join(folder, table), { highWaterMark: PIECE }),
    client.query(copyFrom(`copy ${table} from stdin`)),
  )

const asImporter = async <Answer>(
  connection: Connection,
  work: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> => {
  const pool = openPool(connection, 'importer', { max: 1 })
  try {
    const client = await pool.connect()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  } finally {
    await pool.end()
  }
}
