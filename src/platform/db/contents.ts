import pg from 'pg'
import { driverOptions } from './connection.ts'
import type { Connection } from './connection.ts'

/** Whether a database is empty, was prepared by us, or holds someone else's tables. */
export const contentsOf = async (connection: Connection): Promise<'empty' | 'ours' | 'foreign'> => {
  const client = new pg.Client(driverOptions(connection))
  await client.connect()
  try {
    const { rows } = await client.query<{ ours: boolean; tables: number }>(
      `select to_regclass('public.schema_migration') is not null as ours,
         (select count(*)::int from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as tables`,
    )
    const [found] = rows
    return found?.ours ? 'ours' : found?.tables === 0 ? 'empty' : 'foreign'
  } finally {
    await client.end()
  }
}
