import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Database } from './database.generated.ts'

/** All a query may do: it cannot say insert, update, delete or transaction. The database role refuses them as well. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic'>

export const readerOf = (pool: Pool): Reader => new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })

/**
 * Reads on one session, inside the transaction it is in. Statements are named by their text, so that PostgreSQL plans each
 * once a session and not once a page.
 */
export const readerOn = (client: PoolClient): Reader => {
  const query = (text: string, values: unknown[]) => client.query({ name: nameOf(text), text, values })
  const session = { query, release: () => undefined } as unknown as PoolClient
  const pool = { connect: async () => session, end: async () => undefined } as unknown as Pool
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

const names = new Map<string, string>()

/** As many texts as there are queries in the program. A text that is made anew each time is not worth keeping. */
const MOST_NAMES = 2000

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_NAMES) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32)
  names.set(text, name)
  return name
}
