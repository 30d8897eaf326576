import type { Pool } from 'pg'
import { findDifferences, rejudge } from './rejudge.ts'
import type { JudgingProgress, Rejudged } from './rejudge.ts'

/** Judges every subject again in one transaction and writes what differs. What is in force already stays as it is. */
export const rebuildVerdicts = async (pool: Pool, progress: JudgingProgress = () => {}): Promise<Rejudged> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const done = await rejudge(client, 'everything', progress)
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

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
