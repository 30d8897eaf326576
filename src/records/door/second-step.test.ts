import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { newPerson, testDoor } from '../../../test/door.ts'
import type { Person } from '../../../test/door.ts'
import { codeAt } from '../../platform/auth/one-time-code.ts'
import type { Door } from './door.ts'
import { openRequest } from './open-request.ts'
import { changePassword } from './password.ts'
import { codeToShow, proveByCode } from './second-step.ts'
import {
  makeRecoveryCodes,
  proposedSecret,
  proposeSecret,
  proveAfterSetUp,
  setUpSecondStep,
} from './second-step-set-up.ts'
import { endOtherSessions, ownAccount } from './sessions-of.ts'
import { signInByPassword } from './sign-in.ts'

let database: TestDatabase
let door: Door
beforeAll(async () => {
  database = await testDatabase()
  door = testDoor(database)
})
afterAll(() => database.drop())

const noon = new Date()
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
let addresses = 0

test('a right code proves the session under another secret; the one before opens nothing', async () => {
  const half = await firstStep(await newPerson(database, door))
  const proved = await half.prove(half.robin.code(noon))
  if (proved.kind !== 'entered') throw new Error(proved.kind)
  expect(await openRequest(door.doorkeeper, proved.secret, 30)).toMatchObject({ kind: 'somebody', proved: true })
  expect(await openRequest(door.doorkeeper, half.secret, 30)).toEqual({ kind: 'nobody' })
  expect(await kindsFor(half.robin)).toEqual(['signed-in'])
})

test('a code works once, also for two at the same moment', async () => {
  const robin = await newPerson(database, door)
  const [one, other] = [await firstStep(robin), await firstStep(robin)]
  const code = robin.code(noon)
  const kinds = (await Promise.all([one.prove(code), other.prove(code)])).map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['entered', 'refused'])
})

test('a recovery code works once, says how many are left, and is on the trail', async () => {
  const robin = await newPerson(database, door)
  const first = await firstStep(robin)
  const [code = ''] = await makeRecoveryCodes(door, first.viewer, '/account')
  expect(await first.prove(code.toUpperCase())).toMatchObject({ kind: 'entered', recoveryCodesLeft: 9 })
  expect(await (await firstStep(robin)).prove(code)).toEqual({ kind: 'refused' })
  expect(await kindsFor(robin)).toEqual(['recovery-codes-made', 'recovery-code-used', 'signed-in', 'sign-in-failed'])
})

test('after the fifth wrong code the first step has to be taken again', async () => {
  const half = await firstStep(await newPerson(database, door))
  const kinds: string[] = []
  for (const minute of [1, 2, 3, 4, 5]) kinds.push((await half.prove('wrong', later(minute * 60))).kind)
  expect(kinds).toEqual(['refused', 'refused', 'refused', 'refused', 'too-many'])
  expect(await openRequest(door.doorkeeper, half.secret, 30)).toMatchObject({ kind: 'ended' })
  expect((await half.prove(half.robin.code(later(360)), later(360))).kind).toBe('too-many')
})

test('who knows the password cannot guess codes faster by beginning again', async () => {
  const robin = await newPerson(database, door)
  for (const round of [0, 1, 2, 3, 4, 5, 6])
    await (await firstStep(robin, later(round * 100))).prove('wrong', later(round * 100))
  const again = await firstStep(robin, later(601))
  expect(await again.prove('wrong', later(601))).toMatchObject({ kind: 'wait', seconds: 59 })
})

test('setting up: nothing is stored before a code was right, then ten codes, then the session is proved', async () => {
  const robin = await newPerson(database, door, { codes: false })
  const half = await firstStep(robin)
  const proposed = proposeSecret(door, robin.accountId)
  const secret = proposedSecret(door, robin.accountId, proposed.sealed)
  if (!secret) throw new Error('what we sealed opens')
  const step = { ...half, secret, place: '/sign-in/set-up', now: noon }
  expect(await setUpSecondStep(door, { ...step, code: 'wrong' })).toEqual({ kind: 'wrong-code' })
  const done = await setUpSecondStep(door, { ...step, code: codeAt(secret, noon.getTime()) })
  if (done.kind !== 'set-up') throw new Error(done.kind)
  expect(done.recoveryCodes).toHaveLength(10)
  const entered = await proveAfterSetUp(door, { ...half, ...from(), seen: done.seen })
  expect(entered).toMatchObject({ kind: 'entered', next: 'in' })
  const { rows } = await door.doorkeeper.query('select code_secret from account where id = $1', [robin.accountId])
  expect(rows[0].code_secret.includes(secret)).toBe(false)
})

test('what was proposed to one person is nothing in another’s form', async () => {
  const robin = await newPerson(database, door, { codes: false })
  expect(proposedSecret(door, robin.accountId + 1, proposeSecret(door, robin.accountId).sealed)).toBeNull()
})

