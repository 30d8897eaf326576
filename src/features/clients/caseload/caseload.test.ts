import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseloadNetwork } from '../../../../test/caseload-network.ts'
import type { CaseloadNetwork, caseloadStaff } from '../../../../test/caseload-network.ts'

let network: CaseloadNetwork
beforeAll(async () => (network = await caseloadNetwork()))
afterAll(() => network.drop())

type Person = keyof typeof caseloadStaff

const pageOf = async (person: Person, search = '', language = 'en') => {
  const answer = await (await network.as(person)).get(`/${language}/caseload${search}`)
  return { status: answer.status, text: (await answer.text()).replaceAll('&amp;', '&') }
}

const clientsIn = (page: string) =>
  [...page.matchAll(/href="\/(?:en|fr)\/clients\/(\d+)"/g)].map(([, number]) => number)
const listed = async (person: Person, search = '') => clientsIn((await pageOf(person, search)).text)

/** Each filter with the number that stands on it. */
const chipsIn = (page: string) =>
  [
    ...page.matchAll(/<a class="rd-chip[^"]*" href="([^"]*)"[^>]*>.*?<span class="rd-chip__count">([\d,]+)<\/span>/g),
  ].map(([, href = '', count = '']) => ({ href, count: Number(count.replaceAll(',', '')) }))

test('a counsellor begins with their own open plans, what falls due first on top', async () => {
  expect(await listed('sam')).toEqual(['100024', '100040', '100016', '100008', '100057', '100032'])
})

test('each line says what is next, what it is about, and how late it is', async () => {
  const { text } = await pageOf('sam')
  const row = (number: string) => text.split('<tr').find((one) => one.includes(`/clients/${number}"`)) ?? ''
  expect(row('100008')).toContain('Fill in the client summary')
  expect(row('100008')).toContain('Due today')
  expect(row('100016')).toContain('Record the outcome of an item')
  expect(row('100016')).toContain('Job search workshop')
  expect(row('100016')).toContain('3 days late')
  expect(row('100040')).toContain('Child care')
  expect(row('100032')).toContain('Learn to drive')
  expect(row('100057')).toContain('Close the plan')
  expect(row('100024')).toContain('Inactive')
})

test.each([
  ['?state=not-accepted', ['100008']],
  ['?state=active', ['100040', '100016', '100057', '100032']],
  ['?state=inactive', ['100024']],
  ['?state=week', ['100008']],
  ['?state=overdue', ['100024', '100040', '100016']],
  ['?state=closed', ['100065']],
  ['?state=no-outcome', []],
  ['?whose=nobody', ['100099']],
  ['?whose=ROBIN', ['100081']],
  ['?whose=NOE', []],
  ['?whose=all&programme=integrated-employment-services', ['100081']],
  ['?whose=all&site=ERABLES', []],
  ['?sort=name', ['100008', '100040', '100016', '100057', '100032', '100024']],
  ['?sort=started&order=down', ['100008', '100040', '100032', '100016', '100057', '100024']],
  ['?sort=activity', ['100024', '100016', '100032', '100040', '100008', '100057']],
  ['?state=nonsense&sort=nonsense&page=-3', ['100024', '100040', '100016', '100008', '100057', '100032']],
])('%s shows %s', async (search, clients) => {
  expect(await listed('sam', search)).toEqual(clients)
})

test('a manager begins with all of their sites; another provider’s plans are not among them', async () => {
  expect(await listed('managerMaple')).toHaveLength(8)
  const all = await listed('managerExemple')
  expect(all).toHaveLength(9)
  expect(all).toContain('100107')
  expect(all).not.toContain('100115')
  expect(await listed('managerExemple', '?site=HARBOUR')).toEqual(['100107'])
  expect(await listed('erables')).toEqual(['100115'])
})

test.each<[Person, string]>([
  ['sam', ''],
  ['sam', '?state=closed'],
  ['managerExemple', ''],
  ['managerExemple', '?state=overdue'],
  ['managerExemple', '?whose=nobody'],
  ['managerMaple', '?programme=employment-service'],
])('the number on every filter is the number of lines behind it: %s%s', async (person, search) => {
  const chips = chipsIn((await pageOf(person, search)).text)
  expect(chips.length).toBeGreaterThan(7)
  for (const { href, count } of chips)
    expect([href, await listed(person, href.slice('/en/caseload'.length))]).toHaveProperty('1.length', count)
})

test.each<Person>(['reception', 'finance', 'analyst', 'administrator'])(
  '%s is told that there is no such page',
  async (person) => {
    expect((await pageOf(person)).status).toBe(404)
    expect((await pageOf(person, '/export')).status).toBe(404)
  },
)

test('the look names everybody on the page and nobody else', async () => {
  await pageOf('sam', '?state=overdue')
  const [entry] = await network.rows('select kind, client_ids, site_ids from trail order by id desc limit 1')
  expect(entry).toEqual({ kind: 'list-seen', client_ids: [2, 3, 5], site_ids: [1] })
})

test('the file holds the same plans, and is on the trail with its columns before it leaves', async () => {
  const sam = await network.as('sam')
  const ask = await (await sam.get('/en/caseload/export?whose=mine&state=overdue&as=csv')).text()
  expect(ask).toContain('The file holds 3 plans')
  expect(ask).not.toContain('What for')
  const answer = await sam.post('/en/caseload/export?whose=mine&state=overdue&as=csv', { once: randomUUID() })
  expect(answer.headers.get('Content-Type')).toContain('text/csv')
  const lines = (await answer.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toBe(
    '100024,Spécimen,Chantal,200022,Employment Service,Maple Street (demo),Sam Sample,2012-09-03,2012-09-17,2012-10-01,Keep in touch,2012-11-30',
  )
  const [entry] = await network.rows(`select trail.kind, trail.client_ids, payload.payload from trail
    join trail_payload payload on payload.trail_id = trail.id order by trail.id desc limit 1`)
  expect(entry).toMatchObject({ kind: 'export-made', client_ids: [2, 3, 5], payload: { rows: 3 } })
})

test('the same as a workbook, of closed plans, in French', async () => {
  const manager = await network.as('managerMaple')
  const answer = await manager.post('/fr/caseload/export?state=closed&as=xlsx', { once: randomUUID() })
  expect(answer.headers.get('Content-Disposition')).toContain('dossiers-2013-01-14.xlsx')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
})

test('in French the page says the same', async () => {
  const { text } = await pageOf('sam', '', 'fr')
  for (const words of [
    'Mes dossiers',
    '6 de vos plans',
    '3 jours de retard',
    'Remplir le sommaire du client',
    'Inactifs depuis 60 jours',
  ])
    expect(text).toContain(words)
})

test('where no plan fits, the page says what to do', async () => {
  const { text } = await pageOf('erables', '?state=closed')
  expect(text).toContain('No plan fits')
})

test('a caseload that is handed over is handed over in the list, too', async () => {
  const importer = network.database.pool('importer')
  await importer.query(`update plan set counsellor_id = 2 where number = 200097`)
  expect(await listed('robin')).toEqual(['100099', '100081'])
  await importer.query(`update plan set counsellor_id = null where number = 200097`)
  expect(await listed('robin')).toEqual(['100081'])
})

test('closed this month without an outcome: not those opened in error, and not those of before', async () => {
  await network.record(`
    insert into closure (plan_id, site_id, closed_on, reason) values (9, 1, '2013-01-10', 'moved'), (10, 1, '2013-01-11', 'opened_in_error');
    insert into closure (plan_id, site_id, closed_on, reason) values (6, 1, '2012-12-31', 'other')`)
  expect(await listed('managerMaple', '?state=no-outcome')).toEqual(['100081'])
  expect(await listed('managerMaple', '?state=closed')).toEqual(['100099', '100081', '100057', '100065'])
  expect(await listed('managerMaple')).toHaveLength(5)
  await network.record(`delete from closure where plan_id in (6, 9, 10)`)
})

test('25 to a page, and above a hundred a file asks what for', async () => {
  await network.record(`
    insert into client (number, family_name, given_name) select 300000 + n, 'Copy', 'Person ' || n from generate_series(1, 110) n;
    insert into plan (number, client_id, site_id, programme, started_on, counsellor_id)
      select 400000 + n, (select id from client where number = 300000 + n), 2, 'employment-service', '2013-01-02', 8
      from generate_series(1, 110) n`)
  expect(await listed('erables')).toHaveLength(25)
  expect(await listed('erables', '?page=5')).toHaveLength(11)
  const noe = await network.as('erables')
  const again = await noe.post('/fr/caseload/export?as=csv', { once: randomUUID(), purpose: 'court' })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('Dites à quoi servira le fichier')
  const answer = await noe.post('/fr/caseload/export?as=csv', { once: randomUUID(), purpose: 'Réunion d’équipe' })
  expect((await answer.text()).trimEnd().split('\r\n')).toHaveLength(112)
})
