import type { PoolClient } from 'pg'

const shapes = { staff: 'K', access_grant: 'G', employer: 'E' } as const

/**
 * The next free code of a colleague (K00043), a role (G57) or an employer (E12): one more than the highest of its shape, wherever that came
 * from, so that a code is never used twice.
 */
export const nextCode = async (client: PoolClient, table: keyof typeof shapes): Promise<string> => {
  const letter = shapes[table]
  await drawAlone(client)
  const { rows } = await client.query<{ next: number }>(
    `select coalesce(max(substring(code from 2)::bigint), 0) + 1 as next from ${table} where code ~ $1`,
    [`^${letter}\\d{1,12}$`],
  )
  return `${letter}${String(rows[0]?.next ?? 1).padStart(table === 'staff' ? 5 : 1, '0')}`
}

/** Of two who ask for the same code or sign-in name, the second one finds it taken. */
export const drawAlone = async (client: PoolClient): Promise<void> => {
  await client.query('select pg_advisory_xact_lock($1)', [DRAWING])
}

/** Any number that no one else locks in this database. */
const DRAWING = 7_448_366_702
