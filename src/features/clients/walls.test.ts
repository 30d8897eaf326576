import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf, watchedNetwork } from '../../../test/watched-network.ts'
import type { WatchedNetwork } from '../../../test/watched-network.ts'

let network: WatchedNetwork

beforeAll(async () => {
  network = await watchedNetwork()
})

afterAll(() => network.drop())

/** Without what differs from request to request: the reference that finds the log line, and the address itself. */
const answered = async (answer: Response) => ({
  status: answer.status,
  body: (await answer.text())
    .replaceAll(/\/(en|fr)\/[^"]*/g, '')
    .replaceAll(/data-now="[\d.]+"|data-ends-at="[\d.]+"/g, '')
    .replaceAll(/<(code|strong|b|span)[^>]*>[\w-]{6,}<\/\1>/g, ''),
})

test('a person served elsewhere answers as a number that nobody has', async () => {
  const counsellor = await network.as('counsellorMaple')
  const outside = await answered(await counsellor.get('/en/clients/100016'))
  const nobody = await answered(await counsellor.get('/en/clients/999995'))
  expect(outside.status).toBe(404)
  expect(outside).toEqual(nobody)
})

test('a role that sees no client is told the same of one who is served and one who is not', async () => {
  const analyst = await network.as('analyst')
  const served = await answered(await analyst.get('/en/clients/100008'))
  expect(served.status).toBe(404)
  expect(served).toEqual(await answered(await analyst.get('/en/clients/999995')))
  expect((await analyst.get('/en/clients')).status).toBe(404)
})

test('a number asked for in vain is on the trail', async () => {
  const counsellor = await network.as('counsellorMaple')
  await counsellor.get('/en/clients/100016')
  expect((await trailOf(network))[0]).toMatchObject({ kind: 'outside-attempt', actor: 'W1' })
})

test('the list shows those of one’s own site, and its look names exactly them', async () => {
  const counsellor = await network.as('counsellorMaple')
  const page = await (await counsellor.get('/en/clients')).text()
  expect(page).toContain('100008')
  expect(page).toContain('100024')
  expect(page).not.toContain('100016')
  expect(page).not.toContain('100032')
  expect((await trailOf(network))[0]).toMatchObject({ kind: 'list-seen', client_ids: [1, 3], site_ids: [1] })
})

test('a plan at another provider of a person one serves is not shown', async () => {
  const counsellor = await network.as('counsellorMaple')
  const page = await (await counsellor.get('/en/clients/100024')).text()
  expect(page).toContain('200022')
  expect(page).not.toContain('200030')
  expect(page).not.toContain('Érables')
  expect((await trailOf(network))[0]).toMatchObject({
    kind: 'record-seen',
    client_ids: [3],
    site_ids: [1],
    subject_id: 3,
  })
})

test('finance sees the name, the number and the way to the plan, and neither birth date nor since when', async () => {
  const finance = await network.as('finance')
  const list = await (await finance.get('/en/clients')).text()
  expect(list).toContain('Exemple, Ada')
  expect(list).not.toContain('October 1, 2012')
  const page = await (await finance.get('/en/clients/100008')).text()
  expect(page).toContain('Ada Exemple')
  expect(page).toContain('href="/en/plans/200006"')
  for (const hidden of ['1980', '416', 'October 1, 2012', 'Sam Sample']) expect(page).not.toContain(hidden)
})

test('finance finds no plan of another site or provider', async () => {
  const finance = await network.as('finance')
  const page = await (await finance.get('/en/clients/100024')).text()
  expect(page).toContain('href="/en/plans/200022"')
  for (const hidden of ['200030', 'Érables', 'May 1, 2011', 'September 1, 2011', 'Closed'])
    expect(page).not.toContain(hidden)
})

test('reception sees since when, and not how it ended', async () => {
  const reception = await network.as('reception')
  const list = await (await reception.get('/en/clients')).text()
  expect(list).toContain('October 1, 2012')
  expect(list).not.toContain('Closed')
  expect(await (await reception.get('/en/clients/100008')).text()).toContain('February 3, 1980')
})

test('two roles at two sites: each row shows what the role of its site allows', async () => {
  const both = await network.as('twoRoles')
  const list = await (await both.get('/en/clients?sort=name')).text()
  const row = (number: string) => list.split('<tr').find((one) => one.includes(`/clients/${number}"`)) ?? ''
  expect(row('100008')).toContain('October 1, 2012')
  expect(row('100032')).toContain('Placeholder, Dimitri')
  expect(row('100032')).toContain('Not shown to your role')
  expect(row('100032')).not.toContain('2012')
  const page = await (await both.get('/en/clients/100032')).text()
  for (const hidden of ['1983', 'September 1, 2012']) expect(page).not.toContain(hidden)
})

test('a reference or plan number leads to the person; a number elsewhere leads nowhere', async () => {
  const counsellor = await network.as('counsellorMaple')
  const to = async (find: string) => {
    const answer = await counsellor.post('/fr/clients/find', { find })
    return [answer.status, answer.headers.get('Location')]
  }
  expect(await to('100008')).toEqual([303, '/fr/clients/100008'])
  expect(await to('100 024')).toEqual([303, '/fr/clients/100024'])
  expect(await to('200022')).toEqual([303, '/fr/clients/100024'])
  expect(await to('200014')).toEqual([404, null])
  expect(await to('200030')).toEqual([404, null])
})

test('open, closed and one’s own narrow the list', async () => {
  const counsellor = await network.as('counsellorMaple')
  const numbers = async (search: string) => {
    const page = await (await counsellor.get(`/en/clients?${search}`)).text()
    return [...page.matchAll(/<th scope="row"[^>]*><a href="\/en\/clients\/(\d+)"/g)].map(([, number]) => number)
  }
  expect(await numbers('state=open')).toEqual(['100008'])
  expect(await numbers('state=closed')).toEqual(['100024'])
  expect(await numbers('mine=yes')).toEqual(['100008', '100024'])
  expect(await numbers('sort=name')).toEqual(['100008', '100024'])
  expect(await numbers('page=2')).toEqual([])
})
