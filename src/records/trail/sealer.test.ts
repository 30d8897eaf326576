import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { driverOptions } from '../../platform/db/connection.ts'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { readSealFile } from './seal-file.ts'
import { sealPending } from './seal-pending.ts'
import { startSealer } from './sealer.ts'
import type { Sealer } from './sealer.ts'
import { verifyTrail } from './verify.ts'
import { writeEntries, writeEntry } from './write.ts'

let database: TestDatabase
let sealers: Sealer[]
let folder: string
const errors: Error[] = []

beforeEach(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-seals-'))
  sealers = []
  errors.length = 0
})
afterEach(async () => {
  await Promise.all(sealers.map((sealer) => sealer.stop()))
  await database.drop()
  await rm(folder, { recursive: true })
})

const start = (file: string | null = null): Sealer => {
  const sealer = startSealer(database.pool('worker'), {
    file,
    everyMilliseconds: 20,
    onError: (error) => errors.push(error),
  })
  sealers.push(sealer)
  return sealer
}
const entry = (place: string) => ({ actor: 'system', place, kind: 'setting-changed' }) as const
const sealedPlaces = async () => {
  const { rows } = await database
    .pool('worker')
    .query<{ place: string }>('select place from trail_seal join trail on id = trail_id order by position')
  return rows.map(({ place }) => place)
}
/** Other tests on this server hold sealing up as long as their transactions run. */
const sealed = (...places: readonly string[]) => expect.poll(sealedPlaces, { timeout: 30_000 }).toEqual(places)
const backdate = (to: string) =>
  database.pool('migrator').query(
    `alter table trail_seal disable trigger user; update trail_seal set sealed_at = ${to};
     alter table trail_seal enable trigger user`,
  )

const cutOffWorkers = async () => {
  const login = new pg.Client(driverOptions(database.connection))
  await login.connect()
  await login.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'rightdoor worker'`,
  )
  await login.end()
}

test('an entry that was written first and committed last is not lost', async () => {
  const slow = await database.pool('writer').connect()
  await slow.query('begin')
  await writeEntry(slow, entry('slow'))
  await writeEntry(database.pool('doorkeeper'), entry('quick'))
  start()
  await writeEntry(database.pool('doorkeeper'), entry('later'))
  await slow.query('commit')
  slow.release()
  await sealed('slow', 'quick', 'later')
  expect((await verifyTrail(database.pool('worker'))).faults).toEqual([])
})

test('what was rolled back leaves no gap', async () => {
  start()
  await writeEntry(database.pool('writer'), entry('one'))
  const client = await database.pool('writer').connect()
  await client.query('begin')
  await writeEntry(client, entry('never'))
  await client.query('rollback')
  client.release()
  await writeEntry(database.pool('writer'), entry('two'))
  await sealed('one', 'two')
  expect(await verifyTrail(database.pool('worker'))).toMatchObject({
    entries: 2,
    faultCount: 0,
    sealed: { position: 2 },
  })
})

test('two sealers take turns: the second begins when the first is gone', async () => {
  const first = start()
  await writeEntry(database.pool('writer'), entry('one'))
  await sealed('one')
  start()
  await writeEntry(database.pool('writer'), entry('two'))
  await sealed('one', 'two')
  await first.stop()
  await writeEntry(database.pool('writer'), entry('three'))
  await sealed('one', 'two', 'three')
  expect(errors).toEqual([])
})

test('a sealer whose session is cut off in the middle goes on where it was', async () => {
  start()
  const many = Array.from({ length: 50 }, (_, index) => entry(`${index}`))
  for (let cut = 0; cut < 3; cut++) {
    await writeEntries(database.pool('writer'), many)
    await cutOffWorkers()
  }
  await sealed(...[...many, ...many, ...many].map(({ place }) => place))
  expect((await verifyTrail(database.pool('worker'))).faults).toEqual([])
})

test('two that seal at once against the rules seal nothing twice', async () => {
  await writeEntries(
    database.pool('writer'),
    Array.from({ length: 200 }, (_, index) => entry(`${index}`)),
  )
  const client = () => database.pool('worker').connect()
  const [one, other] = await Promise.all([client(), client()])
  await expect
    .poll(
      async () => {
        await Promise.allSettled([sealPending(one, 7), sealPending(other, 7)])
        return (await sealedPlaces()).length
      },
      { timeout: 30_000, interval: 1 },
    )
    .toBe(200)
  one.release()
  other.release()
  expect((await verifyTrail(database.pool('worker'))).faults).toEqual([])
})

test('after a dump was restored on a younger server, its entries and the new ones are sealed', async () => {
  await writeEntries(database.pool('writer'), ['old', 'older'].map(entry))
  await database.pool('migrator').query(
    `alter table trail disable trigger user; update trail set xid = (9000000000 - id)::text::xid8;
     alter table trail enable trigger user`,
  )
  start()
  await writeEntry(database.pool('writer'), entry('new'))
  await expect.poll(async () => (await sealedPlaces()).toSorted(), { timeout: 30_000 }).toEqual(['new', 'old', 'older'])
  await writeEntry(database.pool('writer'), entry('newer'))
  await expect.poll(async () => (await sealedPlaces()).at(-1), { timeout: 30_000 }).toBe('newer')
  expect((await verifyTrail(database.pool('worker'))).faults).toEqual([])
  expect(errors).toEqual([])
})

test('the last seal of each day that is over is kept in a file, once, and today’s is not', async () => {
  const file = join(folder, 'seals.log')
  const first = start()
  await writeEntries(database.pool('writer'), ['one', 'two', 'three', 'four'].map(entry))
  await sealed('one', 'two', 'three', 'four')
  await first.stop()
  await backdate(`now() - interval '1 day' * case when position < 3 then 2 when position = 3 then 1 else 0 end`)
  await start(file).stop()
  start(file)
  await expect.poll(async () => (await readSealFile(file)).seals.map(({ position }) => position)).toEqual([2, 3])
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(3)
})

test('a line that a crash cut off is written again', async () => {
  const file = join(folder, 'seals.log')
  const first = start()
  await writeEntry(database.pool('writer'), entry('one'))
  await sealed('one')
  await first.stop()
  await backdate(`now() - interval '1 day'`)
  await appendFile(file, '2026-01-0')
  start(file)
  await expect.poll(async () => (await readSealFile(file)).seals.length).toBe(1)
  expect((await readSealFile(file)).strange).toEqual([])
})
