import { afterAll, beforeAll, expect, test } from 'vitest'
import { ERABLES, MAPLE, once, person, registering, today } from '../../../test/registering.ts'
import type { Registering } from '../../../test/registering.ts'
import { plainDate } from '../../core/shared/plain-date.ts'
import { changeClient } from './change-client.ts'
import { recordConsent } from './consent.ts'

let here: Registering

beforeAll(async () => {
  here = await registering()
})

afterAll(() => here.database.drop())

test('two who change the same person: the second is shown what the first left, and keeps what was typed', async () => {
  const number = await here.registered(await here.someone(MAPLE), person({ familyName: 'Deux', phone: '416 555-0100' }))
  const { identity } = person({ familyName: 'Deux' }).registered
  const facts = {
    ...identity,
    birthDate: plainDate('1984-03-07'),
    arrivedOn: 'blank',
    oneName: false,
    postalCodeAsIs: false,
  } as const
  const [one, other] = [await here.someone(MAPLE), await here.someone(MAPLE, 'caseworker')]
  const wanted = (phone: string) => ({ facts: { ...facts, phone }, revision: 0, today })
  expect(await changeClient(once(one), number, wanted('416 555-0111'))).toEqual({ ok: true, value: { changed: true } })
  expect(await changeClient(once(other), number, wanted('416 555-0122'))).toMatchObject({
    refusal: { reason: 'changed-meanwhile', revision: 1, now: { phone: '416 555-0111', familyName: 'Deux' } },
  })
  const [entry] = await here.rows(
    `select payload from trail join trail_payload on trail_id = id where kind = 'record-changed' and place = '/test' order by id desc limit 1`,
  )
  expect(entry?.['payload']).toMatchObject({ fields: { phone: { from: '416 555-0100', to: '416 555-0111' } } })
  expect(await changeClient(once(await here.someone(ERABLES)), number, wanted('1'))).toEqual({
    ok: false,
    refusal: { reason: 'no-such-client' },
  })
})

test('another birth date judges the plans of a person again, those of other sites too', async () => {
  const reception = await here.someone(MAPLE)
  const number = await here.registered(reception, person({ familyName: 'Jugé', birthDate: plainDate('1950-01-01') }))
  await here.database.pool('importer').query(
    `insert into plan (number, client_id, site_id, programme, started_on)
     select 900000 + site, (select id from client where number = $1), site, 'employment-service', '2012-06-01' from unnest(array[1, 2]) site`,
    [number],
  )
  const verdicts = () =>
    here.rows(
      `select subject_id, count(*) as n from verdict where subject_id in (select id from plan where number > 900000) group by 1 order by 1`,
    )
  const before = await verdicts()
  const { identity } = person({ familyName: 'Jugé' }).registered
  const facts = {
    ...identity,
    birthDate: plainDate('1994-01-01'),
    arrivedOn: 'blank',
    oneName: false,
    postalCodeAsIs: false,
  } as const
  expect(await changeClient(once(reception), number, { facts, revision: 0, today })).toMatchObject({ ok: true })
  expect(before).toEqual([])
  expect(await verdicts()).toHaveLength(2)
})

test('consent is given and withdrawn by purpose, and nothing of it is deleted', async () => {
  const reception = await here.someone(MAPLE)
  const number = await here.registered(reception, person({ familyName: 'Accord' }))
  const say = (purpose: string, deed: 'give' | 'withdraw', acting = reception) =>
    recordConsent(once(acting), number, { purpose, deed }, today)
  expect(await say('text_email', 'give')).toEqual({ ok: false, refusal: 'given-already' })
  expect(await say('text_email', 'withdraw')).toMatchObject({ ok: true, value: { kind: 'withdrawn' } })
  expect(await say('text_email', 'withdraw')).toEqual({ ok: false, refusal: 'not-given' })
  expect(await say('text_email', 'give')).toMatchObject({ ok: true, value: { kind: 'given', again: true } })
  expect(await say('employer_contact', 'give')).toMatchObject({ ok: true })
  expect(await say('anything', 'give')).toEqual({ ok: false, refusal: 'no-such-purpose' })
  expect(await say('text_email', 'withdraw', await here.someone(ERABLES))).toEqual({
    ok: false,
    refusal: 'no-such-client',
  })
  expect(await say('text_email', 'withdraw', await here.someone(MAPLE, 'finance'))).toEqual({
    ok: false,
    refusal: 'no-such-client',
  })
})
