import { afterAll, beforeAll, expect, test } from 'vitest'
import { bySin, ERABLES, MAPLE, once, person, registering, sinOf } from '../../../test/registering.ts'
import type { Registering } from '../../../test/registering.ts'
import { recordSin } from './put-sin.ts'
import { seeSin } from './show-sin.ts'

let here: Registering

beforeAll(async () => {
  here = await registering()
})

afterAll(() => here.database.drop())

test('a SIN is in no entry of the trail, and lies sealed', async () => {
  const number = await here.registered(await here.someone(MAPLE), person({ familyName: 'Scellé', sin: '000 000 026' }))
  await here.matches(await here.someone(MAPLE), bySin('000000026'))
  const found = await here.rows(
    `select 1 from trail join trail_payload on trail_id = id where payload::text ~ '000.?000.?026'`,
  )
  expect(found).toEqual([])
  const [row] = await here.rows(
    `select sealed, last_digits from client_sin join client on client.id = client_id where number = $1`,
    [number],
  )
  expect(row?.['last_digits']).toBe('026')
  expect((row?.['sealed'] as Buffer).includes('000000026')).toBe(false)
})

test('the whole SIN is shown to whoever may change the person, with the reason on the trail, and to nobody else', async () => {
  const number = await here.registered(await here.someone(MAPLE), person({ familyName: 'Motif', sin: '000 000 034' }))
  const reason = 'The tax slip came back.'
  expect(await seeSin(once(await here.someone(MAPLE, 'caseworker')), here.keys, { number, reason })).toEqual({
    ok: true,
    value: '000000034',
  })
  expect(
    (await here.rows(`select payload from trail join trail_payload on trail_id = id where kind = 'sin-seen'`))[0]?.[
      'payload'
    ],
  ).toEqual({ reason })
  for (const [site, role] of [
    [MAPLE, 'site_manager'],
    [MAPLE, 'finance'],
    [ERABLES, 'caseworker'],
  ] as const)
    expect(await seeSin(once(await here.someone(site, role)), here.keys, { number, reason })).toEqual({
      ok: false,
      refusal: 'no-such-client',
    })
})

test('a SIN is added later, replaced, and never given to two people', async () => {
  const reception = await here.someone(MAPLE)
  const number = await here.registered(reception, person({ familyName: 'Tardif' }))
  const other = await here.registered(reception, person({ familyName: 'Pareil' }))
  const give = (to: number, text: string) =>
    recordSin(once(reception), here.keys, { number: to, sin: { sin: sinOf(text), expiresOn: null } })
  expect(await give(number, '000 000 042')).toMatchObject({ ok: true })
  expect(await give(number, '000 000 042')).toMatchObject({ ok: true })
  expect(await give(other, '000 000 042')).toEqual({ ok: false, refusal: { reason: 'sin-taken' } })
  expect(await give(number, '000 000 059')).toMatchObject({ ok: true })
  expect(await give(other, '000 000 042')).toMatchObject({ ok: true })
})
