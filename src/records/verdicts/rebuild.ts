import type { Pool } from 'pg'
import { withTransaction } from '../../platform/db/transaction.ts'
import { findDifferences, rejudge } from './rejudge.ts'
import type { JudgingProgress, Rejudged } from './rejudge.ts'

/** Judges every subject again in one transaction and writes what differs. What is in force already stays as it is. */
export const rebuildVerdicts = (pool: Pool, progress: JudgingProgress = () => {}): Promise<Rejudged> =>
  withTransaction(pool, (client) => rejudge(client, 'everything', progress))

/** Judges every subject again, in one snapshot, and answers which verdicts in force do not say what the facts say. */
export const verifyVerdicts = async (pool: Pool, progress: JudgingProgress = () => {}) => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read')
    return await findDifferences(client, progress)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
