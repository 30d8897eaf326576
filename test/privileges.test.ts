import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { from as copyFrom } from 'pg-copy-streams'
import { readingRoles, roles } from '../src/platform/db/role.ts'
import type { Role } from '../src/platform/db/role.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(() => database.drop())

const as = (role: Role, statement: string) => database.pool(role).query(statement)
const refused = /permission denied|read-only transaction/

describe('what each role may do', () => {
  test.each(readingRoles)('%s writes nothing, in its own words or after trying to shed its role', async (role) => {
    await expect(as(role, `insert into public.region (code, name_en, name_fr) values ('x', 'X', 'X')`)).rejects.toThrow(
      refused,
    )
    await expect(
      as(
        role,
        `begin read write; reset role; insert into public.region (code, name_en, name_fr) values ('x', 'X', 'X')`,
      ),
    ).rejects.toThrow('permission denied')
  })

  test('writer adds to the trail, and neither it nor any other role but the owner changes or removes an entry', async () => {
    await as('writer', `insert into trail (actor, place, kind, payload_digest) values ('a', 'b', 'c', '\\x00')`)
    for (const role of roles.filter((one) => one !== 'migrator')) {
      await expect(as(role, `update public.trail set actor = 'someone else'`)).rejects.toThrow(refused)
      await expect(as(role, 'delete from public.trail')).rejects.toThrow(refused)
      await expect(as(role, 'truncate public.trail')).rejects.toThrow(refused)
    }
    expect((await as('reader', 'select actor from trail')).rows).toEqual([{ actor: 'a' }])
  })

  test('writer deletes nothing that was recorded', async () => {
    for (const table of ['client', 'plan', 'payment', 'closure', 'verdict']) {
      await expect(as('writer', `delete from ${table}`)).rejects.toThrow('permission denied')
    }
  })

  test('engine counts verdicts by site and sees no table in which a person has a name', async () => {
    await as('engine', 'select site.code, count(*) from verdict join site on site.id = site_id group by 1')
    for (const table of ['client', 'staff', 'employer', 'plan', 'trail', 'access_grant']) {
      await expect(as('engine', `select from ${table}`)).rejects.toThrow('permission denied')
    }
  })

  test('public_reader reads nothing at all', async () => {
    const { rows } = await as('migrator', `select tablename as name from pg_tables where schemaname = 'public'`)
    for (const { name } of rows as { name: string }[]) {
      await expect(as('public_reader', `select from public.${name}`)).rejects.toThrow('permission denied')
    }
  })

  test('importer copies into a staging table of its own and moves the rows', async () => {
    const client = await database.pool('importer').connect()
    await client.query('create unlogged table staging.region_in (code text, name_en text, name_fr text)')
    await pipeline(Readable.from(['N,North,Nord\n']), client.query(copyFrom('copy staging.region_in from stdin csv')))
    await client.query('insert into region (code, name_en, name_fr) select * from staging.region_in')
    client.release()
    expect((await as('reader', 'select code, name_fr from region')).rows).toEqual([{ code: 'N', name_fr: 'Nord' }])
    await expect(as('writer', 'select from staging.region_in')).rejects.toThrow('permission denied')
  })

  test('no role can log in, and only import, jobs and counting go past row-level security', async () => {
    const { rows } = await as(
      'migrator',
      `select rolname, rolcanlogin, rolbypassrls, rolsuper, rolcreaterole from pg_roles`,
    )
    const ours = rows.filter(({ rolname }) => rolname.startsWith(database.connection.prefix))
    expect(ours).toHaveLength(roles.length)
    expect(ours.filter((role) => role.rolcanlogin || role.rolsuper || role.rolcreaterole)).toEqual([])
    const past = ours
      .filter((role) => role.rolbypassrls)
      .map(({ rolname }) => rolname.replace(database.connection.prefix, ''))
    expect(past.sort()).toEqual(['engine', 'importer', 'worker'])
  })
})
