import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf, watchedNetwork } from '../../../test/watched-network.ts'
import type { WatchedNetwork } from '../../../test/watched-network.ts'

let network: WatchedNetwork

beforeAll(async () => {
  network = await watchedNetwork()
})

afterAll(() => network.drop())

const REASON = 'A complaint of January 9, asked by the privacy office'

const open = async (number: string, reason = REASON) =>
  (await network.as('auditor')).post(`/en/clients/${number}/open`, { reason, once: randomUUID() })

const closeAll = () => network.database.pool('migrator').query('delete from glass')

test('an auditor without an open file sees a question and nothing of the person', async () => {
  const auditor = await network.as('auditor')
  const answer = await auditor.get('/en/clients/100008')
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/en/clients/100008/open'])
  const page = await (await auditor.get('/en/clients/100008/open')).text()
  for (const hidden of ['Ada', 'Exemple,', '1980', '200006']) expect(page).not.toContain(hidden)
  expect((await auditor.get('/en/clients/999995')).status).toBe(404)
})

test('a counsellor cannot open a file with a reason', async () => {
  const counsellor = await network.as('counsellorMaple')
  expect((await counsellor.get('/en/clients/100016/open')).status).toBe(404)
  const sent = await counsellor.post('/en/clients/100016/open', { reason: REASON, once: randomUUID() })
  expect(sent.status).toBe(404)
})

test('the database refuses a file opened by somebody whose role may not', async () => {
  const { database } = network
  await database
    .pool('migrator')
    .query(
      `insert into request_token (digest, staff_id) values (sha256(convert_to('a-token-of-a-counsellor', 'UTF8')), 1)`,
    )
  const client = await database.pool('writer').connect()
  await client.query(`begin; select set_config('app.request', 'a-token-of-a-counsellor', true)`)
  await expect(
    client.query(`insert into glass (staff_id, client_id, reason, until) values (1, 2, $1, now() + interval '1 day')`, [
      REASON,
    ]),
  ).rejects.toThrow(/row-level security/)
  await client.query('rollback')
  client.release()
})

test('a reason too short is asked for again, and kept', async () => {
  const answer = await open('100008', 'because')
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('because</textarea>')
})

test('with a reason the file opens, that one alone, until it closes by itself', async () => {
  expect((await open('100008')).headers.get('Location')).toBe('/en/clients/100008')
  expect((await trailOf(network))[0]).toMatchObject({
    kind: 'glass-broken',
    client_ids: [1],
    site_ids: [1],
    actor: 'A1',
  })
  const auditor = await network.as('auditor')
  const page = await (await auditor.get('/en/clients/100008')).text()
  for (const shown of ['Ada Exemple', 'February 3, 1980', '200006', REASON]) expect(page).toContain(shown)
  expect(page).toMatch(/2[34] hours left/)
  expect((await auditor.get('/en/clients/100016')).status).toBe(303)
  expect(await (await auditor.get('/en/clients')).text()).not.toContain('100016')
  expect((await (await network.as('otherAuditor')).get('/en/clients/100008')).status).toBe(303)

  await network.database
    .pool('migrator')
    .query(`update glass set broken_at = now() - interval '2 days', until = now() - interval '1 second'`)
  expect((await auditor.get('/en/clients/100008')).status).toBe(303)
  await closeAll()
})

test('the notice is seen by the manager of the site and another auditor, and taken once by either, never by oneself', async () => {
  await open('100008')
  const { rows } = await network.database.pool('worker').query<{ id: number }>('select id from glass')
  const glass = String(rows[0]?.id)
  const manager = await network.as('managerMaple')
  const take = async (who: Parameters<WatchedNetwork['as']>[0]) =>
    (await (await network.as(who)).post('/en/audit/notices', { glass, once: randomUUID() })).status

  expect(await (await manager.get('/en/audit/notices')).text()).toContain(REASON)
  expect(await (await (await network.as('otherAuditor')).get('/en/audit/notices')).text()).toContain(REASON)
  expect(await (await (await network.as('managerErables')).get('/en/audit/notices')).text()).not.toContain(REASON)
  expect(await take('auditor')).toBe(409)
  expect(await take('managerErables')).toBe(409)
  expect(await take('managerMaple')).toBe(303)
  expect((await trailOf(network))[0]).toMatchObject({ kind: 'glass-noticed', actor: 'M1', client_ids: [1] })
  expect(await take('otherAuditor')).toBe(409)
  expect(await (await manager.get('/en/audit/notices')).text()).toContain('Noticed by Robin Placeholder')
  await closeAll()
})