test('who has only the password replaces nobody’s second step, and cannot skip it', async () => {
  const robin = await newPerson(database, door)
  const half = await firstStep(robin)
  const { secret } = proposeSecret(door, robin.accountId)
  const step = { ...half, secret, code: codeAt(secret, noon.getTime()), place: '/sign-in/set-up', now: noon }
  expect(await setUpSecondStep(door, step)).toEqual({ kind: 'has-one' })
  expect(await proveAfterSetUp(door, { ...half, ...from(), seen: 'made up' })).toBeNull()
})

test('another password ends every other session, and the old one no longer opens', async () => {
  const robin = await newPerson(database, door)
  const [here, there] = [await provedSession(robin, 0), await provedSession(robin, 60)]
  const change = { ...here, ...from(), before: robin.password, after: 'quatre grands navires', now: later(120) }
  expect(await changePassword(door, { ...change, before: 'x' })).toEqual({ kind: 'refused' })
  expect(await changePassword(door, { ...change, after: 'court' })).toMatchObject({ kind: 'not-good' })
  expect(await changePassword(door, { ...change, now: later(180) })).toEqual({ kind: 'changed', sessionsEnded: 1 })
  expect(await openRequest(door.doorkeeper, here.secret, 30)).toMatchObject({ kind: 'somebody' })
  expect(await openRequest(door.doorkeeper, there.secret, 30)).toMatchObject({ because: 'password-changed' })
  await expect(firstStep(robin, later(240))).rejects.toThrow('refused')
})

test('one sees where else one is signed in, and can end it', async () => {
  const robin = await newPerson(database, door)
  const [here, there] = [await provedSession(robin, 0), await provedSession(robin, 60)]
  expect((await ownAccount(door, robin.accountId)).sessions).toHaveLength(2)
  expect(await endOtherSessions(door, here.viewer, here.session, '/account')).toBe(1)
  expect(await openRequest(door.doorkeeper, there.secret, 30)).toMatchObject({ kind: 'ended' })
  expect((await ownAccount(door, robin.accountId)).sessions).toMatchObject([{ id: here.session }])
})

test('a session ends after thirty quiet minutes, after twelve hours, and with its account', async () => {
  const robin = await newPerson(database, door)
  const [quiet, long, last] = [
    await provedSession(robin, 0),
    await provedSession(robin, 60),
    await provedSession(robin, 120),
  ]
  const update = (set: string, id: number) => door.doorkeeper.query(`update session set ${set} where id = $1`, [id])
  await update(`seen_at = now() - interval '30 minutes'`, quiet.session)
  await update(`ends_at = now()`, long.session)
  expect(await openRequest(door.doorkeeper, quiet.secret, 30)).toMatchObject({ because: 'idle' })
  expect(await openRequest(door.doorkeeper, long.secret, 30)).toMatchObject({ because: 'over' })
  await door.doorkeeper.query(`update account set state = 'ended', ended_at = now() where id = $1`, [robin.accountId])
  expect(await openRequest(door.doorkeeper, last.secret, 30)).toMatchObject({ because: 'account-ended' })
})

test('only a demonstration shows a code, and always one that still works', async () => {
  const robin = await newPerson(database, door)
  expect(await codeToShow(door, robin.accountId, noon)).toBeNull()
  const open = { ...door, demonstration: true }
  for (const _ of [1, 2]) {
    const shown = await codeToShow(open, robin.accountId, noon)
    expect(await (await firstStep(robin)).prove(shown ?? '')).toMatchObject({ kind: 'entered' })
  }
  expect(await codeToShow(open, robin.accountId, noon)).toBeNull()
})

function from() {
  return { address: `192.0.2.${++addresses}`, browser: null, turn: null, place: '/sign-in/code' }
}

async function firstStep(robin: Person, now = noon) {
  const entered = await signInByPassword(door, { ...from(), name: robin.signInName, password: robin.password, now })
  if (entered.kind !== 'entered') throw new Error(entered.kind)
  const opened = await openRequest(door.doorkeeper, entered.secret, 30)
  if (opened.kind !== 'somebody') throw new Error(opened.kind)
  const half = { session: opened.sessionId, viewer: opened.viewer }
  const prove = (code: string, at = now) => proveByCode(door, { ...half, ...from(), code, now: at })
  return { ...half, robin, secret: entered.secret, prove }
}

async function provedSession(robin: Person, seconds: number) {
  const half = await firstStep(robin, later(seconds))
  const proved = await half.prove(robin.code(later(seconds)))
  if (proved.kind !== 'entered') throw new Error(proved.kind)
  return { session: half.session, viewer: half.viewer, secret: proved.secret }
}

async function kindsFor({ accountId }: Person): Promise<readonly string[]> {
  const { rows } = await database
    .pool('migrator')
    .query<{ kind: string }>(`select kind from trail where subject_table = 'account' and subject_id = $1 order by id`, [
      accountId,
    ])
  return rows.map(({ kind }) => kind)
}
