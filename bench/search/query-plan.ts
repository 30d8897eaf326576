import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { openRequestAs } from '../../src/records/door/open-request.ts'

/**
 * How the database answers a search, as it is asked: the body of find_own_clients(), taken from the database itself and
 * explained for this viewer, planned for these words and planned for any. Throws where a table is read from end to end.
 */
export const planOf = async (connection: Connection, staffId: number, words: string) => {
  const pool = openPool(connection, 'migrator', { max: 1 })
  try {
    const request = await openRequestAs(pool, staffId)
    if (!request) throw new Error('nobody asks')
    await pool.query('select set_config($1, $2, false)', ['app.request', request.requestToken])
    await pool.query(`prepare search (text, date[], int) as ${await bodyOf('find_own_clients', pool)}`)
    const plans = { forTheseWords: await explained('force_custom_plan'), forAny: await explained('force_generic_plan') }
    for (const line of Object.values(plans).flat())
      if (/\bSeq Scan\b/.test(line)) throw new Error(`a sequential scan:${line}`)
    return { plan: plans }
  } finally {
    await pool.end()
  }

  async function explained(mode: string): Promise<readonly string[]> {
    await pool.query(`set plan_cache_mode = ${mode}`)
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off, timing off, summary off, buffers off) execute search (${literal(words)}, '{}', 3000)`,
    )
    return rows.map((row) => row['QUERY PLAN'])
  }
}

/** With the arguments by their places, as a prepared statement has them. */
const bodyOf = async (
  name: string,
  pool: { query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> },
) => {
  const { rows } = await pool.query('select prosrc, proargnames from pg_proc where proname = $1', [name])
  const [found] = rows as { prosrc: string; proargnames: string[] }[]
  if (!found) throw new Error(`there is no ${name}`)
  return found.proargnames
    .slice(0, 3)
    .reduce((text, argument, at) => text.replaceAll(new RegExp(`\\b${argument}\\b`, 'g'), `$${at + 1}`), found.prosrc)
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
