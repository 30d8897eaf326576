import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { driverOptions } from './connection.ts'
import { copyIn } from './copy-in.ts'

const STATEMENT = 'copy staging.copied from stdin'
const PIECE = `${'x'.repeat(99_999)}\n`

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await database.pool('importer').query('create table staging.copied (line text)')
})

afterAll(() => database.drop())

/** A session, and a way to lose it as when PostgreSQL is killed. */
const session = async () => {
  const client = await database.pool('importer').connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const gone = new Promise((resolve) => client.once('end', resolve))
  const lose = async () => {
    const login = new pg.Client(driverOptions(database.connection))
    await login.connect()
    await login.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await login.end()
    await gone
  }
  return { client, lose }
}

const rowsCopied = async () =>
  (await database.pool('importer').query<{ count: number }>('select count(*) from staging.copied')).rows[0]?.count

test('what was given is in the table once the end was waited for', async () => {
  const { client } = await session()
  const copy = copyIn(client, STATEMENT)
  for (let piece = 0; piece < 20; piece++) await copy.write([PIECE])
  await copy.end()
  client.release()
  expect(await rowsCopied()).toBe(20)
  await database.pool('importer').query('truncate staging.copied')
})

test('given up, nothing of it stays and the session goes on', async () => {
  const { client } = await session()
  const copy = copyIn(client, STATEMENT)
  for (let piece = 0; piece < 20; piece++) await copy.write([PIECE])
  await copy.giveUp('the file is unreadable')
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  client.release()
  expect(await rowsCopied()).toBe(0)
})

test('what the database refuses is thrown', async () => {
  const { client } = await session()
  const copy = copyIn(client, 'copy staging.nowhere from stdin')
  await expect(
    (async () => {
      for (let piece = 0; piece < 50; piece++) await copy.write([PIECE])
      await copy.end()
    })(),
  ).rejects.toThrow('does not exist')
  client.release(true)
})

test('a session lost before the first row is told, not waited for', async () => {
  const { client, lose } = await session()
  await lose()
  const copy = copyIn(client, STATEMENT)
  // The driver tells of the loss a moment later, when nobody is writing yet.
  await new Promise((resolve) => setTimeout(resolve, 20))
  await expect(copy.write([PIECE])).rejects.toThrow()
  await expect(copy.end()).rejects.toThrow()
  await copy.giveUp('the session is lost')
  client.release(true)
})

test('a session lost between two rows is told at the next one', async () => {
  const { client, lose } = await session()
  const copy = copyIn(client, STATEMENT)
  await copy.write([PIECE, PIECE])
  await lose()
  await expect(
    (async () => {
      for (let piece = 0; piece < 50; piece++) await copy.write([PIECE])
      await copy.end()
    })(),
  ).rejects.toThrow()
  client.release(true)
})
