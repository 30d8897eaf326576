import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rootFolder } from '../../src/platform/root.ts'
import { askCheck, askWish } from '../../src/records/exchange/ask.ts'
import { folderPath, makeFolder } from '../../src/records/exchange/folder.ts'
import { workOnExchanges } from '../../src/records/exchange/work-on-exchanges.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import { judgeImport } from '../../src/records/package/judge-import.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { newColleague, openFor } from '../viewing.ts'
import type { WorkerWishes } from './exchange-in-child.ts'
import { sampleTables, writePackage } from './sample-package.ts'

const PLANS = 1200
const ROUNDS = 4
/** Milliseconds: as long as applying takes, more or less. */
const LONGEST = 900
const sample = sampleTables(PLANS)
const network = ['regions', 'catchments', 'organisations', 'sites', 'staff']
let database: TestDatabase
let root: string

beforeAll(async () => {
  database = await testDatabase()
  root = await mkdtemp(join(tmpdir(), 'rightdoor-worker-'))
  const tables = Object.fromEntries(network.map((name) => [name, sample[name] ?? []]))
  const folder = await writePackage(join(root, randomUUID()), tables)
  await importPackage({ connection: database.connection, folder, actor: 'test', apply: { judge: judgeImport } })
})
afterAll(async () => {
  await database.drop()
  await rm(root, { recursive: true, force: true })
})

const work = () => workOnExchanges({ pool: database.pool('worker'), connection: database.connection, root })

/** A worker in a process of its own, killed that many milliseconds after it began. */
const workKilledAfter = async (milliseconds: number): Promise<void> => {
  const child = spawn(process.execPath, [join(rootFolder, 'bin/run.mjs'), 'test/import/exchange-in-child.ts'], {
    cwd: rootFolder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  child.stdin.end(JSON.stringify({ connection: database.connection, root } satisfies WorkerWishes))
  await once(child.stdout, 'data')
  await pause(milliseconds)
  child.kill('SIGKILL')
  await ended
}

type Standing = { readonly state: string; readonly plans: number; readonly applied: number }

const standing = async (): Promise<Standing | undefined> =>
  (
    await database.pool('migrator').query<Standing>(
      `select (select state from exchange order by id desc limit 1) as state, (select count(*) from plan) as plans,
         (select count(*) from trail where kind = 'import-applied' and actor <> 'test') as applied`,
    )
  ).rows[0]

/** PostgreSQL notices in a moment that a killed session is lost; until then the next worker leaves the orders alone. */
const doneBy = (worker: () => Promise<unknown>) =>
  expect.poll(async () => (await worker(), (await standing())?.state), { timeout: 30_000 }).toBe('done')

test('a worker killed at any moment of applying leaves all or nothing, and the next one ends what it began', async () => {
  const { staffId } = await newColleague(database, 1, [{ role: 'provider_admin', provider: 1 }])
  const { viewer, token } = await openFor(database, staffId)
  const acting = () => ({
    ...{ writer: database.pool('writer'), viewer, requestToken: token, place: '/exchange', once: randomUUID() },
  })
  const people = Object.fromEntries(
    ['clients', 'plans', 'plan-items', 'closures'].map((name) => [name, sample[name] ?? []] as const),
  )
  for (let round = 1; round <= ROUNDS; round++) {
    const folder = await makeFolder(root)
    await writePackage(folderPath(root, folder), people)
    const asked = await askCheck(acting(), { folder, files: await readdir(folderPath(root, folder)) })
    if (asked === 'already' || !asked.ok) throw new Error('it was not asked')
    await work()
    await askWish(acting(), asked.value.id, 'apply', { acceptRejects: false })
    await workKilledAfter(Math.random() * LONGEST)
    expect([0, PLANS]).toContain((await standing())?.plans)
    await doneBy(work)
    expect(await standing()).toEqual({ state: 'done', plans: PLANS, applied: round })
    await askWish(acting(), asked.value.id, 'revert', { acceptRejects: false })
    await doneBy(work)
    expect(await standing()).toEqual({ state: 'done', plans: 0, applied: round })
  }
}, 120_000)
