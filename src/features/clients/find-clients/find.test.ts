import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf, watchedNetwork } from '../../../../test/watched-network.ts'
import type { people, WatchedNetwork } from '../../../../test/watched-network.ts'

let network: WatchedNetwork

beforeAll(async () => {
  network = await watchedNetwork()
  await network.database.pool('importer').query(`
    insert into client (number, family_name, given_name, preferred_name, birth_date) values
      (100040, 'O’Mock', 'Zoë', null, '1985-05-07'), (100057, 'Exemple-Desrosiers', 'Marc-André', 'Marco', '1985-07-05'),
      (100065, 'Nguyễn', 'Thị Hương', null, null), (100073, 'Иванова', 'Мария', null, '1990-12-31'),
      (100081, 'Lecœur', 'Ada', null, '1971-01-01'), (100099, 'O’Mock', 'Zoé', null, '1985-05-07');
    insert into registration (client_id, site_id, registered_on)
      select id, case when number = 100099 then 2 else 1 end, '2013-01-02' from client where number between 100040 and 100099`)
})

afterAll(() => network.drop())

const search = async (who: keyof typeof people, find: string) => {
  const by = await network.as(who)
  const answer = await by.post('/en/clients/find', { find })
  const page = await answer.text()
  return { answer, page, numbers: [...page.matchAll(/<a href="\/en\/clients\/(\d+)"/g)].map(([, number]) => number) }
}

test.each([
  ['omock zoe', ['100040']],
  ['Zoë O’MOCK', ['100040']],
  ["o'mock", ['100040']],
  ['marc andre exemple desrosiers', ['100057']],
  ['marcandre', ['100057']],
  ['marco', ['100057']],
  ['exemple', ['100008', '100057']],
  ['nguyen huong', ['100065']],
  ['иванова', ['100073']],
  ['lecoeur', ['100081']],
  ['omok', ['100040']],
  ['exempel ada 1980-02-03', ['100008']],
  ['1985-05-07', ['100040']],
  ['7 May 1985', ['100040']],
  ['7 mai 1985', ['100040']],
  ['19850507', ['100040']],
  ['07/05/1985', ['100057', '100040']],
  ['zoe 07/05/1985', ['100040']],
  ['ivanova', []],
])('“%s” finds %s', async (typed, expected) => {
  expect((await search('counsellorMaple', typed)).numbers).toEqual(expected)
})

test('whoever is served by another provider alone is not found', async () => {
  expect((await search('counsellorMaple', 'zoé omock')).numbers).toEqual(['100040'])
  expect((await search('counsellorErables', 'zoé omock')).numbers).toEqual(['100099'])
  expect((await search('counsellorErables', 'Modèle Blaise')).numbers).toEqual(['100016'])
})

test('a search leaves what was asked and whom it showed on the trail, and nothing in an address', async () => {
  const { answer } = await search('counsellorMaple', 'Zoë O’Mock 7 May 1985')
  expect(answer.status).toBe(200)
  expect((await trailOf(network))[0]).toMatchObject({
    kind: 'search-made',
    actor: 'W1',
    client_ids: [5],
    site_ids: [1],
  })
  const { rows } = await network.database
    .pool('worker')
    .query('select payload from trail_payload order by trail_id desc limit 1')
  expect(rows[0].payload).toEqual({ words: 'Zoë O’Mock', births: ['1985-05-07'], found: 1 })
})

test('what may be a SIN is looked for nowhere, written back nowhere and kept nowhere', async () => {
  for (const typed of ['046 454 286', 'Exemple 046454286']) {
    const { page } = await search('counsellorMaple', typed)
    expect(page).toContain('This may be a SIN')
    expect(page).not.toMatch(/046.?454.?286/)
  }
  const { rows } = await network.database.pool('worker').query('select payload::text as text from trail_payload')
  expect(rows.filter(({ text }: { text: string }) => /046.?454.?286/.test(text))).toEqual([])
})

test('finance finds a name, and neither finds by a birth date nor sees one', async () => {
  const { page, numbers } = await search('finance', 'zoe omock')
  expect(numbers).toEqual(['100040'])
  expect(page).not.toContain('May 7, 1985')
  expect((await search('finance', '1985-05-07')).numbers).toEqual([])
  const exact = await search('finance', 'zoe 1985-05-07')
  expect(exact.numbers).toEqual(['100040'])
  expect(exact.page).not.toContain('The same birth date')
})

test('a name that many have shows twenty, and says how many more there are', async () => {
  await network.database.pool('importer').query(`
    insert into client (number, family_name, given_name) select 300000 + n, 'Pareil', 'Personne ' || n from generate_series(1, 45) n;
    insert into registration (client_id, site_id, registered_on) select id, 1, '2013-01-02' from client where number > 300000`)
  const { page, numbers } = await search('counsellorMaple', 'pareil')
  expect(numbers).toHaveLength(20)
  expect(page).toContain('45 clients')
  expect(page).toContain('25 more')
})

test('nothing typed leads to the list, where those opened lately stand first', async () => {
  const counsellor = await network.as('counsellorMaple')
  const answer = await counsellor.post('/en/clients/find', { find: ' ' })
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/en/clients'])
  await counsellor.get('/en/clients/100057')
  const page = await (await counsellor.get('/en/clients')).text()
  expect(page).toMatch(/Opened lately by you.*Exemple-Desrosiers, Marc-André/s)
  expect(await (await counsellor.get('/en/clients?state=open')).text()).not.toContain('Opened lately by you')
})

test('a role that sees no client has no search', async () => {
  const analyst = await network.as('analyst')
  expect((await analyst.post('/en/clients/find', { find: 'omock' })).status).toBe(404)
  expect(await (await analyst.get('/en')).text()).not.toContain('/en/clients/find')
})
