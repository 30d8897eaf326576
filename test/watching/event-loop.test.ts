import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Orders } from '../../src/app/child.ts'
import { csrfTokenOf } from '../../src/platform/auth/token.ts'
import { isWorkerPresent } from '../../src/platform/db/presence.ts'
import { askCheck, askWish } from '../../src/records/exchange/ask.ts'
import { folderPath, makeFolder } from '../../src/records/exchange/folder.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import { judgeImport } from '../../src/records/package/judge-import.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { sampleTables, writePackage } from '../import/sample-package.ts'
import type { Tables } from '../import/sample-package.ts'
import { newColleague, newSession, openFor } from '../viewing.ts'
import { ninetyNinth, openProcesses } from './processes.ts'
import type { Processes, Watched } from './processes.ts'

/** People on file before, and those of the import. */
const [BEFORE, BROUGHT] = [1500, 1500]
/** Milliseconds, as docs/adr/0022 promises. */
const LONGEST = 100

const sample = sampleTables(BEFORE + BROUGHT)
let database: TestDatabase
let processes: Processes
let web: Watched
let address: string
let staffId: number

beforeAll(async () => {
  ;[database, processes] = await Promise.all([testDatabase(), openProcesses()])
  await bring({ ...tablesOf('regions', 'catchments', 'organisations', 'sites', 'staff'), ...people(0, BEFORE) })
  await database
    .pool('importer')
    .query(`insert into installation (name, kind, today) values ('Test', 'demonstration', '2013-01-14')`)
  staffId = (
    await newColleague(database, 1, [
      { role: 'provider_admin', provider: 1 },
      { role: 'site_manager', provider: 1 },
    ])
  ).staffId
  const [served] = await Promise.all([
    processes.start('src/app/web.ts', orders()),
    processes.start('src/app/worker.ts', orders()),
  ])
  while (!(await isWorkerPresent(database.pool('migrator')))) await pause(50)
  web = served
  address = served.report.kind === 'ready' ? (served.report.address ?? '') : ''
}, 120_000)
afterAll(async () => {
  await processes.close()
  await database.drop()
})

const tablesOf = (...names: readonly string[]): Tables =>
  Object.fromEntries(names.map((name) => [name, sample[name] ?? []]))

/** The clients and open plans of some places of the sample. */
const people = (from: number, to: number): Tables => ({
  clients: (sample['clients'] ?? []).slice(from, to),
  plans: (sample['plans'] ?? []).slice(from, to),
  'plan-items': (sample['plan-items'] ?? []).slice(2 * from, 2 * to),
})

const bring = async (tables: Tables): Promise<void> => {
  const folder = await writePackage(join(processes.folder, randomUUID()), tables)
  const answer = await importPackage({
    connection: database.connection,
    folder,
    actor: 'test',
    apply: { judge: judgeImport },
  })
  if (!answer.ok) throw new Error('the sample was not taken')
}

const orders = (): Orders => ({
  connection: database.connection,
  readConnection: null,
  host: '127.0.0.1',
  port: 0,
  place: { kind: 'folder', name: './data/postgres' },
  since: new Date().toISOString(),
  keys: null,
  trustProxy: 0,
  singleSignOn: null,
  seals: join(processes.folder, 'seals'),
  production: false,
  door: {},
})

/** A browser that asks for pages and files by turns until it is told to stop; how each of its requests ended. */
const browsing = (secret: string): { readonly stop: () => Promise<ReadonlyMap<string, readonly number[]>> } => {
  const headers = { Cookie: `rightdoor=${secret}`, Origin: address }
  const form = new URLSearchParams({
    token: csrfTokenOf(secret, 'form'),
    once: randomUUID(),
    purpose: 'To look who does the work',
  })
  const plan = String(sample['plans']?.[0]?.['number'])
  const asks: Readonly<Record<string, () => Promise<Response>>> = {
    home: () => fetch(`${address}/en`, { headers }),
    caseload: () => fetch(`${address}/fr/caseload`, { headers }),
    client: () => fetch(`${address}/en/plans/${plan}`, { headers }),
    figures: () => fetch(`${address}/en/figures/dsq?scope=site:S1&year=2012-13`, { headers }),
    paper: () => fetch(`${address}/en/plans/${plan}/as/pdf`, { headers }),
    workbook: () => fetch(`${address}/fr/caseload/export?as=xlsx`, { headers, method: 'POST', body: form }),
    list: () => fetch(`${address}/en/caseload/export?as=csv`, { headers, method: 'POST', body: form }),
  }
  const ended = new Map<string, number[]>()
  let isOver = false
  const working = Promise.all(
    Object.entries(asks).map(async ([name, ask]) => {
      const statuses: number[] = []
      ended.set(name, statuses)
      do {
        const answer = await ask()
        await answer.arrayBuffer()
        statuses.push(answer.status)
        await pause(100)
      } while (!isOver)
    }),
  )
  return {
    stop: async () => {
      isOver = true
      await working
      return ended
    },
  }
}

const until = async (state: string): Promise<void> =>
  expect
    .poll(
      async () =>
        (await database.pool('migrator').query('select state from exchange order by id desc limit 1')).rows[0]?.state,
      { timeout: 100_000 },
    )
    .toBe(state)

/** An import by the pages, from the check to the records. */
const importByWorker = async (): Promise<void> => {
  const root = join(processes.folder, 'data/exchange')
  const { viewer, token } = await openFor(database, staffId)
  const acting = () => ({
    ...{ writer: database.pool('writer'), viewer, requestToken: token, place: '/exchange', once: randomUUID() },
  })
  const folder = await makeFolder(root)
  await writePackage(folderPath(root, folder), people(BEFORE, BEFORE + BROUGHT))
  const asked = await askCheck(acting(), { folder, files: await readdir(folderPath(root, folder)) })
  if (asked === 'already' || !asked.ok) throw new Error('it was not asked')
  await until('done')
  await askWish(acting(), asked.value.id, 'apply', { acceptRejects: false })
  await until('done')
}

test('the probe sees a process that holds itself up', async () => {
  const holding = await processes.hold()
  holding.watch()
  await expect
    .poll(async () => (await holding.watched()).filter((turn) => turn > LONGEST).length, { timeout: 30_000 })
    .toBeGreaterThan(4)
  expect(ninetyNinth(await holding.watched())).toBeGreaterThan(LONGEST)
})

test('while the worker imports and writes files, whoever answers pages is not held up by it', async () => {
  const secret = await newSession(database, staffId)
  // Once before: what is loaded and compiled at the first of each page is not what this is about.
  for (const [name, statuses] of await browsing(secret).stop()) expect([name, statuses]).toEqual([name, [200]])
  web.watch()
  const began = performance.now()
  const browser = browsing(secret)
  await importByWorker()
  const statuses = await browser.stop()
  const turns = await web.watched()
  const held = turns.filter((turn) => turn > LONGEST).reduce((sum, turn) => sum + turn, 0)
  const elapsed = performance.now() - began
  const { rows } = await database.pool('migrator').query('select count(*) as plans from plan')
  expect(rows).toEqual([{ plans: BEFORE + BROUGHT }])
  // On a very slow machine a file may not be ready in time: that is said, and is no fault.
  for (const [name, all] of statuses)
    expect([name, all.filter((one) => one !== 200 && one !== 503)]).toEqual([name, []])
  expect(turns.length).toBeGreaterThan(20)
  expect(ninetyNinth(turns)).toBeLessThanOrEqual(LONGEST)
  // Files written here would be few long turns among many short ones, and a quarter of the time.
  expect(held / elapsed).toBeLessThan(0.05)
}, 240_000)
