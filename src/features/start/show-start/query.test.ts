import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordSmallNetwork } from '../../../../test/small-network.ts'
import { testDatabase } from '../../../../test/database.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { readerOf } from '../../../platform/db/reader.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { commandsFor } from './model.ts'
import { example, holdings, years } from './query.ts'

let database: TestDatabase
let db: Reader

beforeAll(async () => {
  database = await testDatabase()
  await recordSmallNetwork(database.connection)
  db = readerOf(database.pool('reader'))
})

afterAll(() => database.drop())

test('organisations that provide no service are not counted as providers', async () => {
  expect(await holdings(db)).toMatchObject({ providers: 2, sites: 3, clients: 1240 })
})

test('a plan is open until it is closed', async () => {
  const { open, closed } = await holdings(db)
  const { rows } = await database.pool('migrator').query('select count(*) as plans from plan')
  expect(open + closed).toBe(rows[0].plans)
  expect(closed).toBeGreaterThan(0)
})

test('without a worker connected, none is said to be there', async () => {
  expect((await holdings(db)).worker).toBe(false)
})

test('a plan that starts on March 31 belongs to the year that ends that day', async () => {
  const { rows } = await database
    .pool('migrator')
    .query(`select count(*) as plans from plan where started_on between '2011-04-01' and '2012-03-31'`)
  expect((await years(db)).find(({ year }) => year === '2011-12')?.started).toBe(rows[0].plans)
})

test('the example is the plan closed last, up to today, so that the commands of the page answer something', async () => {
  const today = plainDate('2012-03-31')
  const found = await example(db, today)
  const { rows } = await database
    .pool('migrator')
    .query(`select max(closed_on) as last from closure where closed_on <= '2012-03-31'`)
  expect(found?.closedOn).toBe(rows[0].last)
  expect(commandsFor('fr', today, found).siteReport.join(' ')).toBe(
    `npm run -s rightdoor -- report dsq --scope site:${found?.site} --year 2011-12 --to 2012-03-31`,
  )
  expect(commandsFor('fr', today, found).why.join(' ')).toContain(`--plan ${found?.plan} --as manager --lang fr`)
})

test('where a manager has an account the example is of their site, so that the commands shown to them answer', async () => {
  await database.pool('migrator').query(`
    insert into staff (code, organisation_id, family_name, given_name)
      select 'MANA', organisation_id, 'Specimen', 'Mana' from site where code = 'ERABLES';
    insert into access_grant (code, staff_id, role, site_id, province, starts_on)
      select 'G1', staff.id, 'site_manager', site.id, false, '2012-01-01' from staff, site
      where staff.code = 'MANA' and site.code = 'ERABLES';
    insert into account (staff_id, sign_in_name, state) select id, 'manager', 'active' from staff where code = 'MANA'`)
  for (const day of ['2011-06-30', '2012-03-31', '2012-09-30'])
    expect((await example(db, plainDate(day)))?.site).toBe('ERABLES')
})
