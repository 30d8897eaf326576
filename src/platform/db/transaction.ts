import type { Pool, PoolClient } from 'pg'

/** Several statements of one session as one change: all of them or none. */
export const inTransaction = async <Answer>(client: PoolClient, work: () => Promise<Answer>): Promise<Answer> => {
  await client.query('begin')
  try {
    const answer = await work()
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** The same in a session of its own, which is closed when the work failed: whatever state it was left in is gone. */
export const withTransaction = async <Answer>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> => {
  const client = await pool.connect()
  try {
    const answer = await inTransaction(client, () => work(client))
    client.release()
    return answer
  } catch (error) {
    client.release(true)
    throw error
  }
}
