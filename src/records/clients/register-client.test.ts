import { afterAll, beforeAll, expect, test } from 'vitest'
import { byName, byNumber, bySin, ERABLES, MAPLE, once, person, registering, today } from '../../../test/registering.ts'
import type { Registering } from '../../../test/registering.ts'
import { hasCheckDigit } from '../../core/shared/public-number.ts'
import { registerAgain } from './register-again.ts'
import { registerClient } from './register-client.ts'

let here: Registering

beforeAll(async () => {
  here = await registering()
})

afterAll(() => here.database.drop())

test('somebody new gets a number with a check digit, a site, what they agreed to, and an entry without their name', async () => {
  const reception = await here.someone(MAPLE)
  const number = await here.registered(reception, person())
  expect(hasCheckDigit(number)).toBe(true)
  expect(
    await here.rows(
      `select purpose, given_on, withdrawn_on from consent join client on client.id = client_id where number = $1`,
      [number],
    ),
  ).toEqual([{ purpose: 'text_email', given_on: '2013-01-14', withdrawn_on: null }])
  const [entry] = await here.rows(
    `select kind, site_ids, payload::text as payload from trail join trail_payload on trail_id = id
     where subject_table = 'client' and subject_id = (select id from client where number = $1)`,
    [number],
  )
  expect(entry).toMatchObject({ kind: 'client-registered', site_ids: [MAPLE] })
  expect(String(entry?.['payload'])).not.toMatch(/Exemple|Ada|1984/)
})

test('a form sent twice registers one person', async () => {
  const reception = once(await here.someone(MAPLE))
  const wanted = person({ familyName: 'Twice' })
  expect(await registerClient(reception, here.keys, wanted)).toMatchObject({ ok: true })
  expect(await registerClient(reception, here.keys, wanted)).toBe('already')
  expect(await here.rows(`select count(*) as n from client where family_name = 'Twice'`)).toEqual([{ n: 1 }])
})

test('a number or a SIN finds exactly, and opens the way to a plan here; a name does not', async () => {
  const number = await here.registered(
    await here.someone(MAPLE),
    person({ familyName: 'Porte', givenName: 'Ouverte', sin: '046 454 286' }),
  )
  const counsellor = await here.someone(ERABLES, 'caseworker')
  const at = { siteId: ERABLES, serviceReason: 'train', noticeHow: 'paper', noticeOn: today }
  expect(await here.matches(counsellor, byName('Porte', 'Ouverte', '1984-03-07'))).toHaveLength(1)
  expect(await registerAgain(once(counsellor), number, at, today)).toEqual({
    ok: false,
    refusal: { reason: 'not-matched' },
  })
  expect(await here.matches(counsellor, bySin('046454286'))).toMatchObject([
    { likeness: 'exact', person: { number, exact: 'sin', here: false } },
  ])
  expect(await registerAgain(once(counsellor), number, at, today)).toEqual({ ok: true, value: number })
  expect(await here.matches(counsellor, byNumber(number))).toMatchObject([
    { likeness: 'exact', person: { number, exact: 'number', here: true } },
  ])
  // Somebody else's check opens nothing.
  expect(await registerAgain(once(await here.someone(ERABLES)), number, at, today)).toMatchObject({ ok: false })
})

test('two who register the same SIN at once: one is registered, the other is told', async () => {
  const [one, other] = [await here.someone(MAPLE), await here.someone(ERABLES)]
  const elsewhere = person({ familyName: 'Second', sin: '000 000 018' })
  const answers = await Promise.all([
    registerClient(once(one), here.keys, person({ familyName: 'First', sin: '000 000 018' })),
    registerClient(once(other), here.keys, {
      ...elsewhere,
      registered: { ...elsewhere.registered, at: { ...elsewhere.registered.at, siteId: ERABLES } },
    }),
  ])
  const told = answers.filter((answer) => answer !== 'already' && !answer.ok)
  expect(told).toMatchObject([{ refusal: { reason: 'sin-taken' } }])
  expect(answers.filter((answer) => answer !== 'already' && answer.ok)).toHaveLength(1)
  expect(await here.rows('select count(*) as n from client_sin where last_digits = $1', ['018'])).toEqual([{ n: 1 }])
})
