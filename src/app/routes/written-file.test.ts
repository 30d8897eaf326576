import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { recordSmallNetwork } from '../../../test/small-network.ts'
import { newColleague, newSession } from '../../../test/viewing.ts'
import { browser, testWorld } from '../../../test/world.ts'
import { refuse } from '../../core/shared/result.ts'
import type { Route } from '../../features/route.ts'
import { log } from '../../platform/log.ts'
import type { HaveWritten, Unwritten } from '../../records/writing/have-written.ts'
import { webApp } from '../web-app.ts'

let database: TestDatabase
let secret: string

beforeAll(async () => {
  database = await testDatabase()
  await recordSmallNetwork(database.connection)
  const { staffId } = await newColleague(database, 1, [{ role: 'caseworker', site: 1 }])
  secret = await newSession(database, staffId)
})
afterAll(() => database.drop())
beforeEach(() => {
  log.level = 'silent'
})
afterEach(() => {
  log.level = 'warn'
})

/** A list of so many lines, as a file. */
const listOf: Route = {
  path: '/list/:lines/:kind',
  title: { en: 'A list', fr: 'Une liste' },
  needs: 'name:read',
  look: 'export-made',
  show: ({ params }) => {
    const lines = [['nom'], ...Array.from({ length: Number(params['lines']) }, (_, at) => [`Élise ${at}`])]
    const looked = { about: { rows: lines.length - 1 } }
    const name = 'liste été'
    return params['kind'] === 'workbook'
      ? { kind: 'written', name, document: { kind: 'workbook', title: 'Liste', lines }, looked }
      : { kind: 'written', name, document: { kind: 'csv', lines }, looked }
  },
}

/** The page, where having it written ends as it does; and which documents went to the worker. */
const open = async (ends?: Unwritten) => {
  const { world } = await testWorld(database)
  const written: string[] = []
  const having: HaveWritten = (waiting, document) => {
    written.push(document.kind)
    return ends ? Promise.resolve(refuse(ends)) : world.haveWritten(waiting, document)
  }
  const site = browser(webApp({ ...world, routes: [listOf], haveWritten: having }), secret)
  return { get: (path: string) => site.get(path), written }
}

const looks = async () =>
  (await database.pool('migrator').query(`select count(*) as count from trail where kind = 'export-made'`)).rows[0]
    ?.count

test('a short list is joined where the page is answered; a long one and every workbook go to the worker', async () => {
  const { get, written } = await open()
  const short = await get('/fr/list/1000/csv')
  expect(Buffer.from(await short.arrayBuffer()).toString('utf8')).toMatch(/^\uFEFFnom\r\nÉlise 0\r\n.*Élise 999\r\n$/s)
  expect(written).toEqual([])
  const long = await get('/fr/list/1001/csv')
  expect(Buffer.from(await long.arrayBuffer()).toString('utf8')).toMatch(/^\uFEFFnom\r\n.*Élise 1000\r\n$/s)
  expect(Object.fromEntries(long.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="liste__t_"; filename*=UTF-8''liste%20%C3%A9t%C3%A9`,
  })
  const workbook = await get('/fr/list/1/workbook')
  expect(Buffer.from(await workbook.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from('PK'))
  expect(written).toEqual(['csv', 'workbook'])
})

test.each([
  ['en', { reason: 'nobody-writes' }, 'does not answer right now'],
  ['fr', { reason: 'nobody-writes' }, 'ne répond pas en ce moment'],
  ['en', { reason: 'too-long', seconds: 20 }, 'longer than 20 seconds'],
  ['fr', { reason: 'too-long', seconds: 20 }, 'plus de 20 secondes'],
] as const)('in %s, a file that is not ready says so and may be asked for again: %o', async (language, ends, says) => {
  const before = await looks()
  const answer = await (await open(ends)).get(`/${language}/list/1/workbook`)
  const page = await answer.text()
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '30'])
  expect(answer.headers.get('Content-Language')).toBe(`${language}-CA`)
  expect(page).toContain(`<html lang="${language}-CA">`)
  expect(page).toContain(says)
  // That it was asked for is on the trail all the same.
  expect(await looks()).toBe(before + 1)
})

test('a file that cannot be written is a fault of ours', async () => {
  const answer = await (await open({ reason: 'failed' })).get('/en/list/1/workbook')
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('The fault is ours')])
})
