import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../../test/database.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { newPerson } from '../../../../test/door.ts'
import type { Person } from '../../../../test/door.ts'
import { followSignIn, startOidcServer } from '../../../../test/oidc-server.ts'
import type { OidcServer } from '../../../../test/oidc-server.ts'
import { readable, visitor } from '../../../../test/visitor.ts'
import type { Visitor } from '../../../../test/visitor.ts'
import { HOST, testWorld } from '../../../../test/world.ts'
import type { TestWorld } from '../../../../test/world.ts'
import { discoverProvider } from '../../../platform/auth/single-sign-on.ts'
import { digestOf, newToken } from '../../../platform/auth/token.ts'
import { log } from '../../../platform/log.ts'

let database: TestDatabase
let server: OidcServer
let world: TestWorld
const { level } = log
beforeAll(async () => {
  log.level = 'silent'
  database = await testDatabase()
  server = await startOidcServer()
  world = await testWorld(database, { trustProxy: 1, singleSignOn: discoverProvider(server) })
})
afterAll(async () => {
  log.level = level
  await server.stop()
  await database.drop()
})

const twoFactors = { amr: ['pwd', 'otp'] }
const someone = (more: Parameters<typeof newPerson>[2] = {}) => newPerson(database, world.world.door, more)

test('whom their organization let in with two factors is in, where they wanted to go', async () => {
  const robin = await linked(await someone(), 'fiction-1')
  server.letIn({ subject: 'fiction-1', ...twoFactors })
  const at = visitor(world.app)
  expect((await elsewhere(at, '?next=%2Fabout')).path).toBe('/en/about')
  expect(await proofs(robin)).toEqual(['signed-in single-sign-on'])
})

test('with one factor there, who sees clients takes our second step; who sees none is in', async () => {
  const [robin] = [
    await linked(await someone(), 'fiction-2'),
    await linked(await someone({ role: 'ministry_steward', codes: false }), 'fiction-3'),
  ]
  server.letIn({ subject: 'fiction-2', amr: ['pwd'] })
  const at = visitor(world.app)
  const half = await elsewhere(at)
  expect(half.path).toBe('/en/sign-in/code')
  expect((await at.send(half, 'code-form', { code: robin.code(new Date()) })).path).toBe('/en')
  server.letIn({ subject: 'fiction-3', amr: ['pwd'] })
  expect((await elsewhere(visitor(world.app))).path).toBe('/en')
})

test('whom nobody here knows is told whom to ask, and so is whose account has ended', async () => {
  const robin = await linked(await someone(), 'fiction-4')
  await database
    .pool('doorkeeper')
    .query(`update account set state = 'ended', ended_at = now() where id = $1`, [robin.accountId])
  for (const subject of ['fiction-4', 'fiction-unknown']) {
    server.letIn({ subject, ...twoFactors })
    const at = visitor(world.app)
    expect(readable((await elsewhere(at)).text)).toContain('no account here is linked to you')
    expect(at.cookies.has('rightdoor')).toBe(false)
  }
})

test('an address of mail links nothing', async () => {
  const robin = await someone()
  server.letIn({ subject: 'fiction-5', email: robin.signInName, emailVerified: true, ...twoFactors })
  expect(readable((await elsewhere(visitor(world.app))).text)).toContain('no account here is linked to you')
})

test('an answer in a browser that did not ask for it is refused, and so is whom the provider turns away', async () => {
  server.letIn({ subject: 'fiction-1', ...twoFactors })
  const stranger = visitor(world.app)
  const back = await goneAndBack(visitor(world.app))
  expect(readable((await stranger.open(back)).text)).toContain('not started in this browser')
  server.letIn(null)
  expect(readable((await elsewhere(visitor(world.app))).text)).toContain('did not let you in')
})

test('an invitation can be accepted that way; the link is used up, and the next time one is known', async () => {
  const { token, accountId } = await invited()
  server.letIn({ subject: 'fiction-6', ...twoFactors })
  const page = await visitor(world.app).open(`/en/invitation/${token}`)
  expect(page.text).toContain(`/en/sign-in/other?invitation=${token}`)
  expect((await elsewhere(visitor(world.app), `?invitation=${token}`)).path).toBe('/en')
  expect((await elsewhere(visitor(world.app))).path).toBe('/en')
  expect((await elsewhere(visitor(world.app), `?invitation=${token}`)).status).toBe(410)
  const { rows } = await database
    .pool('doorkeeper')
    .query('select state, other_subject from account where id = $1', [accountId])
  expect(rows).toEqual([{ state: 'active', other_subject: 'fiction-6' }])
})

test('who already has an account does not get a second one', async () => {
  await linked(await someone(), 'fiction-7')
  server.letIn({ subject: 'fiction-7', ...twoFactors })
  const { token } = await invited()
  expect(readable((await elsewhere(visitor(world.app), `?invitation=${token}`)).text)).toContain('Another account')
  expect((await visitor(world.app).open(`/en/invitation/${token}`)).status).toBe(200)
})

async function goneAndBack(at: Visitor, query = ''): Promise<string> {
  const away = await at.open(`/en/sign-in/other${query}`)
  const start = new URL(away.headers.get('Location') ?? '')
  const back = await followSignIn(start, new URL(`http://${HOST}/en/sign-in/back`))
  return back.pathname + back.search
}

async function elsewhere(at: Visitor, query = '') {
  return at.open(await goneAndBack(at, query))
}

async function linked(robin: Person, subject: string): Promise<Person> {
  await database
    .pool('doorkeeper')
    .query('update account set other_issuer = $2, other_subject = $3 where id = $1', [
      robin.accountId,
      server.issuer.origin,
      subject,
    ])
  return robin
}

async function invited() {
  const robin = await someone()
  const token = newToken(16)
  await database.pool('doorkeeper').query(
    `with invited as (update account set state = 'invited', password_hash = null, code_secret = null where id = $1 returning id)
     insert into invitation (account_id, digest, expires_at) select id, $2, now() + interval '72 hours' from invited`,
    [robin.accountId, digestOf(token)],
  )
  return { token, accountId: robin.accountId }
}

async function proofs({ accountId }: Person): Promise<readonly string[]> {
  const { rows } = await database.pool('migrator').query<{ text: string }>(
    `select concat_ws(' ', kind, payload ->> 'by') as text from trail join trail_payload on trail_id = trail.id
     where subject_table = 'account' and subject_id = $1 order by id`,
    [accountId],
  )
  return rows.map(({ text }) => text)
}
