import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { recordSmallNetwork } from '../../../test/small-network.ts'
import { newColleague, openFor, queryAs } from '../../../test/viewing.ts'
import { csvFile } from '../../platform/csv/spreadsheet.ts'
import { driverOptions } from '../../platform/db/connection.ts'
import { openPool } from '../../platform/db/pool.ts'
import { bePresent, isWorkerPresent } from '../../platform/db/presence.ts'
import type { Document } from './document.ts'
import { haveWritten } from './have-written.ts'
import type { Waiting } from './have-written.ts'
import { startScribe } from './scribe.ts'
import type { WritingFault } from './work-on-writings.ts'
import { workOnWritings } from './work-on-writings.ts'
import { workersBy } from './writers.ts'

let database: TestDatabase
let one: Waiting
let other: Waiting
let web: ReturnType<typeof workersBy>
let presence: ReturnType<typeof bePresent>
const faults: WritingFault[] = []

beforeAll(async () => {
  database = await testDatabase()
  await recordSmallNetwork(database.connection)
  one = await somebody()
  other = await somebody()
})
afterAll(() => database.drop())
beforeEach(async () => {
  faults.length = 0
  web = workersBy(database.connection)
  presence = bePresent(database.connection)
  await untilPresent(true)
})
afterEach(async () => {
  await presence.leave()
  await web.leave()
  // Whatever became of it, nothing of an order stays.
  expect(await orders()).toEqual([])
})

const somebody = async (): Promise<Waiting> => {
  const { staffId } = await newColleague(database, 1, [{ role: 'caseworker', site: 1 }])
  const { viewer, token } = await openFor(database, staffId)
  return { viewer, requestToken: token }
}

const orders = async () => (await database.pool('migrator').query('select id, state from writing')).rows

const PATIENT = { timeout: 20_000 }
const until = (count: number) => expect.poll(async () => (await orders()).length, PATIENT).toBe(count)
const untilPresent = (is: boolean) => expect.poll(() => isWorkerPresent(database.pool('migrator')), PATIENT).toBe(is)

/** A worker, until the work is done. */
const withScribe = async <Done>(work: () => Promise<Done>): Promise<Done> => {
  const pool = openPool(database.connection, 'worker', { max: 1 })
  const onError = (error: unknown) => {
    throw error
  }
  const scribe = startScribe(database.connection, pool, { onFault: (fault) => faults.push(fault), onError })
  try {
    return await work()
  } finally {
    await scribe.stop()
    await pool.end()
  }
}

const wait = (patience?: number) =>
  haveWritten({ writer: database.pool('writer'), writers: web, ...(patience !== undefined && { patience }) })

const list = (name: string): Document => ({ kind: 'csv', lines: [['name'], [name], [null], [undefined]] })
const textOf = (answer: Awaited<ReturnType<ReturnType<typeof wait>>>) =>
  answer.ok ? Buffer.from(answer.value).toString('utf8') : answer.refusal

/** What no writer can make anything of. */
const broken = { kind: 'workbook', title: 'Élise Specimen', lines: null } as unknown as Document

test('each page gets what it ordered, whoever else orders at the same time', async () => {
  await withScribe(async () => {
    const names = Array.from({ length: 12 }, (_, at) => `Élise ${at}`)
    const answers = await Promise.all(names.map((name, at) => wait()(at % 2 === 0 ? one : other, list(name))))
    expect(answers.map(textOf)).toEqual(names.map((name) => csvFile([['name'], [name], [null], [null]])))
  })
})

test('where no worker is there the page is told at once, and nothing was ordered', async () => {
  await presence.leave()
  await untilPresent(false)
  expect(textOf(await wait()(one, list('x')))).toEqual({ reason: 'nobody-writes' })
})

test('a worker that is busy with something else is waited for, and not for ever', async () => {
  expect(textOf(await wait(0.3)(one, list('x')))).toEqual({ reason: 'too-long', seconds: 0.3 })
})

test('a document that cannot be written fails, and the one after it is written', async () => {
  const [bad, good] = await withScribe(() => Promise.all([wait()(one, broken), wait()(one, list('x'))]))
  expect(textOf(bad)).toEqual({ reason: 'failed' })
  expect(textOf(good)).toContain('x')
  expect(faults).toHaveLength(1)
})

test('what a worker had begun when it was killed is written by the next', async () => {
  const killed = new pg.Client(driverOptions(database.connection))
  killed.on('error', () => undefined)
  await killed.connect()
  // It has its turn and has read the order; its bytes never come.
  await killed.query(`select pg_advisory_lock(hashtext('rightdoor writings'))`)
  const waiting = wait()(one, list('x'))
  await until(1)
  await withScribe(async () => {
    await database.pool('migrator').query('select 1')
    expect(await orders()).toMatchObject([{ state: 'waiting' }])
    await killed.end()
    expect(textOf(await waiting)).toContain('x')
  })
})

test('a word that was lost with its connection is not missed', async () => {
  const waiting = wait()(one, list('x'))
  await until(1)
  const owner = new pg.Client(driverOptions(database.connection))
  await owner.connect()
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'rightdoor listens to written' and datname = current_database()`)
  await owner.end()
  expect(await workOnWritings(database.pool('worker'))).toEqual([])
  expect(textOf(await waiting)).toContain('x')
})

test('what nobody waits for any more is neither written nor kept', async () => {
  await database
    .pool('migrator')
    .query(
      `insert into writing (id, staff_id, until, wanted) values (gen_random_uuid(), $1, now() - interval '1 second', 'no JSON')`,
      [one.viewer.staffId],
    )
  expect(await workOnWritings(database.pool('worker'))).toEqual([])
})

test('an order is seen and taken by whoever gave it, given by nobody in another’s name, and changed by none', async () => {
  const waiting = wait()(one, list('x'))
  await until(1)
  const as = (who: Waiting, statement: string) => queryAs(database.pool('writer'), who.requestToken, statement)
  expect((await as(one, 'select from writing')).rowCount).toBe(1)
  expect((await as(other, 'select from writing')).rowCount).toBe(0)
  expect((await as(other, 'delete from writing')).rowCount).toBe(0)
  expect((await queryAs(database.pool('writer'), null, 'delete from writing')).rowCount).toBe(0)
  await expect(as(one, `update writing set state = 'failed'`)).rejects.toThrow('permission denied')
  const claim = `insert into writing (id, staff_id, until, wanted) values (gen_random_uuid(), ${one.viewer.staffId}, now(), '')`
  await expect(as(other, claim)).rejects.toThrow('row-level security')
  await expect(queryAs(database.pool('reader'), one.requestToken, 'select from writing')).rejects.toThrow('permission')
  await withScribe(async () => expect(textOf(await waiting)).toContain('x'))
})
