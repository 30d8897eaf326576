import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { driverOptions } from './connection.ts'
import { contentsOf } from './contents.ts'

test('a database is ours once it was prepared, someone else’s when it holds other tables, and empty with none', async () => {
  const { connection, drop } = await testDatabase()
  expect(await contentsOf(connection)).toBe('ours')
  const login = new pg.Client(driverOptions(connection))
  await login.connect()
  await login.query('drop table schema_migration')
  expect(await contentsOf(connection)).toBe('foreign')
  await login.query('drop schema public cascade; drop schema staging; create schema public')
  expect(await contentsOf(connection)).toBe('empty')
  await login.end()
  await drop()
})
