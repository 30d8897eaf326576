import type { PoolClient } from 'pg'

/**
 * Does a part of a writer's transaction as the judge, who sees the facts of every plan and no name, and goes on as the
 * writer. Where the work throws, the transaction ends, and the role with it.
 */
export const asJudge = async <Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> => {
  const { rows } = await client.query<{ writer: string }>(
    `select current_user as writer, set_config('role', regexp_replace(current_user, 'writer$', 'judge'), true)`,
  )
  const result = await work()
  await client.query(`select set_config('role', $1, true)`, [rows[0]?.writer])
  return result
}
