import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordFirstAdministrator } from '../src/records/accounts/first-administrator.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { testWorld } from './world.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(() => database.drop())

const wanted = {
  organisation: 'Exemple Community Services',
  givenName: 'Robin',
  familyName: 'Specimen',
  signInName: 'robin',
}

test('the first administrator of an empty installation chooses a password by the link and invites from there', async () => {
  const secret = await recordFirstAdministrator(database.pool('migrator'), wanted, 72)
  const { stranger } = await testWorld(database)
  expect((await stranger.get(`/en/invitation/${secret ?? ''}`)).status).toBe(200)
  const { rows } = await database.pool('worker').query(`select role, organisation.name from access_grant
    join organisation on organisation.id = access_grant.organisation_id`)
  expect(rows).toEqual([{ role: 'provider_admin', name: 'Exemple Community Services' }])
  const { rows: kind } = await database.pool('worker').query('select kind from installation')
  expect(kind).toEqual([{ kind: 'production' }])
})

test('a second first administrator there is not', async () => {
  expect(await recordFirstAdministrator(database.pool('migrator'), { ...wanted, signInName: 'other' }, 72)).toBeNull()
  const { rows } = await database.pool('migrator').query('select sign_in_name from account')
  expect(rows).toEqual([{ sign_in_name: 'robin' }])
})
