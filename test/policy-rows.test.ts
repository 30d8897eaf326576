import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DataClass } from '../src/core/access/data-class.ts'
import { roles } from '../src/core/access/role.ts'
import type { Role } from '../src/core/access/role.ts'
import { entryOf } from '../src/core/access/table.ts'
import { newToken } from '../src/platform/auth/token.ts'
import { closeRequest } from '../src/records/door/open-request.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { recordRows } from './policy-rows-records.ts'
import { newColleague, openFor, queryAs } from './viewing.ts'

/** Two sites of one provider and one of another; client 1 and plan 1 are at site 1, and so on; client 4 has one plan at each of 1 and 3. */
let database: TestDatabase
const tokens = new Map<Role, string>()

/** What one must be allowed to read and to change a row of a table, said again beside the migration. */
const classes: Readonly<Record<string, readonly [DataClass, DataClass]>> = {
  client: ['name', 'identity'],
  plan: ['name', 'identity'],
  consent: ['identity', 'identity'],
  registration: ['name', 'identity'],
  eligibility: ['profile', 'profile'],
  client_summary: ['profile', 'profile'],
  plan_item: ['profile', 'profile'],
  referral: ['profile', 'profile'],
  employment: ['outcomes', 'outcomes'],
  placement: ['outcomes', 'outcomes'],
  closure: ['outcomes', 'outcomes'],
  follow_up: ['outcomes', 'outcomes'],
  payment: ['money', 'money'],
}
/** About no person: tried in policy-of-nobody.test.ts; `writing`, which no reading role sees, beside its code. */
const ofNobody = ['edition_setting', 'setting_work', 'exchange', 'monthly_entry', 'monthly_correction']
const tables = Object.keys(classes)
const beside = ['client_site', 'glass', 'alert', 'trail', 'trail_client', ...ofNobody]
/** Seen as what they belong to, and never changed by whoever sees them: tried below. */
const kept: Readonly<Record<string, DataClass>> = {
  next_step: 'profile',
  closure_correction: 'outcomes',
  client_sin: 'identity',
}
const withSite = tables.filter((table) => table !== 'client' && table !== 'consent')
const byClient = ['consent', 'registration', 'client_sin']
beforeAll(async () => {
  database = await testDatabase()
  await recordRows(database)
  for (const role of roles) {
    const { staffId } = await newColleague(database, 1, [{ role, site: 1 }])
    tokens.set(role, (await openFor(database, staffId)).token)
  }
})
afterAll(() => database.drop())

/** Of a table, the plans or clients whose rows are seen. */
const seen = async (token: string | null, table: string): Promise<readonly number[]> => {
  const key = keyOf(table)
  const { rows } = await queryAs(database.pool('reader'), token, `select ${key} as id from ${table} order by 1`)
  return rows.map(({ id }) => id)
}

const keyOf = (table: string): string =>
  table === 'client' || table === 'plan' ? 'id' : byClient.includes(table) ? 'client_id' : 'plan_id'

const tokenOf = (role: Role): string => tokens.get(role) ?? ''

test('every table with a policy for reading is among those tried here', async () => {
  const { rows } = await database
    .pool('migrator')
    .query(`select distinct tablename as name from pg_policies where cmd in ('SELECT', 'ALL') order by 1`)
  expect(rows.map(({ name }) => name)).toEqual([...tables, ...beside, 'writing', ...Object.keys(kept)].toSorted())
})

describe('at site 1', () => {
  test.each(roles)('%s sees of each table what the access table gives, of this site, and of no other', async (role) => {
    const read = { ...Object.fromEntries(Object.entries(classes).map(([table, [toRead]]) => [table, toRead])), ...kept }
    for (const [table, toRead] of Object.entries(read)) {
      const entry = entryOf(role, toRead)
      const expected = entry === null || entry.limit !== undefined ? [] : [1, 4]
      expect([table, await seen(tokenOf(role), table)]).toEqual([table, expected])
    }
  })

  test.each(roles)('%s changes rows of this site where the role may, and of no other', async (role) => {
    const writer = database.pool('writer')
    for (const [table, [toRead, toWrite]] of Object.entries(classes)) {
      const may = entryOf(role, toWrite)
      const sees = entryOf(role, toRead)
      const expected = may?.may === 'write' && !may.limit && sees && !sees.limit ? [1, 4] : []
      const key = keyOf(table)
      const { rows } = await queryAs(
        writer,
        tokenOf(role),
        `update ${table} set revision = revision + 1 returning ${key} as id`,
      )
      expect([table, rows.map(({ id }) => id).toSorted()]).toEqual([table, expected])
    }
  })
})

