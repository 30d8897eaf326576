import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { testWorld } from '../../test/world.ts'
import type { TestWorld } from '../../test/world.ts'
import { log } from '../platform/log.ts'

let database: TestDatabase
let app: TestWorld['app']

beforeAll(async () => {
  database = await testDatabase()
  app = (await testWorld(database)).app
})

afterAll(() => database.drop())

test('the first address leads to one’s own language', async () => {
  const answer = await app.request('/', { headers: { 'Accept-Language': 'fr-CA' } })
  expect([answer.status, answer.headers.get('Location'), answer.headers.get('Vary')]).toEqual([
    302,
    '/fr',
    'Accept-Language',
  ])
})

test('every answer lets in nothing from elsewhere, and no cache keeps a page', async () => {
  for (const path of ['/en', '/fr/', '/nothing', '/']) {
    const { headers } = await app.request(path)
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'self';/)
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  }
})

test('a page holds no script, no inline style, and no address of another server', async () => {
  const page = await (await app.request('/en')).text()
  expect(page).not.toMatch(/<script|style=|https?:/)
})

test('an address without a page says so in the language of the address', async () => {
  const answer = await app.request('/fr/rien')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<html lang="fr-CA">')
  expect(await (await app.request('/fr/rien')).text()).toContain('href="/en/rien"')
})

test('an installation that holds nothing yet says what to do first', async () => {
  const page = await (await app.request('/en')).text()
  expect(page).toContain('This installation holds no records yet.')
  expect(page).toContain('import FOLDER')
  expect(page).not.toContain('Demonstration.')
})

test('a page that fails says so without saying why; why is in the log under the same number', async () => {
  const lost = await testDatabase()
  const failing = (await testWorld(lost)).app
  await lost.drop()
  log.level = 'silent'
  const answer = await failing.request('/en')
  log.level = 'warn'
  expect(answer.status).toBe(500)
  expect(await answer.text()).toMatch(/Something went wrong.*[2-9A-Z]{4}-[2-9A-Z]{4}/s)
})
