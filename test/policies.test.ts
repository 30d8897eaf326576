import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { allPolicies, askedTooOften, callsPerRow } from './policy-check.ts'
import type { Policy } from './policy-check.ts'
import { newColleague, openFor } from './viewing.ts'

let database: TestDatabase
let policies: readonly Policy[]
let caseworker: string

beforeAll(async () => {
  database = await testDatabase()
  policies = await allPolicies(database.pool('migrator'))
  await recordManyClients()
  const { staffId } = await newColleague(database, 1, [{ role: 'caseworker', site: 1 }])
  caseworker = (await openFor(database, staffId)).token
})

afterAll(() => database.drop())

/** A hundred thousand clients with a plan each, at forty sites. */
const recordManyClients = async () => {
  await database.pool('importer').query(`
    insert into organisation (code, name, kind) values ('P', 'Exemple Services (demo)', 'provider');
    insert into site (code, organisation_id, name) select 'S' || n, 1, 'Site ' || n from generate_series(1, 40) n;
    insert into client (number, family_name, given_name) select 100000 + n, 'Specimen', 'Robin' from generate_series(1, 100000) n;
    insert into plan (number, client_id, site_id, programme, started_on)
      select 2000000 + id, id, 1 + id % 40, 'employment-service', '2012-05-01' from client;
    insert into closure (plan_id, site_id, closed_on, reason) select id, site_id, '2012-09-01', 'goals_attained' from plan where id % 20 = 0;
    insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on) select id, site_id, 1, 'travel', 2500, '2012-06-01' from plan where id % 20 = 0`)
  await database.pool('migrator').query('analyze')
}

/** Tables that lead to a client by their keys, or that name one or a plan without a key. */
const CLIENT_LEVEL = `
  with recursive named (id) as (
    select attrelid from pg_attribute join pg_class on pg_class.oid = attrelid and relkind in ('r', 'p')
    where relnamespace = 'public'::regnamespace and attname in ('client_id', 'client_ids', 'plan_id')),
  leads (id) as (
    select 'client'::regclass::oid union select id from named
    union select key.conrelid from pg_constraint key join leads on key.confrelid = leads.id where key.contype = 'f')
  select relname as name, relrowsecurity as secured,
    array(select upper(verb) from unnest('{select,insert,update}'::text[]) verb where has_any_column_privilege($1, relname, verb)) as reader,
    array(select upper(verb) from unnest('{select,insert,update}'::text[]) verb where has_any_column_privilege($2, relname, verb)) as writer
  from pg_class join leads on leads.id = pg_class.oid order by relname`

describe('the policies as they stand in the catalogue', () => {
  test('every table that leads to a client is closed by row, with a policy for each thing reader and writer may do', async () => {
    const { prefix } = database.connection
    const { rows } = await database.pool('migrator').query(CLIENT_LEVEL, [`${prefix}reader`, `${prefix}writer`])
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['client', 'plan', 'payment', 'closure', 'trail']),
    )
    const open = rows.flatMap(({ name, secured, reader, writer }) => {
      if (reader.length + writer.length === 0) return []
      const verbs = policies.filter(({ table }) => table === name).map(({ verb }) => verb)
      const missing = [...new Set<string>([...reader, ...writer])].filter(
        (verb) => !verbs.some((one) => one === verb || one === 'ALL'),
      )
      return [
        ...(secured ? [] : [`${name} is not closed by row`]),
        ...missing.map((verb) => `${name} has no policy to ${verb}`),
      ]
    })
    expect(open).toEqual([])
  })

  test('who is looking is asked in a sub-select, which runs once a statement; what depends on the row is named here', () => {
    const perRow = policies.flatMap((policy) =>
      callsPerRow(policy).map((call) => `${policy.table} ${policy.name}: ${call}`),
    )
    // One row is added at a time, and whether this file may be opened depends on the file.
    expect(perRow).toEqual([
      'glass broken_by_those_who_may: viewer_may_open',
      'plan add_at_own_sites: may_get_plan',
      'plan change_at_own_sites: may_get_plan',
      'registration add_at_own_sites: may_get_plan',
      'registration add_at_own_sites: was_matched',
      'registration change_at_own_sites: may_get_plan',
    ])
  })

  test('no policy lets everything through, and none is for one role alone', async () => {
    const open = policies.filter(({ asks }) => /^\(?true\)?$/.test(asks) || asks === '')
    // The rules in force are no secret, and reports are counted by people who may not change them.
    expect(open.map(({ table, verb }) => `${table} ${verb}`)).toEqual(['edition_setting SELECT', 'setting_work SELECT'])
    const { rows } = await database
      .pool('migrator')
      .query(`select policyname from pg_policies where roles <> '{public}' or permissive <> 'PERMISSIVE'`)
    expect(rows).toEqual([])
  })
})

describe('the policies as they are run over a hundred thousand rows', () => {
  const readByAll = ['edition_setting', 'setting_work']
  const secured = () => [...new Set(policies.map(({ table }) => table))].filter((one) => !readByAll.includes(one))

  test('a count asks who is looking once, not once a row', async () => {
    const reader = database.pool('reader')
    for (const table of secured().filter((one) => one !== 'writing')) {
      const { faults, asked } = await askedTooOften(reader, caseworker, `select count(*) from ${table}`)
      expect([table, faults, asked > 0]).toEqual([table, [], true])
    }
  })

  test('so does one of whoever may write, where nobody else may read', async () => {
    const { faults, asked } = await askedTooOften(database.pool('writer'), caseworker, 'select count(*) from writing')
    expect([faults, asked > 0]).toEqual([[], true])
  })

  test('so do a question over several tables and a change', async () => {
    const joined = `select count(*) from client join plan on plan.client_id = client.id
      left join closure on closure.plan_id = plan.id where closure.id is null`
    expect((await askedTooOften(database.pool('reader'), caseworker, joined)).faults).toEqual([])
    for (const table of secured().filter(
      (one) =>
        ![
          'glass',
          'alert',
          'client_site',
          'client_sin',
          'closure_correction',
          'exchange',
          'monthly_correction',
          'next_step',
          'trail',
          'trail_client',
          'writing',
        ].includes(one),
    )) {
      const change = `update ${table} set revision = revision + 1`
      const { faults } = await askedTooOften(database.pool('writer'), caseworker, change, { analyze: false })
      expect([table, faults]).toEqual([table, []])
    }
  })

  test('a policy that asks for every row is found by both checks', async () => {
    const { prefix } = database.connection
    await database.pool('migrator').query(`
      create table planted (id bigint primary key, site_id bigint);
      insert into planted select n, n % 40 from generate_series(1, 1000) n;
      alter table planted enable row level security;
      grant select on planted to ${prefix}reader;
      create policy forgotten on planted for select using (site_id = any (viewer_sites('name')) or viewer_is_whole('name'))`)
    const planted = (await allPolicies(database.pool('migrator'))).filter(({ table }) => table === 'planted')
    expect(planted.flatMap(callsPerRow)).toEqual(['viewer_sites', 'viewer_is_whole'])
    const { faults } = await askedTooOften(database.pool('reader'), caseworker, 'select count(*) from planted')
    expect(faults).toEqual([expect.stringContaining('calls for every row')])
    await database.pool('migrator').query(`drop policy forgotten on planted;
      create policy again on planted for select using (exists (select where planted.site_id = any (viewer_sites('name'))))`)
    expect(
      (await askedTooOften(database.pool('reader'), caseworker, 'select count(*) from planted')).faults,
    ).not.toEqual([])
    await database.pool('migrator').query('drop table planted')
  })
})
