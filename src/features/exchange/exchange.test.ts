import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exchangeWorld, filesOf, form, people } from '../../../test/exchange-world.ts'
import type { ExchangeWorld } from '../../../test/exchange-world.ts'
import { readOn } from '../../../test/monthly-world.ts'
import type { Browser } from '../../../test/world.ts'

let world: ExchangeWorld
let admin: Browser

beforeAll(async () => {
  world = await exchangeWorld()
  admin = await world.as('provider_admin', 'provider')
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.rows(`delete from exchange`)
})

const page = async (path: string, who = admin) => readOn(await who.get(`/en/exchange${path}`))

describe('a form of files', () => {
  test.each([
    [[], 'Choose at least one CSV file'],
    [[{ name: 'names.csv', content: 'a\n1\n' }], 'This file is named like none of our tables: names.csv'],
    [[{ name: 'clïents.csv', content: 'a\n1\n' }], 'Use only letters without accents'],
    [
      [
        { name: 'clients.csv', content: 'a\n1\n' },
        { name: 'clients.csv', content: 'a\n1\n' },
      ],
      'Two files have the same name: clients.csv',
    ],
  ])('of %j is refused, and nothing is kept', async (files, says) => {
    const before = await world.folders()
    const answer = await admin.upload('/en/exchange/new', form(), files)
    expect([answer.status, await readOn(answer)]).toEqual([422, expect.stringContaining(says)])
    expect(await world.folders()).toEqual(before)
    expect(await world.rows('select from exchange')).toHaveLength(0)
  })

  test('sent twice is one import, and keeps one folder', async () => {
    const [once, files, before] = [form(), await filesOf(people()), await world.folders()]
    const first = await admin.upload('/en/exchange/new', once, files)
    const second = await admin.upload('/en/exchange/new', once, files)
    expect([first.status, second.status]).toEqual([303, 409])
    expect(await world.rows('select from exchange')).toHaveLength(1)
    expect((await world.folders()).length).toBe(before.length + 1)
    await world.work()
  })

  test('tells whoever answers for sites, and whoever answers for the province, what is taken', async () => {
    expect(await page('/new')).toContain('Only rows of your own sites are taken')
    expect(await page('/new', await world.as('ministry_editor', 'province'))).toContain('You bring in the network')
  })

  test('shown in the other language says that files are to be chosen again', async () => {
    const answer = await admin.upload('/fr/exchange/new', form({ only: 'show' }), await filesOf(people()))
    expect([answer.status, await readOn(answer)]).toEqual([
      200,
      expect.stringContaining('choisir de nouveau les fichiers'),
    ])
  })
})

describe('who may', () => {
  test('take records out brings none in; whoever may do neither finds nothing', async () => {
    const id = await world.handIn(admin, await filesOf(people()))
    const manager = await world.as('site_manager', 'S1')
    expect(await page('', manager)).not.toContain('Bring files in')
    for (const path of ['/new', `/${id}`, `/${id}/apply`, `/${id}/rejects`])
      expect([path, (await manager.get(`/en/exchange${path}`)).status]).toEqual([path, 404])
    expect((await manager.post(`/en/exchange/${id}/apply`, form())).status).toBe(404)
    const counsellor = await world.as('caseworker', 'S1')
    for (const path of ['', '/new', '/take', '/tables', '/tables/clients/empty', `/${id}`])
      expect([path, (await counsellor.get(`/en/exchange${path}`)).status]).toEqual([path, 404])
    expect((await world.rows('select wish from exchange'))[0]).toEqual({ wish: 'check' })
  })

  test('bring files in for the same provider decides on them too; a number that is none is not there', async () => {
    const id = await world.handIn(admin, await filesOf(people()))
    const other = await world.as('provider_admin', 'provider')
    expect(await page(`/${id}`, other)).toContain('Apply…')
    for (const path of ['999999', 'x', '1e3', '0']) expect((await admin.get(`/en/exchange/${path}`)).status).toBe(404)
  })
})

test('tables are told with their columns, and each can be had empty', async () => {
  const html = await (await admin.get('/en/exchange/tables/clients')).text()
  expect(html).toContain('href="/en/catalogue/lists/gender"')
  expect(await page('/tables/clients')).toContain('family_name Family name text yes')
  const empty = await admin.get('/en/exchange/tables/plans/empty')
  expect(await empty.text()).toMatch(/^number,client,site,programme,[\w,]+\n$/)
  expect((await admin.get('/en/exchange/tables/secrets/empty')).status).toBe(404)
})

test('the list is empty at first, says what it is for, and has pages', async () => {
  expect(await page('')).toContain('Nothing has been brought in or taken out yet')
  await world.rows(`insert into exchange (kind, staff_id, organisation_id, resources, wish, wished_by, state, ended_at)
    select 'import', staff.id, staff.organisation_id, '{clients,plans,closures,payments,referrals}', 'check', staff.id, 'failed', now()
    from (select max(id) as id, max(organisation_id) as organisation_id from staff) staff, generate_series(1, 27)`)
  const first = await page('')
  expect(first).toContain('Clients, Service plans, Referrals out and 2 more')
  expect(first).toMatch(/27 in all.*Failed.*1 to 25 of 27/)
  expect(await page('?page=2')).toContain('26 to 27 of 27')
  expect(await page('?page=99')).toContain('26 to 27 of 27')
})
