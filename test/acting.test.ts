import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayTakeOut } from '../src/core/access/field-class.ts'
import { openRequestAs } from '../src/records/door/open-request.ts'
import { exportPackage } from '../src/records/package/export-package.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { recordSmallNetwork } from './small-network.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-acting-'))
  database = await testDatabase()
  await recordSmallNetwork(database.connection)
  await database.pool('importer').query(`
    insert into staff (code, organisation_id, family_name, given_name)
      select who, organisation.id, 'Specimen', who from organisation, (values ('FINN'), ('MANA'), ('ENDED')) one (who) where organisation.code = 'EXEMPLE';
    insert into access_grant (code, staff_id, role, site_id, province, starts_on)
      select staff.code, staff.id, role, site.id, false, '2012-01-01'
      from (values ('FINN', 'finance'), ('MANA', 'site_manager'), ('ENDED', 'site_manager')) held (who, role)
        join staff on staff.code = held.who, site where site.code = 'MAPLE'`)
  await database.pool('migrator').query(`
    insert into account (staff_id, sign_in_name, state, ended_at)
      select id, lower(code), case code when 'ENDED' then 'ended' else 'active' end, case code when 'ENDED' then now() end from staff`)
})

afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const staffId = async (code: string) =>
  (await database.pool('worker').query<{ id: number }>('select id from staff where code = $1', [code])).rows[0]?.id ?? 0

const exportAs = async (code: string) => {
  const opened = await openRequestAs(database.pool('migrator'), await staffId(code))
  if (!opened) throw new Error(`${code} may not act`)
  const { viewer, requestToken } = opened
  const into = join(folder, code)
  const answer = await exportPackage({
    connection: database.connection,
    folder: into,
    as: { role: 'reader', requestToken },
    keep: mayTakeOut(viewer),
  })
  if (!answer.ok) throw new Error(answer.code)
  return { rows: Object.fromEntries(answer.files.map(({ resource, rows }) => [resource, rows])), into }
}

test('a site manager takes out the clients and plans of their site, and no other', async () => {
  const { rows } = await exportAs('MANA')
  const { rows: here } = await database
    .pool('worker')
    .query(`select count(*) as plans from plan join site on site.id = site_id where site.code = 'MAPLE'`)
  expect(rows).toMatchObject({ clients: here[0].plans, plans: here[0].plans })
  expect(rows['grants']).toBeUndefined()
})

test('finance takes out names and reference numbers, no address, and no file of what it may not see', async () => {
  const { rows, into } = await exportAs('FINN')
  expect(rows['clients']).toBeGreaterThan(100)
  expect((await readFile(join(into, 'clients.csv'), 'utf8')).split('\n')[0]).toBe(
    'number,family_name,given_name,recorded_on',
  )
  expect(rows['client-summaries']).toBeUndefined()
})

test('an ended account acts no more', async () => {
  expect(await openRequestAs(database.pool('migrator'), await staffId('ENDED'))).toBeNull()
})

test('without a viewer the reading role takes out nobody', async () => {
  const answer = await exportPackage({
    connection: database.connection,
    folder: join(folder, 'nobody'),
    as: { role: 'reader', requestToken: 'a-token-that-nobody-was-given' },
    keep: () => true,
  })
  const rows = answer.ok ? answer.files.filter(({ resource }) => /client|plan|closure/.test(resource)) : []
  expect(rows.map((file) => file.rows)).toEqual(rows.map(() => 0))
})
