import type { Pool } from 'pg'
import { openPool } from '../platform/db/pool.ts'
import { log } from '../platform/log.ts'
import { raiseAlerts } from '../records/audit/raise-alerts.ts'
import { raiseCheckAlerts } from '../records/audit/raise-check-alerts.ts'
import type { DoorSettings } from '../records/door/door.ts'
import { forgetFiles } from '../records/exchange/forget-files.ts'
import { workOnExchanges } from '../records/exchange/work-on-exchanges.ts'
import { workOnSettings } from '../records/catalogue/work-on-settings.ts'
import { forgetWritings } from '../records/writing/work-on-writings.ts'
import { verifyTrail } from '../records/trail/verify.ts'
import { verifyVerdicts } from '../records/verdicts/rebuild.ts'
import type { Connection } from '../platform/db/connection.ts'
import type { Role } from '../platform/db/role.ts'

/** One thing the worker does by itself. */
export type Task = {
  readonly name: string
  /** When, as cron says it, in UTC; null: only when asked for. */
  readonly when: string | null
  /** The channel whose notices ask for it besides. */
  readonly heard?: string
  readonly run: (work: Work) => Promise<void>
}

/** What a task is given. */
export type Work = {
  readonly connection: Connection
  /** Where the seals of the trail are kept outside the database, if anywhere. */
  readonly sealFile: string | null
  readonly door: DoorSettings
  /** Where files of imports and exports lie for a day. */
  readonly exchangeFolder: string
}

/** Everything the worker does. Nights are early mornings in UTC: 07:00 is 2 or 3 o'clock in Ontario. */
export const tasks: readonly Task[] = [
  { name: 'verify-verdicts', when: '0 7 * * *', run: verdicts },
  { name: 'verify-trail', when: '30 7 * * *', run: trail },
  { name: 'raise-alerts', when: '* * * * *', run: alerts },
  // The order for it stands in the database and is heard at once; the minute is for orders nobody heard.
  { name: 'work-on-settings', when: '* * * * *', heard: 'setting_work', run: settings },
  { name: 'work-on-exchanges', when: '* * * * *', heard: 'exchange', run: exchanges },
  { name: 'forget-what-is-over', when: '*/10 * * * *', run: forget },
]

/** A verdict that does not say what the facts say is a bug: the job fails, and the log says how many. */
async function verdicts({ connection }: Work): Promise<void> {
  const { subjects, differing } = await asWorker(connection, verifyVerdicts)
  if (differing.length > 0)
    throw new Error(`${differing.length} verdicts of ${subjects} subjects differ; run "rightdoor rebuild"`)
}

/** A fault in the trail is somebody's hand or a broken disk: the job fails, and the log says how many. */
async function trail({ connection, sealFile }: Work): Promise<void> {
  const { entries, faultCount } = await asWorker(connection, (pool) => verifyTrail(pool, { sealFile }))
  if (faultCount > 0) throw new Error(`${faultCount} faults in ${entries} entries; run "rightdoor verify trail"`)
}

/** Tells those who watch of people who read unusually much, or made unusually many registration checks. */
async function alerts({ connection, door }: Work): Promise<void> {
  await asWorker(connection, async (pool) => {
    await raiseAlerts(pool, door, new Date())
    await raiseCheckAlerts(pool, new Date())
  })
}

/** What proposals for settings would change, and judging again by those that were approved. */
async function settings({ connection }: Work): Promise<void> {
  const pool = openPool(connection, 'worker', { max: 3 })
  try {
    for (const { settingId, error } of await workOnSettings(pool))
      log.error({ err: error, setting: settingId }, 'work on a setting failed')
  } finally {
    await pool.end()
  }
}

/** What was asked of imports and exports by the pages. */
async function exchanges({ connection, exchangeFolder }: Work): Promise<void> {
  const pool = openPool(connection, 'worker', { max: 3 })
  try {
    for (const { exchangeId, error } of await workOnExchanges({ pool, connection, root: exchangeFolder }))
      log.error({ err: error, exchange: exchangeId }, 'work on an import or export failed')
  } finally {
    await pool.end()
  }
}

/** Tokens of requests that were cut off, ids of forms nobody sends again, checks that open nothing any more, tries to sign in that slow nobody down, files of a day ago, documents nobody waits for. */
async function forget({ connection, exchangeFolder }: Work): Promise<void> {
  await asRole(connection, 'worker', async (pool) => {
    await forgetFiles(pool, exchangeFolder)
    await forgetWritings(pool)
    await pool.query(`delete from request_token where made_at < now() - interval '1 hour'`)
    await pool.query(`delete from form_used where used_at < now() - interval '7 days'`)
    // What a check opened is over after an hour, and its alert after a day; the trail keeps that it was made.
    await pool.query(`delete from registration_check where at < now() - interval '2 days'`)
  })
  await asRole(connection, 'doorkeeper', (pool) =>
    pool.query(
      `delete from sign_in_failure where coalesce(last_failed_at, '-infinity') < now() - interval '1 day' and kind <> 'browser'`,
    ),
  )
}

async function asWorker<Found>(connection: Connection, ask: (pool: Pool) => Promise<Found>): Promise<Found> {
  return asRole(connection, 'worker', ask)
}

async function asRole<Found>(connection: Connection, role: Role, ask: (pool: Pool) => Promise<Found>): Promise<Found> {
  const pool = openPool(connection, role, { max: 1 })
  try {
    return await ask(pool)
  } finally {
    await pool.end()
  }
}
