import { createElement } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseloadNetwork } from '../../../../test/caseload-network.ts'
import type { CaseloadNetwork, caseloadStaff } from '../../../../test/caseload-network.ts'
import { HOST, testWorld } from '../../../../test/world.ts'
import { webApp } from '../../../app/web-app.ts'
import { showHome } from './route.ts'

let network: CaseloadNetwork
beforeAll(async () => (network = await caseloadNetwork()))
afterAll(() => network.drop())

type Person = keyof typeof caseloadStaff

const home = async (person: Person, language = 'en') =>
  (await (await network.as(person)).get(`/${language}/`).then((answer) => answer.text()))
    .replaceAll('&amp;', '&')
    .replaceAll('<!-- -->', '')

const looks = async () =>
  (await network.rows(`select count(*)::int as n from trail where kind = 'list-seen'`))[0]?.['n']
const clientsIn = (page: string) =>
  [...page.matchAll(/href="\/(?:en|fr)\/clients\/(\d+)"/g)].map(([, number]) => number)

test('a counsellor begins with the day: what is late and due this week, and who was seen last', async () => {
  const first = await home('sam')
  expect(first).toContain('Monday, January 14, 2013')
  expect(first).toContain('6 open plans in your caseload')
  expect(clientsIn(first)).toEqual(['100024', '100040', '100016', '100008'])
  expect(first).toContain('You have looked at no file lately')
  await (await network.as('sam')).get('/en/clients/100057')
  await (await network.as('sam')).get('/en/clients/100065')
  expect(clientsIn(await home('sam')).slice(4)).toEqual(['100065', '100057'])
})

test('each number opens the plans behind it', async () => {
  const page = await home('sam')
  const counts = [...page.matchAll(/href="(\/en\/caseload\?[^"]*)"><b>(\d+)<\/b>/g)]
  expect(counts.map(([, , count]) => count)).toEqual(['3', '1', '1', '1'])
  const sam = await network.as('sam')
  for (const [, path = '', count] of counts)
    expect(clientsIn(await (await sam.get(path)).text())).toHaveLength(Number(count))
})

test('a manager of sites sees their counts and a way to the results, not a caseload of their own', async () => {
  const page = await home('managerExemple')
  expect(page).toContain('9 open plans at your sites')
  expect(page).toContain('closed this month without an outcome')
  expect(page).toContain('state=no-outcome')
  expect(page).toMatch(/ontario-button--primary[^>]*href="\/en\/figures"/)
  expect(page.match(/ontario-button--primary/g)).toHaveLength(1)
  expect(page).not.toContain('100115')
})

test('reception registers and finds people; nobody’s plan stands there', async () => {
  const page = await home('reception')
  expect(page).toMatch(/ontario-button--primary[^>]*href="\/en\/clients\/register"/)
  expect(page).toContain('Find a client')
  expect(page).toContain('Recent clients')
  expect(clientsIn(page)).toEqual([])
  expect(page).not.toContain('/en/caseload')
})

test.each<Person>(['finance', 'analyst', 'administrator', 'auditor'])(
  '%s is shown what they can do, no plan and no button they may not press',
  async (person) => {
    const page = await home(person)
    expect(page).toContain('What you can do')
    expect(page).toContain('Your roles today')
    expect(page).not.toContain('Overdue')
    expect(page).not.toContain('/clients/register')
  },
)

test('the look names whom the page showed; a page that showed nobody leaves none', async () => {
  const before = Number(await looks())
  await home('analyst')
  await home('reception')
  expect(Number(await looks())).toBe(before)
  await home('sam')
  const [look] = await network.rows(
    `select actor, client_ids, site_ids from trail where kind = 'list-seen' order by id desc limit 1`,
  )
  expect(look).toEqual({ actor: 'SAM', client_ids: [2, 3, 1, 5, 7, 6].sort(), site_ids: [1] })
})

test('a stranger is shown what this is, or asked to sign in, and leaves no look', async () => {
  const before = Number(await looks())
  const { world } = await testWorld(network.database)
  const start = showHome((ask) => ({ kind: 'page', page: createElement('p', null, ask.language) }))
  const answer = await webApp({ ...world, routes: [start] }).request(`http://${HOST}/en`, { headers: { Host: HOST } })
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<p>en</p>')])
  expect((await network.stranger.get('/en')).headers.get('Location')).toBe('/en/sign-in')
  expect(Number(await looks())).toBe(before)
})

test('in French the page says the same', async () => {
  const page = await home('sam', 'fr')
  for (const words of ['lundi 14 janvier 2013', '3 jours de retard', 'Inscrire une personne', 'Personnes récentes'])
    expect(page).toContain(words)
})

test('more than ten are a link away', async () => {
  await network.record(`
    insert into client (number, family_name, given_name) select 300000 + n, 'Copy', 'Person ' || n from generate_series(1, 15) n;
    insert into plan (number, client_id, site_id, programme, started_on, counsellor_id)
      select 400000 + n, (select id from client where number = 300000 + n), 2, 'employment-service', '2013-01-02', 8
      from generate_series(1, 15) n`)
  const page = await home('erables')
  expect(clientsIn(page)).toHaveLength(10)
  expect(page).toContain('6 more are overdue or due this week')
})
