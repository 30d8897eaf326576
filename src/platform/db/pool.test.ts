import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { driverOptions } from './connection.ts'
import { openPool } from './pool.ts'
import { readerOf } from './reader.ts'
import type { Reader } from './reader.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(() => database.drop())

const one = async (expression: string) =>
  (await database.pool('reader').query(`select ${expression} as value`)).rows[0].value

test.each([
  ['a day is the text of the day', `date '2012-12-31'`, '2012-12-31'],
  ['a count is a number', 'count(*)', 1],
  ['money is a number of cents', '123456789012::bigint', 123456789012],
  ['a decimal keeps its digits', '37.50::numeric(5, 2)', '37.50'],
  [
    'an instant keeps its microseconds, in UTC',
    `timestamptz '2012-12-31 19:00:00.000001-05'`,
    '2013-01-01T00:00:00.000001Z',
  ],
  [
    'an instant without a fraction compares as text',
    `timestamptz '2012-12-31 19:00-05'`,
    '2013-01-01T00:00:00.000000Z',
  ],
  ['for ever stays for ever', `timestamptz 'infinity'`, 'infinity'],
  ['a list of numbers', `'{1,NULL,3}'::bigint[]`, [1, null, 3]],
  ['a list of days', `'{2012-12-31}'::date[]`, ['2012-12-31']],
  ['an empty list', `'{}'::bigint[]`, []],
])('%s', async (_, expression, value) => {
  expect(await one(expression)).toEqual(value)
})

test('a number too large to count with is an error, not another number', async () => {
  await expect(one('9007199254740993::bigint')).rejects.toThrow('too large')
})

test('a session that is lost while idle is replaced', async () => {
  const lost: Error[] = []
  const pool = openPool(database.connection, 'reader', { max: 1, onLost: (error) => lost.push(error) })
  const { rows } = await pool.query('select pg_backend_pid() as pid')
  const gone = new Promise((resolve) => pool.on('error', resolve))
  const login = new pg.Client(driverOptions(database.connection))
  await login.connect()
  await login.query('select pg_terminate_backend($1)', [rows[0].pid])
  await login.end()
  await gone
  expect(lost).toHaveLength(1)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
})

test('the reading handle answers questions', async () => {
  const db = readerOf(database.pool('reader'))
  expect(await db.selectFrom('region').select(['code']).execute()).toEqual([])
})

test('the reading handle cannot say insert, update, delete or transaction', () => {
  const cannot = (db: Reader) => [
    // @ts-expect-error a reader does not insert
    db.insertInto,
    // @ts-expect-error a reader does not update
    db.updateTable,
    // @ts-expect-error a reader does not delete
    db.deleteFrom,
    // @ts-expect-error a reader has no transaction to write in
    db.transaction,
    // @ts-expect-error nor a way to run any SQL
    db.executeQuery,
  ]
  expect(cannot).toBeTypeOf('function')
})
