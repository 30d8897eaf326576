import { digestOf, newToken } from '../../src/platform/auth/token.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'

/**
 * Somebody who sees the figures of the whole province and the people behind them, with a session. The product gives such
 * a reach to nobody; it is what makes the list behind a figure as long as it can be.
 */
export const someSteward = async (connection: Connection): Promise<string> => {
  const secret = newToken()
  const pool = openPool(connection, 'migrator', { max: 1 })
  try {
    await pool.query(
      `with someone as (select id from staff order by id limit 1),
         granted as (
           insert into access_grant (code, staff_id, role, province, starts_on)
             select 'bench-dsq', id, 'site_manager', true, '2010-04-01' from someone
           on conflict (code) do nothing),
         mine as (insert into account (staff_id, sign_in_name, state) select id, 'bench-dsq', 'active' from someone
           on conflict (staff_id) do update set state = 'active' returning id)
       insert into session (account_id, digest, ends_at, proved_at)
       select id, $1, now() + interval '12 hours', now() from mine`,
      [digestOf(secret)],
    )
  } finally {
    await pool.end()
  }
  return secret
}

/** Looks at lists that are on the trail. */
export const looksIn = async (connection: Connection): Promise<number> => {
  const pool = openPool(connection, 'worker', { max: 1 })
  try {
    const { rows } = await pool.query<{ n: number }>(`select count(*) as n from trail where kind = 'list-seen'`)
    return rows[0]?.n ?? 0
  } finally {
    await pool.end()
  }
}
