import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../../test/database.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { newPerson } from '../../../../test/door.ts'
import type { Person } from '../../../../test/door.ts'
import { readable, visitor } from '../../../../test/visitor.ts'
import { testWorld } from '../../../../test/world.ts'
import type { TestWorld } from '../../../../test/world.ts'
import { codeAt } from '../../../platform/auth/one-time-code.ts'
import { digestOf, newToken } from '../../../platform/auth/token.ts'
import { log } from '../../../platform/log.ts'

let database: TestDatabase
let world: TestWorld
const { level } = log
beforeAll(async () => {
  log.level = 'silent'
  database = await testDatabase()
  world = await testWorld(database, { trustProxy: 1 })
})
afterAll(() => {
  log.level = level
  return database.drop()
})

test('opening the link changes nothing and shows no more than a given name', async () => {
  const { token, robin } = await invited()
  const page = await visitor(world.app).open(`/fr/invitation/${token}`)
  expect(readable(page.text)).toContain('Bienvenue, Robin')
  expect(page.text).not.toMatch(/Specimen|fiction\.example/)
  expect((await visitor(world.app).open(`/fr/invitation/${token}`)).status).toBe(200)
  expect(await state(robin)).toBe('invited')
})

test('a password, an authenticator, ten recovery codes: one is in, and the link is used up', async () => {
  const { token, robin } = await invited()
  const at = visitor(world.app)
  const setUp = await at.send(await at.open(`/en/invitation/${token}`), 'invitation', {
    password: 'quatre grands navires',
  })
  expect(setUp.path).toBe('/en/sign-in/set-up')
  const wrong = await at.send(setUp, 'set-up', { code: '12' })
  expect(wrong.status).toBe(422)
  expect(secretOn(wrong.text)).toEqual(secretOn(setUp.text))
  const codes = await at.send(wrong, 'set-up', { code: codeAt(secretOn(setUp.text), Date.now()) })
  expect(codes.text.match(/<code translate="no">\w{5}-\w{5}<\/code>/g)).toHaveLength(10)
  expect((await at.open('/en/about')).path).toBe('/en/about')
  expect((await at.send(codes, 'kept')).path).toBe('/en')
  expect(await state(robin)).toBe('active')
  expect((await visitor(world.app).open(`/en/invitation/${token}`)).status).toBe(410)
})

test('a password that is short, common or one’s own name is not taken, and the link stays good', async () => {
  const { token } = await invited()
  const at = visitor(world.app)
  const page = await at.open(`/en/invitation/${token}`)
  const says = async (password: string) => {
    const again = await at.send(page, 'invitation', { password })
    return [again.status, /id="password-error"[\s\S]*?<\/p>/.exec(again.text)?.[0]]
  }
  expect(await says('')).toEqual([422, expect.stringContaining('Choose a password.')])
  expect(await says('court')).toEqual([422, expect.stringContaining('at least 12')])
  expect(await says('bienvenueaontario')).toEqual([422, expect.stringContaining('first that would be tried')])
  expect(await says('robin specimen')).toEqual([422, expect.stringContaining('your name')])
  expect((await at.open(`/en/invitation/${token}`)).status).toBe(200)
})

test('a link that is over, was replaced or never ours is gone, and each says the same', async () => {
  const { token, robin } = await invited()
  await database
    .pool('doorkeeper')
    .query('update invitation set expires_at = now() where account_id = $1', [robin.accountId])
  const pages = await Promise.all(
    [token, newToken(16), 'x'].map((one) => visitor(world.app).open(`/en/invitation/${one}`)),
  )
  const shown = pages.map(({ status, text }) => [status, readable(text).replace(/number: \S+/, '')])
  expect(shown[0]?.[0]).toBe(410)
  expect([shown[1], shown[2]]).toEqual([shown[0], shown[0]])
})

test('of two who use a link at once, one gets in', async () => {
  const { token } = await invited()
  const [one, other] = [visitor(world.app), visitor(world.app)]
  const page = await one.open(`/en/invitation/${token}`)
  const sent = await Promise.all(
    [one, other].map((at) => at.send(page, 'invitation', { password: 'quatre grands navires' })),
  )
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 410])
})

test('whoever is invited again chooses anew: sessions and password of before end, the second step stays', async () => {
  const { token, robin } = await invited({ again: true })
  const before = visitor(world.app)
  const half = await before.send(await before.open('/en/sign-in'), 'sign-in', {
    name: robin.signInName,
    password: robin.password,
  })
  await before.send(half, 'code-form', { code: robin.code(new Date()) })
  const at = visitor(world.app)
  const entered = await at.send(await at.open(`/en/invitation/${token}`), 'invitation', {
    password: 'quatre grands navires',
  })
  expect(entered.path).toBe('/en/sign-in/code')
  expect((await before.open('/en/sign-in/code')).path).toMatch(/sign-in\?next/)
})

async function invited({ again = false } = {}): Promise<{ readonly token: string; readonly robin: Person }> {
  const robin = await newPerson(database, world.world.door, { codes: again })
  const token = newToken(16)
  const doorkeeper = database.pool('doorkeeper')
  if (!again)
    await doorkeeper.query(`update account set state = 'invited', password_hash = null where id = $1`, [
      robin.accountId,
    ])
  await doorkeeper.query(
    `insert into invitation (account_id, digest, expires_at) values ($1, $2, now() + interval '72 hours')`,
    [robin.accountId, digestOf(token)],
  )
  return { token, robin }
}

async function state({ accountId }: Person): Promise<string> {
  const { rows } = await database
    .pool('doorkeeper')
    .query<{ state: string }>('select state from account where id = $1', [accountId])
  return rows[0]?.state ?? ''
}

/** What an authenticator application would read off the page. */
function secretOn(page: string): Buffer {
  const letters = (/<code translate="no">([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '')
  const bits = [...letters]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
