import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { newPerson, testDoor } from '../../../test/door.ts'
import type { Door } from './door.ts'
import { openRequest } from './open-request.ts'
import { signInByPassword } from './sign-in.ts'

let database: TestDatabase
let door: Door
beforeAll(async () => {
  database = await testDatabase()
  door = testDoor(database)
})
afterAll(() => database.drop())

test('the right password opens a session of which only a digest is kept, and half a one where clients are seen', async () => {
  const robin = await newPerson(database, door)
  const entered = await tryIt(robin.signInName, robin.password)
  if (entered.kind !== 'entered') throw new Error(entered.kind)
  expect([entered.next, entered.viewer.staffId]).toEqual(['code', robin.staffId])
  expect(await openRequest(door.doorkeeper, entered.secret, 30)).toMatchObject({ kind: 'somebody', proved: false })
  const { rows } = await door.doorkeeper.query('select * from session where account_id = $1', [robin.accountId])
  expect(JSON.stringify(rows)).not.toContain(entered.secret)
})

test('who sees no client needs no code; who sees one and has none has to set it up', async () => {
  const steward = await newPerson(database, door, { role: 'ministry_steward', codes: false })
  const reception = await newPerson(database, door, { role: 'reception', codes: false })
  const [one, other] = [
    await tryIt(steward.signInName, steward.password),
    await tryIt(reception.signInName, reception.password),
  ]
  expect([one, other]).toMatchObject([{ next: 'in' }, { next: 'set-up' }])
})

test('capitals and spaces around a name do not matter', async () => {
  const robin = await newPerson(database, door)
  expect(await tryIt(` ${robin.signInName.toUpperCase()} `, robin.password)).toMatchObject({ kind: 'entered' })
})

test('unknown, wrong, without a password and ended are one answer', async () => {
  const [wrong, bare, ended] = await Promise.all([1, 2, 3].map(() => newPerson(database, door)))
  if (!wrong || !bare || !ended) throw new Error('three people')
  await door.doorkeeper.query('update account set password_hash = null where id = $1', [bare.accountId])
  await door.doorkeeper.query(`update account set state = 'ended', ended_at = now() where id = $1`, [ended.accountId])
  const answers = [
    await tryIt('nobody@fiction.example', 'trois petits canards'),
    await tryIt(wrong.signInName, 'trois petits chats'),
    await tryIt(bare.signInName, bare.password),
    await tryIt(ended.signInName, ended.password),
  ]
  expect(answers).toEqual(Array.from({ length: 4 }, () => ({ kind: 'refused' })))
})

test('of eight tries at once one is compared, and all but that one are told to wait', async () => {
  const robin = await newPerson(database, door)
  const tries = Array.from({ length: 8 }, () => tryIt(robin.signInName, 'trois petits chats'))
  const kinds = (await Promise.all(tries)).map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['refused', ...Array.from({ length: 7 }, () => 'wait')])
})

test('eight tries at once from one address, each for another name, are compared one by one too', async () => {
  const address = someAddress()
  const tries = Array.from({ length: 8 }, () => tryIt(`${randomUUID()}@fiction.example`, 'x', { address }))
  expect((await Promise.all(tries)).filter(({ kind }) => kind === 'refused')).toHaveLength(1)
})

test('while waiting even the right password is not compared; afterwards it is', async () => {
  const robin = await newPerson(database, door)
  await tryIt(robin.signInName, 'trois petits chats')
  expect(await tryIt(robin.signInName, robin.password)).toMatchObject({ kind: 'wait', seconds: 1 })
  expect(await tryIt(robin.signInName, robin.password, { now: later(1) })).toMatchObject({ kind: 'entered' })
})

test('whom strangers keep waiting has a turn that they cannot take', async () => {
  const robin = await newPerson(database, door)
  for (const minute of [0, 1, 2, 3, 4, 5, 6]) await tryIt(robin.signInName, 'x', { now: later(minute * 60) })
  const told = await tryIt(robin.signInName, robin.password, { address: '192.0.2.1', now: later(361) })
  if (told.kind !== 'wait') throw new Error(told.kind)
  await tryIt(robin.signInName, 'x', { now: later(421) })
  const again = { address: '192.0.2.1', now: later(422) }
  expect(await tryIt(robin.signInName, robin.password, again)).toMatchObject({ kind: 'wait' })
  expect(await tryIt(robin.signInName, robin.password, { ...again, turn: told.turn })).toMatchObject({
    kind: 'entered',
  })
  const elsewhere = { address: '192.0.2.2', turn: told.turn, now: later(422) }
  expect(await tryIt(robin.signInName, robin.password, elsewhere)).toMatchObject({ kind: 'wait' })
})

test('at a browser where somebody was let in before, strangers cannot make them wait', async () => {
  const steward = await newPerson(database, door, { role: 'ministry_steward', codes: false })
  const first = await tryIt(steward.signInName, steward.password)
  for (const minute of [0, 1, 2]) await tryIt(steward.signInName, 'x', { now: later(minute * 60) })
  const browser = first.kind === 'entered' ? first.browser : null
  expect(await tryIt(steward.signInName, steward.password, { now: later(120) })).toMatchObject({ kind: 'wait' })
  expect(await tryIt(steward.signInName, steward.password, { browser, now: later(120) })).toMatchObject({
    kind: 'entered',
  })
})

test('a failed try is on the trail with the account and without what was typed; nobody’s name leaves none', async () => {
  const robin = await newPerson(database, door)
  await tryIt(robin.signInName, 'trois petits chats')
  await tryIt('canary@fiction.example', 'trois petits chats')
  const { rows } = await database
    .pool('migrator')
    .query(
      `select trail.*, payload::text from trail join trail_payload on trail_id = trail.id where kind = 'sign-in-failed'`,
    )
  expect(rows.filter(({ subject_id }) => subject_id === robin.accountId)).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(/canary|canards|chats|fiction\.example/)
  const kept = await door.doorkeeper.query('select row_to_json(one)::text as text from sign_in_failure one')
  expect(JSON.stringify(kept.rows)).not.toMatch(/canary|fiction/)
})

test('the twentieth failure within an hour is told to those who watch, once', async () => {
  const robin = await newPerson(database, door)
  for (let minute = 0; minute < 22; minute++) await tryIt(robin.signInName, 'x', { now: later(minute * 61) })
  const alerts = await database
    .pool('migrator')
    .query('select kind, staff_id, about from alert where staff_id = $1', [robin.staffId])
  expect(alerts.rows).toEqual([
    { kind: 'sign-in-failures', staff_id: robin.staffId, about: { by: 'account', step: 'password' } },
  ])
})

const noon = Date.now()
function later(seconds: number): Date {
  return new Date(noon + seconds * 1000)
}

function someAddress(): string {
  return `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`
}

/** From an address of its own, so that one story does not slow down the next. */
function tryIt(name: string, password: string, more: Partial<Parameters<typeof signInByPassword>[1]> = {}) {
  const from = { address: someAddress(), browser: null, turn: null, place: '/sign-in', now: later(0) }
  return signInByPassword(door, { ...from, ...more, name, password })
}
