import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../src/platform/db/role.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const as = (role: Role, statement: string) => database.pool(role).query(statement)

test('judge sees the facts of plans, of a client what measures ask for, and nobody’s name', async () => {
  await as('judge', 'select plan.id, birth_date, gender, language from plan join client on client.id = client_id')
  for (const column of ['family_name', 'given_name', 'phone', 'address', 'number'])
    await expect(as('judge', `select ${column} from client`)).rejects.toThrow('permission denied')
  for (const table of ['staff', 'employer', 'consent', 'client_sin', 'trail', 'registration'])
    await expect(as('judge', `select from ${table}`)).rejects.toThrow('permission denied')
  await expect(as('judge', `update closure set outcome = '1a'`)).rejects.toThrow('permission denied')
})
