import { Socket } from 'node:net'
import type { Hono } from 'hono'
import { symbols } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Route } from '../src/features/route.ts'
import { openPool } from '../src/platform/db/pool.ts'
import { log } from '../src/platform/log.ts'
import { everyField, formsOn, TYPED, typedFiles } from './attack/forms.ts'
import { EITHER, found, wrongWith } from './attack/marks.ts'
import { attackedNetwork } from './attack/network.ts'
import type { Actor, Network } from './attack/network.ts'
import { asked, tenantsOf } from './attack/objects.ts'
import { browser, testWorld } from './world.ts'
import type { TestWorld } from './world.ts'

/**
 * A person whose every text is a mark, and words that are typed into every field of every form, go through every page.
 * None of them comes out where others read: in the log, in an address, on an error page, beyond what the trail is for.
 */
// Every form of every role: minutes.
vi.setConfig({ testTimeout: 900_000 })
let network: Network
let site: TestWorld
let lines: string[] = []
const reached = new Set<string>()

beforeAll(async () => {
  network = await attackedNetwork()
  site = await testWorld(network.database, { production: true })
})

beforeEach(() => {
  lines = []
  log.level = 'trace'
  // Everything the processes say goes through here; nothing is left out by its level.
  const out = (log as unknown as Record<symbol, { write: (line: string) => boolean }>)[symbols.streamSym]
  if (!out) throw new Error('the log writes nowhere')
  vi.spyOn(out, 'write').mockImplementation((line) => lines.push(line) > 0)
  const connect = Socket.prototype.connect
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...to: unknown[]) {
    const [first, second] = to.flat() as readonly unknown[]
    const where = typeof first === 'object' && first !== null ? first : { host: second, path: first }
    reached.add(
      'path' in where && typeof where.path === 'string' ? 'a socket' : 'host' in where ? String(where.host) : 'nowhere',
    )
    return Reflect.apply(connect, this, to) as Socket
  })
})

afterEach(() => {
  log.level = 'warn'
  expect([...reached].filter((host) => !['a socket', 'localhost', '127.0.0.1', '::1'].includes(host))).toEqual([])
})

afterAll(() => network.database.drop())

/** Every page of one’s own as one person, and every form on them with the canary in it. */
const walk = async (
  app: Hono,
  actor: Actor,
  routes: readonly Route[],
): Promise<{ readonly faults: readonly string[]; readonly sent: number }> => {
  const faults: string[] = []
  let sent = 0
  let by = browser(app, await actor.session())
  for (const route of routes) {
    const { path } = asked(network, route, tenantsOf(route).includes('own') ? 'own' : null)
    const search =
      route.needs.includes(':') && !path.includes('/export') ? `?find=${TYPED}&number=${TYPED}&colleague=${TYPED}` : ''
    for (const [language, query] of [
      ['en', ''],
      ['fr', search],
    ] as const) {
      const as = `${actor.name}, ${route.path}`
      const { body, faults: shown } = await wrongWith(await by.get(`/${language}${path}${query}`), as, false)
      faults.push(...shown)
      const files = route.submit?.uploads ?? false
      const unseen = route.submit ? [{ action: `/${language}${path}`, fields: everyField, files }] : []
      for (const form of [...formsOn(body), ...unseen]) {
        const action = form.action.replace(/\?.*/, '')
        const answer = await (form.files ? by.upload(action, form.fields, typedFiles) : by.post(action, form.fields))
        const wrong = await wrongWith(answer, `${as}, form to ${form.action}`, true)
        faults.push(...wrong.faults)
        sent += 1
        if (answer.headers.has('Set-Cookie') || answer.status === 403) by = browser(app, await actor.session())
      }
    }
  }
  return { faults, sent }
}

const roleNamed = (...names: readonly string[]): readonly Actor[] =>
  network.actors.filter(({ name }) => names.includes(name))

/** Of each line that says too much, what; the line itself would say it again. */
const logged = (): readonly string[] => [...new Set(lines.filter((line) => found(line, EITHER).length > 0))]

test('every page and every form of every role: nothing of the person, and nothing typed, where others read', async () => {
  for (const actor of network.actors) {
    const { faults, sent } = await walk(site.app, actor, site.world.routes)
    expect(faults).toEqual([])
    expect(sent).toBeGreaterThan(3)
  }
  expect(lines.length).toBeGreaterThan(100)
  expect(logged()).toEqual([])
})

