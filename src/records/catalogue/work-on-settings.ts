import type { Pool } from 'pg'
import { readerOf } from '../../platform/db/reader.ts'
import { workAlone } from '../../platform/db/work-alone.ts'
import { judgeAgain } from './judge-again.ts'
import { findOverride } from './read-overrides.ts'
import { weigh } from './weigh.ts'

type Work = { readonly id: number; readonly setting_id: number; readonly kind: 'weigh' | 'judge' }

/** Work that failed, with the number of its setting: it stays marked as failed, and the others go on. */
export type WorkFault = { readonly settingId: number; readonly error: unknown }

/**
 * Does what is asked about settings, one after the other, until nothing waits. One worker at a time: work found under way
 * at the start is that of a worker that was cut off, and is begun again. Needs a pool of two connections or more.
 */
export const workOnSettings = (pool: Pool): Promise<readonly WorkFault[]> =>
  workAlone(pool, {
    lock: 'rightdoor settings',
    work: async () => {
      await pool.query(`update setting_work set state = 'waiting' where state = 'under-way'`)
      return workThrough(pool)
    },
    waits: async () => (await pool.query(`select from setting_work where state = 'waiting' limit 1`)).rowCount === 1,
  })

const workThrough = async (pool: Pool): Promise<readonly WorkFault[]> => {
  const faults: WorkFault[] = []
  for (let work = await next(pool); work; work = await next(pool)) {
    try {
      await doWork(pool, work)
      await end(pool, work, 'done')
    } catch (error) {
      faults.push({ settingId: work.setting_id, error })
      await end(pool, work, 'failed')
    }
  }
  return faults
}

const next = async (pool: Pool): Promise<Work | undefined> => {
  const { rows } = await pool.query<Work>(
    `update setting_work set state = 'under-way', done = 0, total = null where id = (
       select id from setting_work where state = 'waiting' order by asked_at, id limit 1)
     returning id, setting_id, kind`,
  )
  return rows[0]
}

const doWork = async (pool: Pool, { id, setting_id, kind }: Work): Promise<void> => {
  const override = await findOverride(readerOf(pool), setting_id)
  if (!override) throw new Error(`setting ${setting_id} is none`)
  const progress = async (done: number, total: number): Promise<void> => {
    await pool.query(`update setting_work set done = $2, total = $3 where id = $1`, [id, done, total])
  }
  await (kind === 'weigh' ? weigh : judgeAgain)(pool, override, progress)
}

/** What was asked again meanwhile waits on. */
const end = async (pool: Pool, { id }: Work, state: 'done' | 'failed'): Promise<void> => {
  await pool.query(
    `update setting_work set state = $2, ended_at = clock_timestamp() where id = $1 and state = 'under-way'`,
    [id, state],
  )
}
