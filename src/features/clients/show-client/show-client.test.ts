import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseloadNetwork } from '../../../../test/caseload-network.ts'
import type { CaseloadNetwork, caseloadStaff } from '../../../../test/caseload-network.ts'

let network: CaseloadNetwork
beforeAll(async () => {
  network = await caseloadNetwork()
  await network.record(STORY)
})
afterAll(() => network.drop())

type Person = keyof typeof caseloadStaff

const get = async (person: Person, path: string) => {
  const answer = await (await network.as(person)).get(path)
  return { status: answer.status, text: (await answer.text()).replaceAll('&amp;', '&').replaceAll('<!-- -->', '') }
}

/** Blaise was registered, came, was placed and paid for; a plan at the other provider followed. */
const STORY = `
  insert into registration (client_id, site_id, registered_on, service_reason, notice_on, notice_how)
    values (2, 1, '2012-11-02', 'find_work', '2012-11-02', 'screen');
  insert into consent (client_id, purpose, given_on, withdrawn_on) values
    (2, 'employer_contact', '2012-11-02', null), (2, 'text_email', '2012-11-02', '2012-12-03');
  insert into employer (code, name) values ('E1', 'Exemple Bakery (demo)');
  insert into placement (plan_id, site_id, number, employer_id, with_incentive, job_title, started_on)
    values (2, 1, 1, 1, true, 'Baker’s helper', '2012-12-03');
  insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on) values (2, 1, 1, 'clothing', 18800, '2012-12-04');
  insert into plan (number, client_id, site_id, programme, started_on, counsellor_id)
    values (200121, 2, 2, 'employment-service', '2012-12-20', 8);
  insert into plan_item (plan_id, site_id, number, sub_goal, kind, title, actual_start)
    values (13, 2, 1, 'job_search', 'custom', 'Atelier caché', '2012-12-21')`

test('the head names the next step with one button, and what must be minded', async () => {
  const { text } = await get('sam', '/en/clients/100016')
  expect(text).toContain('Blaise Modèle')
  expect(text).toContain('Text first: shared phone, no voicemail')
  expect(text).toContain('Do not telephone')
  expect(text).toContain('Record the outcome of an item')
  expect(text).toContain('3 days late')
  expect(text.match(/ontario-button--primary/g)).toHaveLength(1)
  expect(text).toContain('href="/en/plans/200014/items/1"')
})

test('the facts say how to reach, where and when registered, what was told and agreed to', async () => {
  const { text } = await get('sam', '/en/clients/100016')
  for (const words of [
    ...['Goes by', 'Bê', '31', 'March 4, 1981', 'Not safe: do not use', 'Safe to use', 'Text message', 'French'],
    ...['November 2, 2012', 'Find work', 'Acknowledged November 2, 2012', 'Not recorded: '],
    ...[
      'Contacting an employer',
      'Given November 2, 2012',
      'Withdrawn December 3, 2012',
      '/en/clients/100016/consents',
    ],
    ...['Person with a disability'],
  ])
    expect(text).toContain(words)
})

test('a plan at another provider and what happened there are not on the page', async () => {
  const { text } = await get('sam', '/en/clients/100016')
  for (const hidden of ['200121', 'Érables', 'Atelier caché']) expect(text).not.toContain(hidden)
  expect((await get('erables', '/fr/clients/100016')).text).toContain('Atelier caché')
})

test('a person of another site is not found, nor is their timeline', async () => {
  for (const path of ['/en/clients/100115', '/en/clients/100115/timeline', '/en/clients/100107'])
    expect((await get('sam', path)).status).toBe(404)
})

const eventsIn = (page: string) => [...page.matchAll(/<time dateTime="([\d-]+)"[^>]*>/gi)].map(([, day]) => day ?? '')

test('the timeline is newest first, and of one day the last step comes first', async () => {
  const { text } = await get('sam', '/en/clients/100016/timeline')
  const days = eventsIn(text)
  expect(days).toEqual([...days].sort().reverse())
  expect(days).toEqual(['2012-12-04', '2012-12-03', '2012-11-19', '2012-11-19', '2012-11-05', '2012-11-02'])
  expect(text.indexOf('Started: Job search workshop')).toBeLessThan(text.indexOf('Plan summary accepted'))
  for (const words of [
    '$188.00 paid: Clothing',
    'Placement began: Baker’s helper, Exemple Bakery (demo)',
    'Registered at this site',
  ])
    expect(text).toContain(words)
})