test('a manager reads what happened to a record at their site, and nothing of another site', async () => {
  const inMaple = await network.as('counsellorMaple')
  const inErables = await network.as('counsellorErables')
  await inMaple.get('/en/clients/100024')
  await inErables.get('/en/clients/100024')
  const page = await (await (await network.as('managerMaple')).get('/en/audit/clients/100024')).text()
  expect(page).toContain('Sam Sample')
  expect(page).not.toContain('Jules Modèle')
  expect(page).not.toContain('Érables')
  const auditors = await (await (await network.as('auditor')).get('/en/audit/clients/100024')).text()
  expect(auditors).toContain('Jules Modèle')
  expect(auditors).not.toContain('Chantal')
})

test('the history of a record served elsewhere answers as one that is none', async () => {
  const manager = await network.as('managerMaple')
  const statuses = await Promise.all(
    [
      '/en/audit/clients/100016',
      '/en/audit/clients/999995',
      '/en/audit/colleagues/W2',
      '/en/audit/colleagues/NOBODY',
    ].map(async (path) => (await manager.get(path)).status),
  )
  expect(statuses).toEqual([404, 404, 404, 404])
  expect((await (await network.as('counsellorMaple')).get('/en/audit/clients/100008')).status).toBe(404)
})

test('a page of entries stays the same while others are written', async () => {
  const counsellor = await network.as('counsellorMaple')
  for (let look = 0; look < 60; look++) await counsellor.get('/en/clients/100008')
  const manager = await network.as('managerMaple')
  const first = await (await manager.get('/en/audit/clients/100008?show=looks')).text()
  const older = /href="(\/en\/audit\/clients\/100008[^"]*before=\d+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const rowsOf = async () =>
    [...(await (await manager.get(older)).text()).matchAll(/dateTime="([^"]+)"/gi)].map(([, at]) => at)
  const before = await rowsOf()
  await counsellor.get('/en/clients/100008')
  expect(before.length).toBeGreaterThan(5)
  expect(await rowsOf()).toEqual(before)
})

test('what a colleague looked at is counted by day', async () => {
  const manager = await network.as('managerMaple')
  const page = await (await manager.get('/en/audit/colleagues/W1')).text()
  expect(page).toContain('What Sam Sample looked at and changed')
  expect(page).toContain('/en/audit/clients/100008')
})

test('above a hundred entries an export asks what for, and is on the trail before its first byte', async () => {
  const counsellor = await network.as('counsellorMaple')
  for (let look = 0; look < 50; look++) await counsellor.get('/en/clients/100008')
  const manager = await network.as('managerMaple')
  const send = (purpose: string) => manager.post('/en/audit/clients/100008/export', { purpose, once: randomUUID() })
  expect((await send('')).status).toBe(422)
  const file = await send('Answer to a complaint')
  expect(file.headers.get('Content-Type')).toContain('text/csv')
  expect(await file.text()).toContain('Sam Sample')
  expect((await trailOf(network))[0]).toMatchObject({ kind: 'export-made', actor: 'M1', client_ids: [1] })
})

test('an alert is seen where it happened and settled with a note by somebody it is not about', async () => {
  const { rows } = await network.database
    .pool('worker')
    .query<{ id: number }>(
      `insert into alert (kind, staff_id, site_ids, about) values ('unusual-reading', 3, '{1}', '{"files": 61}') returning id`,
    )
  const path = `/en/audit/alerts/${rows[0]?.id}`
  const settle = async (who: Parameters<WatchedNetwork['as']>[0], note: string) =>
    (await (await network.as(who)).post(path, { note, once: randomUUID() })).status
  expect((await (await network.as('managerErables')).get(path)).status).toBe(404)
  expect(await (await (await network.as('managerMaple')).get('/en/audit/alerts')).text()).toContain(
    '61 files within an hour',
  )
  expect(await settle('managerMaple', 'It was I, all is well')).toBe(409)
  expect(await settle('auditor', 'short')).toBe(422)
  expect(await settle('auditor', 'Preparing for a review, confirmed')).toBe(303)
  expect((await trailOf(network))[0]).toMatchObject({ kind: 'alert-settled', actor: 'A1' })
  expect(await settle('otherAuditor', 'Preparing for a review, confirmed')).toBe(409)
})