describe('a caseworker of site 1', () => {
  const writer = () => database.pool('writer')

  test('adds nothing at another site, and takes nothing of this one there', async () => {
    for (const site of [2, 3]) {
      const plan = `insert into plan (number, client_id, site_id, programme, started_on) values (2000009, 1, ${site}, 'x', '2012-05-01')`
      await expect(queryAs(writer(), tokenOf('caseworker'), plan)).rejects.toThrow('row-level security')
      const item = `insert into plan_item (plan_id, site_id, number, sub_goal, kind) values (${site}, ${site}, 2, 'x', 'x')`
      await expect(queryAs(writer(), tokenOf('caseworker'), item)).rejects.toThrow('row-level security')
      for (const table of withSite) {
        if (entryOf('caseworker', classes[table]?.[1] ?? 'name')?.may !== 'write') continue
        const taken = `update ${table} set site_id = ${site} where site_id = 1`
        await expect(queryAs(writer(), tokenOf('caseworker'), taken)).rejects.toThrow('row-level security')
      }
    }
  })

  test('does not say where a client is served: the database derives it', async () => {
    const claim = 'insert into client_site (client_id, site_id) values (3, 1)'
    await expect(queryAs(writer(), tokenOf('caseworker'), claim)).rejects.toThrow('permission denied')
    expect(
      (
        await queryAs(
          database.pool('reader'),
          tokenOf('caseworker'),
          'select client_id, site_id from client_site order by client_id',
        )
      ).rows,
    ).toEqual([
      { client_id: 1, site_id: 1 },
      { client_id: 4, site_id: 1 },
    ])
  })
})

describe('nothing at all is seen', () => {
  const sees = async (token: string | null) => {
    const found = await Promise.all(
      [...tables, ...beside].map((table) => queryAs(database.pool('reader'), token, `select from ${table}`)),
    )
    return found.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
  }
  const fresh = async (session: { readonly proved?: boolean } = {}) => {
    const { staffId } = await newColleague(database, 1, [{ role: 'site_manager' }])
    return (await openFor(database, staffId, session)).token
  }

  test('without a token, or under one that nobody drew', async () => {
    expect(await sees(await fresh())).toBeGreaterThan(0)
    expect(await sees(null)).toBe(0)
    expect(await sees(newToken())).toBe(0)
  })

  test('once the request is closed, or when its token is an hour old', async () => {
    const closed = await fresh()
    await closeRequest(database.pool('doorkeeper'), closed)
    expect(await sees(closed)).toBe(0)
    const old = await fresh()
    await database.pool('migrator').query(`update request_token set made_at = now() - interval '61 minutes'`)
    expect(await sees(old)).toBe(0)
    await database.pool('migrator').query('update request_token set made_at = now()')
  })

  test('before the second step of signing in', async () => {
    expect(await sees(await fresh({ proved: false }))).toBe(0)
  })

  test('after the transaction of the request: the next one on the same session is nobody’s', async () => {
    const client = await database.pool('reader').connect()
    await client.query(`begin; select set_config('app.request', '${await fresh()}', true)`)
    expect((await client.query('select from client')).rowCount).toBe(4)
    await client.query('commit')
    expect((await client.query('select from client')).rowCount).toBe(0)
    client.release()
  })
})

test('a file opened for a reason shows that person, at every site, until it runs out', async () => {
  const { staffId } = await newColleague(database, 1, [{ role: 'auditor' }])
  await database.pool('migrator').query(
    `insert into glass (staff_id, client_id, reason, until) values ($1, 4, 'a complaint was made', now() + interval '1 hour'),
       ($1, 2, 'an earlier complaint', now() + interval '1 second')`,
    [staffId],
  )
  await database
    .pool('migrator')
    .query(
      `update glass set broken_at = now() - interval '2 hours', until = now() - interval '1 hour' where client_id = 2`,
    )
  const { viewer, token } = await openFor(database, staffId)
  expect(viewer.opened).toEqual([4])
  const expected: Readonly<Record<string, readonly number[]>> = {
    client: [4],
    consent: [4],
    client_sin: [4],
    registration: [4, 4],
  }
  for (const table of [...tables, ...Object.keys(kept)])
    expect([table, await seen(token, table)]).toEqual([table, expected[table] ?? [4, 5]])
})
