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
import { changePassword, endOtherSessions, newRecoveryCodes, showAccount } from './route.ts'

let database: TestDatabase
let world: World
let app: ReturnType<typeof webApp>
beforeAll(async () => {
  database = await testDatabase()
  const open = (await testWorld(database, { trustProxy: 1 })).world
  world = { ...open, routes: [...open.routes, showAccount, changePassword, endOtherSessions, newRecoveryCodes] }
  app = webApp(world)
})
afterAll(() => database.drop())

test('one sees one’s roles with place and dates, the second step, and where one is signed in', async () => {
  const robin = await newPerson(database, world.door)
  await signedIn(robin)
  const page = readable((await (await signedIn(robin)).open('/en/account')).text)
  for (const words of [
    'Robin Specimen',
    'All of Ontario',
    'January 1, 2012',
    'No end',
    'Authenticator application',
    'This one',
    '198.51.',
  ])
    expect(page).toContain(words)
})

test('all others can be ended; then nothing offers it any more', async () => {
  const robin = await newPerson(database, world.door)
  const [there, here] = [await signedIn(robin), await signedIn(robin)]
  const done = await here.send(await here.open('/fr/account'), 'end-others')
  expect(readable(done.text)).toContain('1 autre session a pris fin.')
  expect(done.text).not.toContain('end-others')
  expect((await there.open('/en/account')).path).toMatch(/sign-in/)
})

test('another password takes the one before, and the rest of one’s sessions end', async () => {
  const robin = await newPerson(database, world.door)
  const [there, here] = [await signedIn(robin), await signedIn(robin)]
  const page = await here.open('/en/account')
  const send = (before: string, after: string) => here.send(page, 'change-password', { before, after })
  expect(readable((await send('', '')).text)).toContain('Choose a new password.')
  expect(readable((await send('x', 'quatre grands navires')).text)).toContain('This is not your password.')
  await world.door.doorkeeper.query('delete from sign_in_failure')
  expect(readable((await send(robin.password, 'quatre grands navires')).text)).toContain('1 other session ended')
  expect((await there.open('/en/account')).path).toMatch(/sign-in/)
})

test('new recovery codes are shown once and take the place of those before', async () => {
  const at = await signedIn(await newPerson(database, world.door))
  const made = await at.send(await at.open('/en/account'), 'new-codes')
  expect(made.text.match(/<code translate="no">\w{5}-\w{5}<\/code>/g)).toHaveLength(10)
  expect(readable((await at.open('/en/account/recovery-codes')).text)).toContain('10 of 10 left')
})

async function signedIn(robin: Person): Promise<Visitor> {
  await world.door.doorkeeper.query('update account set code_last_step = null where id = $1', [robin.accountId])
  const at = visitor(app)
  const half = await at.send(await at.open('/en/sign-in'), 'sign-in', {
    name: robin.signInName,
    password: robin.password,
  })
  await at.send(half, 'code-form', { code: robin.code(new Date()) })
  return at
}
