import { afterAll, beforeAll, expect, test } from 'vitest'
import { columnStandings } from '../../src/records/package/columns.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('every column of the database is exported, derived, or left out for a reason', async () => {
  const { rows } = await database.pool('migrator').query<{ name: string }>(
    `select c.relname || '.' || a.attname as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1`,
  )
  const listed = columnStandings().map(({ table, column }) => `${table}.${column}`)
  expect(listed.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
})

test('what is not exported says why', () => {
  for (const one of columnStandings()) if (one.standing !== 'exported') expect(one.because).not.toBe('')
})
