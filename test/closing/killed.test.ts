import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '../../src/platform/db/pool.ts'
import { prepareDatabase } from '../../src/platform/db/prepare-database.ts'
import type { Role } from '../../src/platform/db/role.ts'
import { erasePostgres, startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import type { Postgres } from '../../src/platform/postgres/start-postgres.ts'
import { rootFolder } from '../../src/platform/root.ts'
import { rebuildVerdicts, verifyVerdicts } from '../../src/records/verdicts/rebuild.ts'
import { recordSmallNetwork } from '../small-network.ts'
import type { CloseWishes } from './close-in-child.ts'

const ROUNDS = 4

let folder: string
let server: Postgres
let staffId: number
let plans: number[]
let wholeTime: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-closing-'))
  server = await startPostgres({ folder: join(folder, 'server'), durability: 'full' })
  await prepareDatabase(server.connection)
  await recordSmallNetwork(server.connection)
  await ask('importer', PEOPLE)
  await withPool('worker', (pool) => rebuildVerdicts(pool))
  ;[{ id: staffId } = { id: 0 }] = await ask<{ id: number }>('migrator', `select id from staff where code = 'SAM'`)
  plans = (await ask<{ number: number }>('migrator', OPEN_PLANS)).map(({ number }) => number)
}, 300_000)

afterAll(async () => {
  await server.stop()
  await erasePostgres(join(folder, 'server'))
  await rm(folder, { recursive: true, force: true })
})

const withPool = async <Answer>(role: Role, work: (pool: ReturnType<typeof openPool>) => Promise<Answer>) => {
  const pool = openPool(server.connection, role, { max: 1 })
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

const ask = <Row>(role: Role, sql: string): Promise<Row[]> =>
  withPool(role, async (pool) => (await pool.query(sql)).rows as Row[])

/** Closes the next plan in a process of its own. Answers null when it was killed. */
const closeInChild = async (wishes: {
  readonly killAfter: number | null
  readonly meanwhile?: (kill: () => void) => Promise<void>
}): Promise<{ readonly status: number; readonly took: number } | null> => {
  const given: CloseWishes = { connection: server.connection, staffId, plan: plans.shift() ?? 0 }
  const child = spawn(process.execPath, [join(rootFolder, 'bin/run.mjs'), 'test/closing/close-in-child.ts'], {
    cwd: rootFolder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  child.stdin.end(JSON.stringify(given))
  const kill = () => void child.kill('SIGKILL')
  let answer: { status: number; took: number } | null = null
  let killing: Promise<void> | null = null
  for await (const line of createInterface({ input: child.stdout }))
    if (line !== 'begun') answer = JSON.parse(line) as { status: number; took: number }
    else if (wishes.killAfter !== null) killing = pause(wishes.killAfter).then(kill)
    else killing = wishes.meanwhile?.(kill) ?? null
  await ended
  await killing
  return answer
}

type Counted = { readonly closures: number; readonly judged: number; readonly entries: number }

/** Closures, exits in force and entries of the trail agree, and every verdict is what its facts say. */
const expectAllOrNothing = async ({ closed }: { closed?: number } = {}): Promise<number> => {
  // A session that lost its client ends when PostgreSQL notices.
  await expect.poll(() => ask('migrator', SESSIONS_OF_WRITERS), { timeout: 30_000 }).toEqual([])
  const [counted] = await ask<Counted>('migrator', COUNTED)
  expect(counted).toEqual({ closures: counted?.closures, judged: counted?.closures, entries: counted?.closures })
  if (closed !== undefined) expect(counted?.closures).toBe(closed)
  expect((await withPool('worker', (pool) => verifyVerdicts(pool))).differing).toEqual([])
  return counted?.closures ?? -1
}

/** Holds up whoever writes on the trail: a close then has written everything but its entry. */
const atTheTrail = async (then: () => Promise<void> | void): Promise<void> =>
  withPool('migrator', async (pool) => {
    const client = await pool.connect()
    client.on('error', () => undefined)
    await client.query('begin; lock table trail in share mode')
    await expect.poll(() => ask('migrator', WAITING_AT_THE_TRAIL), { timeout: 30_000 }).toHaveLength(1)
    await then()
    await client.query('rollback').catch(() => undefined)
    client.release(true)
  })

test('undisturbed, a close is whole', async () => {
  const answer = await closeInChild({ killAfter: null })
  expect(answer).toMatchObject({ status: 303 })
  wholeTime = answer?.took ?? 0
  await expectAllOrNothing({ closed: 1 })
}, 120_000)

test('killed between the closure and its entry on the trail, our process leaves nothing', async () => {
  const before = await expectAllOrNothing()
  const answer = await closeInChild({ killAfter: null, meanwhile: (kill) => atTheTrail(kill) })
  expect(answer).toBeNull()
  await expectAllOrNothing({ closed: before })
}, 120_000)

test('killed at any moment, our process leaves all of a close or nothing', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await closeInChild({ killAfter: Math.random() * wholeTime * 1.2 })
    await expectAllOrNothing()
  }
}, 300_000)

test('killed between the closure and its entry, PostgreSQL comes back with nothing of it', async () => {
  const before = await expectAllOrNothing()
  const answer = await closeInChild({
    killAfter: null,
    meanwhile: () =>
      atTheTrail(async () => {
        const [waiting] = await ask<{ pid: number }>('migrator', WAITING_AT_THE_TRAIL)
        process.kill(waiting?.pid ?? 0, 'SIGKILL')
      }),
  })
  expect(answer?.status).toBe(503)
  // The loss of one of its processes makes PostgreSQL recover from its log, as after the loss of power.
  await expectAllOrNothing({ closed: before })
}, 120_000)

test('afterwards a plan is closed as ever', async () => {
  const before = await expectAllOrNothing()
  expect(await closeInChild({ killAfter: null })).toMatchObject({ status: 303 })
  await expectAllOrNothing({ closed: before + 1 })
}, 60_000)

/** SAM is a counsellor at Maple Street, whose open plans each have an item of job search. */
const PEOPLE = `
  insert into staff (code, organisation_id, family_name, given_name)
    select 'SAM', id, 'Specimen', 'Sam' from organisation where code = 'EXEMPLE';
  insert into access_grant (code, staff_id, role, site_id, province, starts_on)
    select 'G1', staff.id, 'caseworker', site.id, false, '2012-04-01' from staff, site where site.code = 'MAPLE';
  insert into plan_item (plan_id, site_id, number, sub_goal, kind, actual_start)
    select id, site_id, 1, 'job_search', 'job_search_support', started_on from plan;
  delete from closure where reason = 'goals_attained' and plan_id % 2 = 0;`

const OPEN_PLANS = `
  select number from plan join site on site.id = site_id where site.code = 'MAPLE' and started_on < '2013-01-01'
    and not exists (select from closure where closure.plan_id = plan.id) order by plan.id limit 50`

const COUNTED = `
  select (select count(*)::int from closure where closed_by is not null) as closures,
    (select count(*)::int from verdict where subject_kind = 1 and known_to = 'infinity' and anchor = '2013-01-11') as judged,
    (select count(*)::int from trail where kind = 'plan-closed') as entries`

const WAITING_AT_THE_TRAIL = `
  select pid from pg_locks where not granted and relation = 'trail'::regclass and database = (
    select oid from pg_database where datname = current_database())`

const SESSIONS_OF_WRITERS = `
  select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state is not null`
