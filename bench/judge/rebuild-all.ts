import type { Pool } from 'pg'
import { peakMiB } from '../peak.ts'
import { rebuildVerdicts } from '../../src/records/verdicts/rebuild.ts'
import { rejudge } from '../../src/records/verdicts/rejudge.ts'

/**
 * Everything judged again from the database: from nothing, its verdicts taken away and written anew in one transaction,
 * and with all of them in place, so that only the comparison is left.
 */
export const rebuildAll = async (pool: Pool) => {
  const { subjects, seconds } = await fromNothing(pool)
  const start = performance.now()
  const again = await rebuildVerdicts(pool)
  if (again.changed > 0) throw new Error(`a second rebuild changed ${again.changed} verdicts`)
  return {
    rebuildSeconds: seconds,
    rebuildUnchangedSeconds: secondsSince(start),
    subjectsRebuilt: subjects,
    peakMiB: peakMiB(),
  }
}

const fromNothing = async (pool: Pool) => {
  const client = await pool.connect()
  await client.query('begin')
  await client.query('delete from verdict')
  const start = performance.now()
  const { subjects } = await rejudge(client, 'everything')
  await client.query('commit')
  const seconds = secondsSince(start)
  client.release()
  return { subjects, seconds }
}

const secondsSince = (start: number): number => Math.round((performance.now() - start) / 10) / 100
