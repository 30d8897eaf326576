import { openPool } from '../platform/db/pool.ts'
import { verifyVerdicts } from '../records/verdicts/rebuild.ts'
import type { Connection } from '../platform/db/connection.ts'

/** One thing the worker does by itself. */
export type Task = {
  readonly name: string
  /** When, as cron says it, in UTC; null: only when asked for. */
  readonly when: string | null
  readonly run: (connection: Connection) => Promise<void>
}

/** Everything the worker does. Nights are early mornings in UTC: 07:00 is 2 or 3 o'clock in Ontario. */
export const tasks: readonly Task[] = [{ name: 'verify-verdicts', when: '0 7 * * *', run: verify }]

/** A verdict that does not say what the facts say is a bug: the job fails, and the log says how many. */
async function verify(connection: Connection): Promise<void> {
  const pool = openPool(connection, 'worker', { max: 1 })
  try {
    const { subjects, differing } = await verifyVerdicts(pool)
    if (differing.length > 0)
      throw new Error(`${differing.length} verdicts of ${subjects} subjects differ; run "rightdoor rebuild"`)
  } finally {
    await pool.end()
  }
}
