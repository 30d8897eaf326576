import { Kysely, PostgresDialect } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Database } from './database.generated.ts'

/** All a query may do: it cannot say insert, update, delete or transaction. The database role refuses them as well. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic'>

export const readerOf = (pool: Pool): Reader => new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })

/** Reads on one session, inside the transaction it is in. */
export const readerOn = (client: PoolClient): Reader => {
  const session = { query: client.query.bind(client), release: () => undefined } as unknown as PoolClient
  const pool = { connect: async () => session, end: async () => undefined } as unknown as Pool
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}
