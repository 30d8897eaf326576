import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchangeWorld, filesOf, form, numberIn, people } from '../../../test/exchange-world.ts'
import type { ExchangeWorld } from '../../../test/exchange-world.ts'
import { readOn } from '../../../test/monthly-world.ts'
import type { Browser, Fields } from '../../../test/world.ts'

let world: ExchangeWorld
let manager: Browser

beforeAll(async () => {
  world = await exchangeWorld()
  const admin = await world.as('provider_admin', 'provider')
  const id = await world.handIn(admin, await filesOf(people()))
  await admin.post(`/en/exchange/${id}/apply`, form())
  await world.work()
  manager = await world.as('site_manager', 'S1')
})
afterAll(() => world.close())

const PURPOSE = 'Yearly look at the closures'
const wanted = (more: Fields = {}) => form({ resources: ['clients', 'plans'], purpose: PURPOSE, ...more })
const take = async (who = manager): Promise<number> => {
  const answer = await who.post('/en/exchange/take', wanted())
  expect(answer.status).toBe(303)
  return numberIn(answer)
}
const lastOnTrail = async () =>
  (
    await world.rows(`select kind, subject_id, payload.payload from trail join trail_payload payload on trail_id = trail.id
      order by trail.id desc limit 1`)
  )[0]

test('records are asked for with a purpose, made by the worker, and taken file by file or all in one', async () => {
  const id = await take()
  expect(await lastOnTrail()).toMatchObject({ kind: 'export-made', subject_id: id, payload: { purpose: PURPOSE } })
  expect(await (await manager.get(`/en/exchange/${id}`)).text()).toContain('data-follow="making"')
  await world.work()
  const page = await readOn(await manager.get(`/en/exchange/${id}`))
  expect(page).toContain('clients.csv Clients 3')
  expect(page).toContain(PURPOSE)
  const clients = await manager.get(`/en/exchange/${id}/files/clients`)
  expect((await clients.text()).trim().split('\n')).toHaveLength(4)
  expect(await lastOnTrail()).toMatchObject({ kind: 'export-made', subject_id: id, payload: { taken: 'clients.csv' } })
  const zip = await manager.get(`/fr/exchange/${id}/files/package`)
  expect(zip.headers.get('Content-Disposition')).toContain(`exportation-${id}.zip`)
  expect((await manager.get(`/en/exchange/${id}/files/datapackage`)).status).toBe(200)
  for (const file of ['payments', 'rejects', '..%2Fclients', 'clients.csv'])
    expect([file, (await manager.get(`/en/exchange/${id}/files/${file}`)).status]).toEqual([file, 404])
})

test('nobody else finds an export or its files, whatever they may', async () => {
  const id = await take()
  await world.work()
  for (const [role, where] of [
    ['site_manager', 'S1'],
    ['provider_admin', 'provider'],
    ['ministry_editor', 'province'],
  ] as const) {
    const other = await world.as(role, where)
    expect([role, (await other.get(`/en/exchange/${id}`)).status]).toEqual([role, 404])
    expect([role, (await other.get(`/en/exchange/${id}/files/clients`)).status]).toEqual([role, 404])
  }
})

test('a day later the files are gone, and the page says so', async () => {
  const id = await take()
  await world.work()
  await world.forget()
  expect(await readOn(await manager.get(`/en/exchange/${id}`))).toContain('The files are forgotten')
  expect((await manager.get(`/en/exchange/${id}/files/clients`)).status).toBe(410)
})

test.each([
  [{ purpose: 'because' }, 'Say what you need the records for, in at least 10 characters'],
  [{ resources: [] }, 'Choose at least one table'],
  [{ resources: ['grants'] }, 'Choose at least one table'],
])('a form with %j is refused and keeps what was typed', async (fields, says) => {
  const before = (await world.rows('select from exchange')).length
  const answer = await manager.post('/en/exchange/take', wanted(fields))
  const html = await answer.text()
  expect([answer.status, html]).toEqual([422, expect.stringContaining(says)])
  expect(html).toContain(`value="${'purpose' in fields ? fields.purpose : PURPOSE}"`)
  expect(html.includes('checked="" value="clients"')).toBe('purpose' in fields)
  expect(await world.rows('select from exchange')).toHaveLength(before)
})

test('the form says which columns a role leaves out, and offers no table of which it may take nothing', async () => {
  const html = await (await manager.get('/en/exchange/take')).text()
  expect(html).toContain('checked="" value="clients"')
  expect(html).not.toContain('value="grants"')
  expect(html).not.toContain('Left out')
  const both = await world.as('site_manager', 'S1', 'finance')
  expect(await readOn(await both.get('/fr/exchange/take'))).toContain(
    'Clients Laissées de côté : Date de naissance, Je m’identifie comme',
  )
})

test('a form sent twice makes one export', async () => {
  const [before, fields] = [(await world.rows('select from exchange')).length, wanted()]
  const answers = [await manager.post('/en/exchange/take', fields), await manager.post('/en/exchange/take', fields)]
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await world.rows('select from exchange')).toHaveLength(before + 1)
  await world.work()
})
