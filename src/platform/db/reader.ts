import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import type { Database } from './database.generated.ts'

/** All a query may do: it cannot say insert, update, delete or transaction. The database role refuses them as well. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic'>

export const readerOf = (pool: Pool): Reader => new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
