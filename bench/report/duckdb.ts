import duckdb, { DuckDBInstance } from '@duckdb/node-api'
import type { Rival } from './rivals.ts'

/** DuckDB in this process, in memory, with its own choice of threads. */
export const startDuckdb = async (): Promise<Rival> => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    name: 'duckdb',
    version: `DuckDB ${duckdb.version()}`,
    groupings: 'queries',
    load: async (tables) => {
      for (const { name, columns, file } of tables) {
        await connection.run(`create table ${name} (${columns.join(', ')})`)
        await connection.run(`copy ${name} from '${file}' (format csv, header false, auto_detect false)`)
      }
    },
    prepare: async (sql) => {
      const statement = await connection.prepare(sql)
      return async () => (await statement.runAndReadAll()).getRows().map((row) => row.map(Number))
    },
    stop: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
