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
import { field } from '../../route.ts'
import type { Route } from '../../route.ts'

/** A form like those of later: what was typed is shown again. */
const note: Route = {
  path: '/note',
  title: { en: 'Note', fr: 'Note' },
  needs: 'signed-in',
  look: 'none',
  show: ({ typed, token }) => {
    const hidden = createElement('input', { type: 'hidden', name: 'token', value: token })
    const form = createElement('form', { id: 'note', action: '/en/note', method: 'post' }, hidden)
    return { kind: 'page', page: createElement('main', null, `note: ${field(typed, 'text')}`, form) }
  },
  submit: { entry: 'none', run: () => ({ kind: 'go', to: '/note' }) },
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

test('a form whose session ended is kept through both steps and given back as typed', async () => {
  const robin = await someone()
  const at = await signedIn(robin)
  const asked = await tooLate(at, robin, { text: 'Élan « sûr » & <b>'.repeat(800), action: 'save' })
  expect([asked.status, readable(asked.text)]).toEqual([401, expect.stringContaining('What you typed is kept.')])
  const half = await at.send(asked, 'sign-in', { name: robin.signInName, password: robin.password })
  await nextCode(robin)
  const kept = await at.send(half, 'code-form', { code: robin.code(now()) })
  expect(readable(kept.text)).toContain('Your form was kept')
  const back = await at.send(kept, 'Open my form')
  expect([back.path, readable(back.text)]).toEqual([
    '/en/note',
    expect.stringContaining(`note: Élan « sûr » & <b>Élan`),
  ])
})

test('somebody else who signs in on that screen does not get it, and is told', async () => {
  const [robin, other] = [await someone(), await someone({ role: 'ministry_steward', codes: false })]
  const asked = await tooLate(await signedIn(robin), robin, { text: 'canary' })
  const at = visitor(app)
  const dropped = await at.send(asked, 'sign-in', { name: other.signInName, password: other.password })
  expect(readable(dropped.text)).toContain('somebody else typed it')
  expect(dropped.text).not.toContain('canary')
})

async function first(at: Visitor, robin: Pick<Person, 'signInName' | 'password'>, next = '') {
  const page = await at.open(`/en/sign-in${next === '' ? '' : `?next=${encodeURIComponent(next)}`}`)
  return at.send(page, 'sign-in', { name: robin.signInName, password: robin.password })
}

async function signedIn(robin: Person): Promise<Visitor> {
  const at = visitor(app)
  await at.send(await first(at, robin), 'code-form', { code: robin.code(now()) })
  return at
}

/** A form sent half an hour too late. */
async function tooLate(at: Visitor, robin: Person, fields: Record<string, string>) {
  const page = await at.open('/en/note')
  await world.door.doorkeeper.query(
    `update session set seen_at = now() - interval '31 minutes' where account_id = $1`,
    [robin.accountId],
  )
  return at.send(page, 'note', fields)
}

/** A code works once: as if half a minute had passed. */
async function nextCode({ accountId }: Person): Promise<void> {
  await world.door.doorkeeper.query('update account set code_last_step = null where id = $1', [accountId])
}
