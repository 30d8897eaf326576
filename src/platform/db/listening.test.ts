import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { driverOptions } from './connection.ts'
import { listenFor } from './listening.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const until = async (holds: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 300 && !holds(); tries++) await pause(10)
  return holds()
}

test('it hears a notice, misses none while its connection was lost, and is silent once it has left', async () => {
  let heard = 0
  const migrator = database.pool('migrator')
  const ear = listenFor(database.connection, 'a channel', () => (heard += 1))
  expect(await until(() => heard === 1)).toBe(true)
  await migrator.query('notify "a channel"')
  expect(await until(() => heard === 2)).toBe(true)
  const owner = new pg.Client(driverOptions(database.connection))
  await owner.connect()
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rightdoor listens to a channel'`,
  )
  await owner.end()
  expect(await until(() => heard === 3)).toBe(true)
  await ear.leave()
  await migrator.query('notify "a channel"')
  await pause(50)
  expect(heard).toBe(3)
})