test('the trail holds nothing of a file, and of what was typed only reasons that are meant to be read', async () => {
  const { rows } = await network.database
    .pool('worker')
    .query<{ kind: string; text: string }>(
      `select kind, concat_ws(' ', actor, place, kind, payload) as text from trail left join trail_payload on trail_id = id`,
    )
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.flatMap(({ text }) => found(text, /Zzsite\d(?:name|identity|outcomes)/g))).toEqual([])
  const typed = new Set(
    rows.filter(({ text }) => found(text, EITHER).some((mark) => mark === TYPED)).map(({ kind }) => kind),
  )
  // Reasons that are meant to be read, and the criteria of a search.
  expect([...typed].toSorted()).toEqual(['alert-settled', 'export-made', 'glass-broken', 'search-made'])
})

test('a table that refuses every row says which row to nobody', async () => {
  const migrator = network.database.pool('migrator')
  const { rows } = await migrator.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     and relname not in ('session', 'request_token', 'schema_migration', 'account') and relname not like 'trail%'`,
  )
  for (const { name } of rows)
    await migrator.query(`alter table ${name} add constraint refuses_all check (false) not valid`)
  for (const actor of roleNamed('caseworker', 'site_manager', 'provider_admin', 'auditor'))
    expect((await walk(site.app, actor, site.world.routes)).faults).toEqual([])
  for (const { name } of rows) await migrator.query(`alter table ${name} drop constraint refuses_all`)
  expect(lines.filter((line) => line.includes('"status":500')).length).toBeGreaterThan(0)
  expect(logged()).toEqual([])
})

test('a query that fails in the middle of a page shows nothing of what it had read', async () => {
  const migrator = network.database.pool('migrator')
  const tables = ['closure', 'catchment', 'organisation']
  for (const table of tables) await migrator.query(`alter table ${table} rename to gone_${table}`)
  for (const actor of roleNamed('caseworker', 'site_manager', 'provider_admin', 'auditor', 'nobody'))
    expect((await walk(site.app, actor, site.world.routes)).faults).toEqual([])
  for (const table of tables) await migrator.query(`alter table gone_${table} rename to ${table}`)
  expect(lines.filter((line) => line.includes('"status":500')).length).toBeGreaterThan(0)
  expect(logged()).toEqual([])
})

test('a database that is lost in the middle says so, and nothing else', async () => {
  const lost = await attackedNetwork()
  const [reader, writer, doorkeeper] = (['reader', 'writer', 'doorkeeper'] as const).map((role) =>
    openPool(lost.database.connection, role),
  )
  if (!reader || !writer || !doorkeeper) throw new Error('three pools were asked for')
  const losing = await testWorld(lost.database, { reader, writer, doorkeeper })
  const actor = lost.actors.find(({ name }) => name === 'site_manager')
  const by = browser(losing.app, (await actor?.session()) ?? null)
  const first = ['/en/clients', '/fr/clients/100001', '/en/audit/clients/100001'].map((path) => by.get(path))
  await lost.database.drop()
  const then = losing.world.routes
    .filter(({ path }) => !path.startsWith('/gallery'))
    .flatMap(({ path }) => {
      const asked = `/en${path.replaceAll(/:\w+/g, '100001')}`
      return [by.get(asked), by.post(asked, everyField)]
    })
  const answers = await Promise.all([...first, ...then])
  expect(answers.filter(({ status }) => status >= 500).length).toBeGreaterThan(losing.world.routes.length / 2)
  for (const answer of answers) expect((await wrongWith(answer, 'lost', true)).faults).toEqual([])
  expect(logged()).toEqual([])
  for (const pool of [reader, writer, doorkeeper]) await pool.end()
})

test('what gets out is found: in the log, in an address, on an error page', async () => {
  log.debug({ what: TYPED }, 'planted')
  expect(logged()).toHaveLength(1)
  const away = new Response('', { status: 303, headers: { Location: `/en/clients?find=${TYPED}` } })
  const shown = new Response('<a href="/en/clients/Zzsite1name">Zzsite1identity</a>', { status: 404 })
  expect((await wrongWith(away, 'planted', true)).faults).toHaveLength(1)
  expect((await wrongWith(shown, 'planted', true)).faults).toHaveLength(2)
})
