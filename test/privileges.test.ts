import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { from as copyFrom } from 'pg-copy-streams'
import { readingRoles, roleName, roles } from '../src/platform/db/role.ts'
import type { Role } from '../src/platform/db/role.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { columnRights, functionRights, tableRights } from './expected-rights.ts'
import type { Duty } from './expected-rights.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const duties = roles.filter((role): role is Duty => role !== 'migrator')
const as = (role: Role, statement: string) => database.pool(role).query(statement)
const refused = /permission denied|read-only transaction|policy/

/** A question to the catalogue, with every duty by its short and its full name. */
const asked = async (question: string): Promise<readonly string[]> => {
  const names = duties.map((role) => roleName(database.connection, role))
  const { rows } = await database.pool('migrator').query<{ line: string }>(
    `select line from (select unnest($1::text[]) as role, unnest($2::text[]) as name) duty, lateral (${question}) found (line)
     where line is not null order by line`,
    [duties, names],
  )
  return rows.map(({ line }) => line)
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const OUR_TABLES = `pg_class held where held.relnamespace = 'public'::regnamespace and held.relkind in ('r', 'p', 'v', 'm', 'f')`
const OUR_FUNCTIONS = `pg_proc held where held.pronamespace = 'public'::regnamespace`

describe('the whole matrix, as the database itself says it', () => {
  test('every table stands in one group of the expectation', async () => {
    const { rows } = await as('migrator', `select relname as name from ${OUR_TABLES} order by relname`)
    expect(tableRights.flatMap(({ tables }) => words(tables)).toSorted()).toEqual(rows.map(({ name }) => name))
  })

  test('each role has the rights of its group on each table, and not one more', async () => {
    const { rows } = await as('migrator', `select current_setting('server_version_num')::int >= 170000 as newer`)
    const all = `select,insert,update,delete,truncate,references,trigger${rows[0].newer ? ',maintain' : ''}`
    const found = await asked(`select duty.role || ' ' || held.relname || ' ' || verb from
      unnest('{${all}}'::text[]) verb, ${OUR_TABLES}
      and has_table_privilege(duty.name, held.oid, verb)`)
    const expected = tableRights.flatMap(({ tables, rights }) =>
      words(tables).flatMap((table) =>
        duties.flatMap((role) => [...(rights[role] ?? '')].map((letter) => `${role} ${table} ${verbs[letter]}`)),
      ),
    )
    expect(found).toEqual(expected.toSorted())
  })

  test('single columns are open where the expectation names them', async () => {
    const found = await asked(`select duty.role || ' ' || held.relname || ' ' || verb || ' ' || attname from
      unnest('{select,insert,update,references}'::text[]) verb, pg_attribute, ${OUR_TABLES} and attrelid = held.oid and attnum > 0
      and not attisdropped and not has_table_privilege(duty.name, held.oid, verb)
      and has_column_privilege(duty.name, held.oid, attnum, verb)`)
    const expected = Object.entries(columnRights).flatMap(([what, columns]) =>
      columns.map((column) => `${what} ${column}`),
    )
    expect(found).toEqual(expected.toSorted())
  })

  test('each function is run by those the expectation names, and a new one stands there too', async () => {
    const { rows } = await as('migrator', `select proname as name from ${OUR_FUNCTIONS} order by proname`)
    expect(functionRights.flatMap(({ functions }) => words(functions)).toSorted()).toEqual(rows.map(({ name }) => name))
    const found = await asked(
      `select duty.role || ' ' || proname from ${OUR_FUNCTIONS} and has_function_privilege(duty.name, held.oid, 'execute')`,
    )
    const expected = functionRights.flatMap(({ functions, roles: may }) =>
      words(functions).flatMap((name) => may.map((role) => `${role} ${name}`)),
    )
    expect(found).toEqual(expected.toSorted())
  })

  test('what runs with its owner’s rights is the migrator’s and looks for its tables in one place; everybody may run nothing', async () => {
    const { rows } = await as(
      'migrator',
      `select proname as name, pg_get_userbyid(proowner) as owner, coalesce(proconfig::text, '') as settings, prosecdef as lent,
         exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0) as public
       from ${OUR_FUNCTIONS}`,
    )
    expect(rows.filter((one) => one.owner !== roleName(database.connection, 'migrator') || one.public)).toEqual([])
    expect(rows.filter((one) => one.lent && one.settings !== '{"search_path=public, pg_temp"}')).toEqual([])
  })

  test('a number drawn is not a right to write: sequences are only used by those who add, and public holds nothing', async () => {
    const found =
      await asked(`select distinct duty.role || ' ' || verb from unnest('{usage,select,update}'::text[]) verb,
      pg_class held where held.relnamespace = 'public'::regnamespace and held.relkind = 'S' and has_sequence_privilege(duty.name, held.oid, verb)`)
    expect(found).toEqual([
      ...[
        'doorkeeper usage',
        'importer select',
        'importer update',
        'importer usage',
        'judge usage',
        'worker usage',
        'writer usage',
      ],
    ])
    const { rows } = await as(
      'migrator',
      `select relname from pg_class, aclexplode(relacl) where relnamespace = 'public'::regnamespace and grantee = 0
       union all select nspname from pg_namespace, aclexplode(nspacl) where nspname in ('public', 'staging') and grantee = 0`,
    )
    expect(rows).toEqual([])
  })
})

const WRITE_ONE = `select write_trail('a', null, 'b', 'record-seen', null, null, '{}', '{}', '\\x00', '\\x00', '{}')`

const verbs: Readonly<Record<string, string>> = { s: 'select', i: 'insert', u: 'update', d: 'delete' }

describe('what each role is told when it tries', () => {
  test.each(readingRoles)('%s writes nothing, in its own words or after trying to shed its role', async (role) => {
    const adding = `insert into public.region (code, name_en, name_fr) values ('x', 'X', 'X')`
    await expect(as(role, adding)).rejects.toThrow(refused)
    await expect(as(role, `begin read write; reset role; ${adding}`)).rejects.toThrow('permission denied')
  })

  test('writer adds to the trail, and nobody changes or removes an entry, the owner of the table included', async () => {
    await as('writer', WRITE_ONE)
    for (const role of roles)
      for (const table of ['trail', 'trail_seal', 'trail_client', 'trail_payload']) {
        const no = role === 'migrator' ? 'only added to' : refused
        await expect(as(role, `delete from public.${table}`)).rejects.toThrow(no)
        await expect(as(role, `truncate public.${table} cascade`)).rejects.toThrow(no)
      }
    for (const role of roles)
      await expect(as(role, `update public.trail set actor = 'someone else'`)).rejects.toThrow(
        role === 'migrator' ? 'only added to' : refused,
      )
    expect((await as('worker', 'select actor from trail')).rows).toEqual([{ actor: 'a' }])
  })

  test('writer deletes nothing that was recorded', async () => {
    for (const table of ['client', 'plan', 'payment', 'closure', 'verdict'])
      await expect(as('writer', `delete from ${table}`)).rejects.toThrow('permission denied')
  })

  test('engine counts verdicts by site and sees no table in which a person has a name', async () => {
    await as('engine', 'select site.code, count(*) from verdict join site on site.id = site_id group by 1')
    for (const table of ['client', 'staff', 'employer', 'plan', 'trail', 'access_grant'])
      await expect(as('engine', `select from ${table}`)).rejects.toThrow('permission denied')
  })

  test('doorkeeper learns who is signed in, and nothing of anybody else', async () => {
    for (const table of ['client', 'staff', 'plan', 'access_grant', 'trail', 'trail_payload', 'site', 'glass', 'alert'])
      await expect(as('doorkeeper', `select from ${table}`)).rejects.toThrow('permission denied')
    await expect(as('doorkeeper', 'select session_id, staff_id from request_token')).rejects.toThrow(
      'permission denied',
    )
  })

  test('nobody makes a viewer of themselves but the worker, which does what somebody asked with their rights', async () => {
    const become = `select public.open_request_as(1, '\\x00')`
    const forged = `insert into public.request_token (digest, staff_id) values ('\\x00', 1)`
    for (const role of duties) await expect(as(role, forged)).rejects.toThrow(refused)
    for (const role of duties.filter((one) => one !== 'worker'))
      await expect(as(role, become)).rejects.toThrow('permission denied')
  })

  test('public_reader reads nothing at all', async () => {
    const { rows } = await as('migrator', `select tablename as name from pg_tables where schemaname = 'public'`)
    for (const { name } of rows as { name: string }[])
      await expect(as('public_reader', `select from public.${name}`)).rejects.toThrow('permission denied')
  })

  test('importer copies into a staging table of its own and moves the rows', async () => {
    const client = await database.pool('importer').connect()
    await client.query('create unlogged table staging.region_in (code text, name_en text, name_fr text)')
    await pipeline(Readable.from(['N,North,Nord\n']), client.query(copyFrom('copy staging.region_in from stdin csv')))
    await client.query('insert into region (code, name_en, name_fr) select * from staging.region_in')
    client.release()
    expect((await as('reader', 'select code, name_fr from region')).rows).toEqual([{ code: 'N', name_fr: 'Nord' }])
    for (const role of duties.filter((one) => one !== 'importer'))
      await expect(as(role, 'select from staging.region_in')).rejects.toThrow('permission denied')
  })

  test('no role can log in or is in another, and only import, jobs and counting go past row-level security', async () => {
    const { rows } = await as(
      'migrator',
      `select rolname, rolcanlogin, rolbypassrls, rolsuper or rolcreaterole or rolcreatedb or rolreplication as more,
         exists (select from pg_auth_members where member = pg_roles.oid) as "in another"
       from pg_roles where starts_with(rolname, '${database.connection.prefix}')`,
    )
    expect(rows).toHaveLength(roles.length)
    expect(rows.filter((role) => role.rolcanlogin || role.more || role['in another'])).toEqual([])
    const past = rows
      .filter((role) => role.rolbypassrls)
      .map(({ rolname }) => rolname.slice(database.connection.prefix.length))
    expect(past.toSorted()).toEqual(['engine', 'importer', 'judge', 'worker'])
  })
})
