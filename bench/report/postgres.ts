import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { driverOptions } from '../../src/platform/db/connection.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import type { Rival } from './rivals.ts'

/** PostgreSQL over the given connection, in a schema that is dropped at the end. Statements are prepared once. */
export const startPostgresRival = async (connection: Connection): Promise<Rival> => {
  const client = new pg.Client(driverOptions(connection))
  await client.connect()
  await client.query(
    'drop schema if exists report_rival cascade; create schema report_rival; set search_path to report_rival',
  )
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  let prepared = 0
  return {
    name: 'postgres',
    version: `PostgreSQL ${rows[0]?.server_version ?? ''}`,
    groupings: 'grouping sets',
    load: async (tables) => {
      for (const { name, columns, file } of tables) {
        await client.query(`create unlogged table ${name} (${columns.join(', ')})`)
        await pipeline(createReadStream(file), client.query(copyFrom(`copy ${name} from stdin (format csv)`)))
        await client.query(`vacuum (analyze) ${name}`)
      }
    },
    prepare: async (text) => {
      const name = `report_${prepared++}`
      return async () => {
        const answer = await client.query<unknown[]>({ name, text, rowMode: 'array' })
        return answer.rows.map((row) => row.map(Number))
      }
    },
    stop: async () => {
      await client.query('drop schema report_rival cascade')
      await client.end()
    },
  }
}
