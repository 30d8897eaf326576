import { createElement } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../../test/database.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { newPerson } from '../../../../test/door.ts'
import type { Person } from '../../../../test/door.ts'
import { readable, visitor } from '../../../../test/visitor.ts'
import type { Visitor } from '../../../../test/visitor.ts'
import { testWorld } from '../../../../test/world.ts'
import { webApp } from '../../../app/web-app.ts'
import type { World } from '../../../app/routes/world.ts'
import { log } from '../../../platform/log.ts'
import type { Route } from '../../route.ts'

/** A page of somebody signed in. */
const note: Route = {
  path: '/note',
  title: { en: 'Note', fr: 'Note' },
  needs: 'signed-in',
  look: 'none',
  show: () => ({ kind: 'page', page: createElement('main', null, 'note') }),
}

let database: TestDatabase
let world: World
let app: ReturnType<typeof webApp>
const { level } = log
beforeAll(async () => {
  log.level = 'silent'
  database = await testDatabase()
  world = (await testWorld(database, { trustProxy: 1 })).world
  world = { ...world, routes: [...world.routes, note] }
  app = webApp(world)
})
afterAll(() => {
  log.level = level
  return database.drop()
})

const now = () => new Date()
const someone = (more: Parameters<typeof newPerson>[2] = {}) => newPerson(database, world.door, more)

test('name and password, then the code: one lands where one wanted to go', async () => {
  const robin = await someone()
  const at = visitor(app)
  const half = await first(at, robin, '/en/note?day=1')
  expect([half.path, readable(half.text)]).toEqual([
    '/en/sign-in/code?next=%2Fnote%3Fday%3D1',
    expect.stringContaining('Enter your code'),
  ])
  expect((await at.send(half, 'code-form', { code: robin.code(now()) })).path).toBe('/en/note?day=1')
})

test('between the two steps nothing but the second step opens', async () => {
  const robin = await someone()
  const at = visitor(app)
  await first(at, robin)
  for (const path of ['/en/note', '/fr/note']) expect((await at.open(path)).path).toMatch(/^\/..\/sign-in\/code/)
})

test('each step gives the session another secret', async () => {
  const robin = await someone()
  const at = visitor(app)
  at.cookies.set('rightdoor', 'a-secret-somebody-else-put-there')
  const half = await first(at, robin)
  const between = at.cookies.get('rightdoor')
  await at.send(half, 'code-form', { code: robin.code(now()) })
  expect(new Set(['a-secret-somebody-else-put-there', between, at.cookies.get('rightdoor')]).size).toBe(3)
  const thief = visitor(app)
  thief.cookies.set('rightdoor', between ?? '')
  expect((await thief.open('/en/note')).path).toMatch(/^\/en\/sign-in/)
})

test('whatever is wrong, the page says the same', async () => {
  const [robin, ended] = [await someone(), await someone()]
  await world.door.doorkeeper.query(`update account set state = 'ended', ended_at = now() where id = $1`, [
    ended.accountId,
  ])
  const pages = await Promise.all([
    first(visitor(app), { ...robin, password: 'trois petits chats' }),
    first(visitor(app), ended),
    first(visitor(app), { ...robin, signInName: 'nobody@fiction.example' }),
  ])
  const shown = pages.map(({ status, text }, at) => [
    status,
    readable(text),
    text
      .replaceAll(/name="once" value="[^"]*"/g, '')
      .replaceAll([robin, ended, { signInName: 'nobody@fiction.example' }][at]?.signInName ?? '', 'NAME'),
  ])
  expect(shown[0]?.[0]).toBe(422)
  expect(shown[1]).toEqual(shown[0])
  expect(shown[2]).toEqual(shown[0])
})

test('who has to wait is told how long, in words and to machines, and the form holds the turn', async () => {
  const robin = await someone()
  const at = visitor(app)
  const wrong = { ...robin, password: 'trois petits chats' }
  await first(at, wrong)
  const told = await first(at, wrong)
  expect([told.status, told.headers.get('Retry-After')]).toEqual([429, '1'])
  expect(readable(told.text)).toContain('Wait 1 second, then try again.')
  expect(told.text).toMatch(/name="turn" value="[\w-]{40,}"/)
})

test('nothing typed, nothing tried', async () => {
  const at = visitor(app)
  const again = await at.send(await at.open('/fr/sign-in'), 'sign-in', { name: '', password: '' })
  expect(again.status).toBe(422)
  expect(readable(again.text)).toContain('Entrez votre nom d’utilisateur.')
})

test.for([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/en/sign-out',
  '/\t/elsewhere.example',
])('nobody is sent to %s after signing in', async (next) => {
  const steward = await someone({ role: 'ministry_steward', codes: false })
  const entered = await first(visitor(app), steward, next)
  expect([entered.status, entered.path]).toEqual([200, '/en'])
})

test('five wrong codes, and one begins again', async () => {
  const robin = await someone()
  const at = visitor(app)
  let page = await first(at, robin)
  for (const _ of [1, 2, 3, 4, 5]) {
    page = await at.send(page, 'code-form', { code: '12' })
    await world.door.doorkeeper.query('update sign_in_failure set last_failed_at = $1', [
      new Date(Date.now() - 120_000),
    ])
  }
  expect(readable(page.text)).toContain('begin again')
  expect((await at.open('/en/sign-in/code')).path).toMatch(/^\/en\/sign-in\?next/)
})

test('signing out ends the session, not only the cookie', async () => {
  const robin = await someone({ role: 'ministry_steward', codes: false })
  const at = visitor(app)
  const page = await first(at, robin)
  const secret = at.cookies.get('rightdoor') ?? ''
  await at.send(page, '/sign-out')
  expect(at.cookies.has('rightdoor')).toBe(false)
  at.cookies.set('rightdoor', secret)
  expect((await at.open('/en/note')).path).toMatch(/^\/en\/sign-in/)
})

test('a demonstration lists its people, and lets in only whoever sits at the machine', async () => {
  const people = [
    {
      name: 'Robin Specimen',
      role: { en: 'Counsellor', fr: 'Conseil' },
      signInName: 'robin',
      password: 'la-bonne-porte',
    },
  ]
  const purpose = { name: 'Test', kind: 'demonstration', today: null } as unknown as Parameters<typeof testWorld>[1]
  const shown = await testWorld(database, { trustProxy: 1, people, purpose: purpose as never })
  const [here, away] = [visitor(shown.app, '127.0.0.1'), visitor(shown.app)]
  expect(readable((await here.open('/en/sign-in')).text)).toMatch(/Robin Specimen ?Counsellor/)
  const page = readable((await away.open('/en/sign-in')).text)
  expect(page).toContain('Nobody can sign in here')
  expect(page).not.toContain('la-bonne-porte')
  const production = await testWorld(database, { trustProxy: 1, people, production: true, purpose: purpose as never })
  expect(readable((await visitor(production.app, '127.0.0.1').open('/fr/sign-in')).text)).toContain('Personne ne peut')
})

async function first(at: Visitor, robin: Pick<Person, 'signInName' | 'password'>, next = '') {
  const page = await at.open(`/en/sign-in${next === '' ? '' : `?next=${encodeURIComponent(next)}`}`)
  return at.send(page, 'sign-in', { name: robin.signInName, password: robin.password })
}
