import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { programmeNamed } from '../../catalogues/index.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import { fiscalYearOf } from '../../core/shared/fiscal-year.ts'
import { plainDate } from '../../core/shared/plain-date.ts'
import { countAll } from '../../platform/bits/answers.ts'
import { maskOf } from '../../platform/bits/mask.ts'
import { driverOptions } from '../../platform/db/connection.ts'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { rejudge } from '../verdicts/rejudge.ts'
import { follow } from './follow.ts'
import { createColumnStore } from './store.ts'
import type { ColumnStore } from './store.ts'

const lastDay = plainDate('2012-12-31')
const stretch = {
  kind: 'planExited',
  year: fiscalYearOf(lastDay),
  edition: effective(editionOn(programmeNamed('employment-service'), lastDay)),
} as const
const patience = { timeout: 30_000, interval: 20 }

let db: TestDatabase
let store: ColumnStore

beforeAll(async () => {
  db = await testDatabase()
  await recordOnePlan()
})
beforeEach(() => {
  store = createColumnStore(db.pool('engine'))
})
afterAll(() => db.drop())

describe('follow', () => {
  test('a committed change is in the figures though nobody asked for it', async () => {
    await closeWith('20')
    expect(await employed()).toBe(0)
    const following = follow(db.pool('engine'), store, { onError: () => undefined })
    await closeWith('1a')
    await vi.waitFor(async () => expect(await employed()).toBe(1), patience)
    await following.stop()
  })

  test('a commit calls for a look without waiting for the regular one', async () => {
    const looks = vi.fn(() => Promise.resolve(0))
    const following = follow(
      db.pool('engine'),
      { refresh: looks },
      { onError: () => undefined, everyMilliseconds: 3_600_000 },
    )
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), patience)
    expect(looks).not.toHaveBeenCalled()
    await closeWith('2')
    await vi.waitFor(() => expect(looks).toHaveBeenCalled(), patience)
    await following.stop()
  })

  test('a connection that is cut is said, opened again, and nothing is missed', async () => {
    await closeWith('20')
    expect(await employed()).toBe(0)
    const onError = vi.fn<(error: Error) => void>()
    const following = follow(db.pool('engine'), store, { onError })
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), patience)
    const [before] = await listeners()
    await asLogin('select pg_terminate_backend($1)', [before])
    await closeWith('1b')
    await vi.waitFor(async () => expect(await employed()).toBe(1), patience)
    await vi.waitFor(async () => expect((await listeners()).filter((pid) => pid !== before)).toHaveLength(1), patience)
    expect(onError).toHaveBeenCalled()
    await following.stop()
    await vi.waitFor(async () => expect(await listeners()).toEqual([]), patience)
  })
})

const employed = async (): Promise<number> => {
  const { segment } = await store.columns(stretch, null)
  const everyone = maskOf(segment, { fromDay: 0, toDay: 100_000, sites: null, having: ['population'], lacking: [] })
  return countAll(segment, everyone, ['employed'])[0] ?? 0
}

/** An assisted plan of 2012-13 that is not closed yet. */
const recordOnePlan = () =>
  db.pool('importer').query(`
    insert into organisation (code, name, kind) values ('EXEMPLE', 'Exemple Services (made up)', 'provider');
    insert into site (code, organisation_id, name) select 'MAPLE', id, 'Maple Street (made up)' from organisation;
    insert into client (number, family_name, given_name) values (1000, 'Specimen', 'Someone');
    insert into plan (number, client_id, site_id, programme, started_on)
      select 2000, client.id, site.id, 'employment-service', '2012-05-01' from client, site;
    insert into plan_item (plan_id, site_id, number, sub_goal, kind, actual_start)
      select id, site_id, 1, 'job_search', 'job_search_support', '2012-05-02' from plan`)

/** Closes the plan with an outcome, or corrects the outcome, and judges it in the same transaction. */
const closeWith = async (outcome: string): Promise<void> => {
  const client = await db.pool('importer').connect()
  await client.query('begin')
  await client.query(
    `insert into closure (plan_id, site_id, closed_on, reason, outcome) select id, site_id, '2012-09-01', 'completion', $1 from plan
     on conflict (plan_id) do update set outcome = excluded.outcome`,
    [outcome],
  )
  await client.query('create temporary table touched_subject (subject_kind smallint, subject_id bigint) on commit drop')
  await client.query('insert into touched_subject select kind, id from plan, unnest(array[1, 2]) as kind')
  await rejudge(client, 'touched')
  await client.query('commit')
  client.release()
}

/** The sessions of this database that listen. */
const listeners = async (): Promise<readonly number[]> => {
  const rows = await asLogin(
    `select pid from pg_stat_activity where datname = current_database() and query = 'listen verdict_change' and state = 'idle'`,
  )
  return rows.map((row) => row.pid as number)
}

const asLogin = async (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(driverOptions(db.connection))
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(text, [...values])
  await client.end()
  return rows
}
