import { randomUUID } from 'node:crypto'
import { openKeys, newKeysFile } from '../src/platform/auth/keys.ts'
import { codeAt } from '../src/platform/auth/one-time-code.ts'
import { openAccount } from '../src/records/door/sign-in-accounts.ts'
import { defaultSettings } from '../src/records/door/door.ts'
import type { Door } from '../src/records/door/door.ts'
import type { Role } from '../src/core/access/role.ts'
import type { TestDatabase } from './database.ts'

/** The door of a test database. */
export const testDoor = (database: TestDatabase, more: Partial<Door> = {}): Door => {
  const keys = openKeys(newKeysFile('test'))
  if (!keys.ok) throw new Error(keys.refusal.en)
  return {
    doorkeeper: database.pool('doorkeeper'),
    keys: keys.value,
    settings: defaultSettings,
    singleSignOn: null,
    demonstration: false,
    ...more,
  }
}

export type Person = {
  readonly staffId: number
  readonly accountId: number
  readonly signInName: string
  readonly password: string
  /** The code of a moment. */
  readonly code: (now: Date) => string
}

/** Somebody new with an account and a role in the province, whom nobody has seen at the door. */
export const newPerson = async (
  database: TestDatabase,
  door: Door,
  { role = 'caseworker' as Role, codes = true } = {},
): Promise<Person> => {
  const mark = randomUUID().slice(0, 8)
  const { rows } = await database.pool('importer').query<{ id: number }>(
    `with house as (
       insert into organisation (code, name, kind) values ($1, 'House ' || $1, 'provider') returning id),
     person as (
       insert into staff (organisation_id, code, family_name, given_name)
       select id, $1, 'Specimen', 'Robin' from house returning id)
     insert into access_grant (code, staff_id, role, province, starts_on) select $1, id, $2, true, '2012-01-01' from person
     returning staff_id as id`,
    [mark, role],
  )
  const staffId = rows[0]?.id ?? 0
  const account = { staffId, signInName: `robin.${mark}@fiction.example`, password: 'trois petits canards', codes }
  const client = await database.pool('migrator').connect()
  try {
    const { accountId, codeSecret } = await openAccount(client, door.keys, account)
    return { ...account, accountId, code: (now) => (codeSecret === null ? '' : codeAt(codeSecret, now.getTime())) }
  } finally {
    client.release()
  }
}
