import type { Pool, PoolClient } from 'pg'

/** Reads several things as they were at one moment. Whatever fails, the connection goes back without a transaction on it. */
export const inSnapshot = async <Answer>(
  pool: Pool,
  read: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const answer = await read(client)
    await client.query('commit')
    client.release()
    return answer
  } catch (error) {
    client.release(true)
    throw error
  }
}
