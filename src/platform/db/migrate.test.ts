import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { migrate } from './migrate.ts'
import { prepareDatabase } from './prepare-database.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(() => database.drop())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-migrations-'))
  await database.pool('migrator').query('truncate schema_migration; drop table if exists first, second')
  await file('0001_first.sql', 'create table first (n int);')
})

afterEach(() => rm(folder, { recursive: true }))

const file = (name: string, text: string) => writeFile(join(folder, name), text)
const run = () => migrate(database.connection, folder)

test('each file is applied once, in the order of the numbers', async () => {
  expect(await run()).toEqual(['0001_first.sql'])
  await file('0002_second.sql', 'create table second as select * from first;')
  expect(await run()).toEqual(['0002_second.sql'])
  expect(await run()).toEqual([])
})

test('two starts at once apply each file once', async () => {
  expect((await Promise.all([run(), run(), run()])).flat()).toEqual(['0001_first.sql'])
})

test('a file that fails leaves nothing behind, and what came before it stays', async () => {
  await file('0002_second.sql', 'create table second (n int); select 1 / 0;')
  await expect(run()).rejects.toThrow('0002_second.sql failed')
  const { rows } = await database
    .pool('migrator')
    .query(`select to_regclass('first') is null as first, to_regclass('second') is null as second`)
  expect(rows).toEqual([{ first: false, second: true }])
})

test('a file changed after it was applied is refused', async () => {
  await run()
  await file('0001_first.sql', 'create table first (n bigint);')
  await expect(run()).rejects.toThrow('0001_first.sql was changed')
})

test('line ends of another system are not a change', async () => {
  await file('0001_first.sql', 'create table first\n(n int);')
  await run()
  await file('0001_first.sql', 'create table first\r\n(n int);')
  expect(await run()).toEqual([])
})

test('a database newer than the program is refused', async () => {
  await run()
  await rm(join(folder, '0001_first.sql'))
  await expect(run()).rejects.toThrow('newer than this program')
})

test('a number before one that was applied is refused', async () => {
  await file('0003_third.sql', 'select 1;')
  await run()
  await file('0002_second.sql', 'select 1;')
  await expect(run()).rejects.toThrow('give it the next number')
})

test('preparing a prepared database changes nothing', async () => {
  const fresh = await testDatabase()
  const rights = `select string_agg(relname || relacl::text, ' ' order by relname) as all_rights from pg_class where relacl is not null`
  const before = await fresh.pool('migrator').query(rights)
  expect((await prepareDatabase(fresh.connection)).applied).toEqual([])
  expect((await fresh.pool('migrator').query(rights)).rows).toEqual(before.rows)
  await fresh.drop()
})