test('the number on every kind is the number of its events', async () => {
  const { text } = await get('sam', '/en/clients/100016/timeline')
  const chips = [...text.matchAll(/href="(\/en\/clients\/100016\/timeline[^"]*)"[^>]*>.*?rd-chip__count">(\d+)</g)]
  expect(chips.map(([, , count]) => Number(count))).toEqual([6, 1, 2, 1, 1, 1])
  for (const [, path = '', count] of chips) expect(eventsIn((await get('sam', path)).text)).toHaveLength(Number(count))
  expect(eventsIn((await get('sam', '/en/clients/100016/timeline?kind=nonsense&page=99')).text)).toHaveLength(6)
})

test('a long story has pages', async () => {
  await network.record(`insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on)
    select 3, 1, n, 'transportation', 100 * n, date '2012-09-05' from generate_series(1, 40) n`)
  expect(eventsIn((await get('sam', '/en/clients/100024/timeline')).text)).toHaveLength(25)
  const second = await get('sam', '/en/clients/100024/timeline?page=2')
  expect(eventsIn(second.text)).toHaveLength(18)
  expect(second.text).toContain('Plan opened')
})

test('each page of a file is one look at one person', async () => {
  const before = await network.rows('select count(*)::int as n from trail')
  await get('sam', '/en/clients/100016')
  await get('sam', '/en/clients/100016/timeline?kind=item')
  const looks = await network.rows(`select kind, subject_id, client_ids, site_ids from trail order by id desc limit 2`)
  const after = await network.rows('select count(*)::int as n from trail')
  expect(Number(after[0]?.['n']) - Number(before[0]?.['n'])).toBe(2)
  for (const look of looks) expect(look).toEqual({ kind: 'record-seen', subject_id: 2, client_ids: [2], site_ids: [1] })
})

test.each<[Person, readonly string[], readonly string[]]>([
  [
    'reception',
    ['March 4, 1981', '200014', 'Not shown to your role', 'Plan opened'],
    ['Record the outcome', 'Grade 12', 'disability', '188.00', 'Baker', 'Find work', 'href="/en/plans/200014"'],
  ],
  [
    'finance',
    ['Blaise', '$188.00 paid', 'see', 'href="/en/plans/200014"', 'Not shown to your role'],
    [
      '1981',
      'November 5, 2012',
      'Sam Sample',
      'Next step',
      'Open another plan',
      'Text first',
      'Consents',
      'Grade 12',
      'Baker',
      'Plan opened',
    ],
  ],
  ['jobDeveloper', ['Grade 12', 'Baker’s helper', 'Record the outcome'], ['disability', '188.00']],
  [
    'managerMaple',
    ['disability', '$188.00 paid', 'Who looked lately', 'See the plan'],
    ['/plans/200014/items/1', 'Open another plan'],
  ],
])('%s sees what their role goes to, and no more', async (person, shown, hidden) => {
  const overview = (await get(person, '/en/clients/100016')).text
  const page = overview + (await get(person, '/en/clients/100016/timeline')).text
  for (const words of shown) expect(page).toContain(words)
  for (const words of hidden) expect(page).not.toContain(words)
})

test.each<Person>(['analyst', 'administrator'])('%s is told that there is no such page', async (person) => {
  expect((await get(person, '/en/clients/100016')).status).toBe(404)
  expect((await get(person, '/en/clients/100016/timeline')).status).toBe(404)
})

test('an auditor gives a reason first, and then sees the whole file', async () => {
  const auditor = await network.as('auditor')
  for (const path of ['/en/clients/100016', '/en/clients/100016/timeline'])
    expect((await auditor.get(path)).headers.get('Location')).toBe('/en/clients/100016/open')
  await network.database
    .pool('migrator')
    .query(
      `insert into glass (staff_id, client_id, reason, until) values (9, 2, 'A complaint is being looked into', now() + interval '1 hour')`,
    )
  const { text } = await get('auditor', '/en/clients/100016')
  for (const words of [
    'A complaint is being looked into',
    '200121',
    '200014',
    'disability',
    'Record the outcome of an item',
  ])
    expect(text).toContain(words)
})

test('without an open plan the next step is to open one, for those who may', async () => {
  const { text } = await get('sam', '/en/clients/100065')
  expect(text).toContain('No open plan')
  expect(text).toContain('href="/en/clients/100065/plans/new"')
  expect(text.match(/ontario-button--primary/g)).toHaveLength(1)
  expect((await get('managerMaple', '/en/clients/100065')).text).not.toContain('/plans/new')
})

test('in French the page says the same', async () => {
  const { text } = await get('sam', '/fr/clients/100016')
  for (const words of [
    'Consigner le résultat d’un élément',
    '3 jours de retard',
    'Ne pas téléphoner',
    'Trouver un emploi',
    '31 ans',
  ])
    expect(text).toContain(words)
  expect((await get('sam', '/fr/clients/100016/timeline')).text).toContain('Début\u00a0: Atelier de recherche d’emploi')
})
