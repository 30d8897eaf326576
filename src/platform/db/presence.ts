import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import pg from 'pg'
import { driverOptions } from './connection.ts'
import type { Connection } from './connection.ts'

/** A lock that a worker shares as long as it is connected: whoever looks sees at once that one is there, or is not. */
const PRESENCE = 744_836

/** Says that a worker is here until `leave` is called; comes back by itself when the server was away. */
export const bePresent = (connection: Connection): { readonly leave: () => Promise<void> } => {
  let client: pg.Client | null = null
  let left = false
  const enter = async (): Promise<void> => {
    const fresh = new pg.Client({ ...driverOptions(connection), application_name: 'rightdoor presence' })
    const again = () => {
      if (client !== fresh || left) return
      client = null
      setTimeout(() => void enter(), 1000).unref()
    }
    client = fresh
    fresh.on('error', again)
    fresh.on('end', again)
    await fresh
      .connect()
      .then(() => fresh.query('select pg_advisory_lock_shared($1)', [PRESENCE]))
      .catch(again)
  }
  void enter()
  return {
    leave: async () => {
      left = true
      await client?.end().catch(() => undefined)
    },
  }
}

const PRESENT = `exists (
  select from pg_locks
  where locktype = 'advisory' and classid = 0 and objid = ${PRESENCE} and granted
    and database = (select oid from pg_database where datname = current_database()))`

/** Within a question. */
export const workerIsPresent: RawBuilder<boolean> = sql<boolean>`${sql.raw(PRESENT)}`

export const isWorkerPresent = async (client: Pick<pg.ClientBase, 'query'>): Promise<boolean> => {
  const { rows } = await client.query<{ present: boolean }>(`select ${PRESENT} as present`)
  return rows[0]?.present === true
}
