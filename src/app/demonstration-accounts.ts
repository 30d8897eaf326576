import type pg from 'pg'
import { seesClients } from '../core/access/table.ts'
import type { Keys } from '../platform/auth/keys.ts'
import type { Connection } from '../platform/db/connection.ts'
import { openPool } from '../platform/db/pool.ts'
import { withTransaction } from '../platform/db/transaction.ts'
import { openAccount } from '../records/door/sign-in-accounts.ts'
import { demonstrationAccounts } from './demonstration-people.ts'

/** Gives ten people of a demonstration an account each, once. They work at the site that has most to show. */
export const openDemonstrationAccounts = async (connection: Connection, keys: Keys): Promise<void> => {
  const pool = openPool(connection, 'migrator', { max: 1 })
  try {
    await withTransaction(pool, async (client) => {
      // Two starts at once: the second waits here and finds the accounts made.
      await client.query('lock table account in share row exclusive mode')
      const { rowCount } = await client.query('select from account limit 1')
      if (rowCount === 0) await openAll(client, keys)
    })
  } finally {
    await pool.end()
  }
}

const openAll = async (client: pg.PoolClient, keys: Keys): Promise<void> => {
  const taken: number[] = []
  for (const { role, signInName, password } of demonstrationAccounts) {
    const staffId = await whoHolds(client, role, taken)
    if (staffId === null) throw new Error(`nobody of the demonstration holds the role ${role}`)
    taken.push(staffId)
    await openAccount(client, keys, { staffId, signInName, password, codes: seesClients(role) })
  }
}

/** Of those who hold a role: at the site with most closed plans, else of its provider, else of the province. */
const whoHolds = async (client: pg.PoolClient, role: string, taken: readonly number[]): Promise<number | null> => {
  const { rows } = await client.query<{ id: number }>(
    `with busiest as (select site.id, site.organisation_id from site join closure on closure.site_id = site.id
       group by site.id order by count(*) desc, site.id limit 1)
     select held.staff_id as id from access_grant held, busiest
     where held.role = $1 and held.staff_id <> all ($2::bigint[])
       and (held.site_id = busiest.id or held.organisation_id = busiest.organisation_id or held.province)
     order by held.staff_id limit 1`,
    [role, taken],
  )
  return rows[0]?.id ?? null
}
