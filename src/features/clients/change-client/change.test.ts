import { afterAll, beforeAll, expect, test } from 'vitest'
import { form } from '../../../../test/colleagues-world.ts'
import { ERABLES, MAPLE, person } from '../../../../test/registering.ts'
import { hiddenIn, registeringPages, typed, whole } from '../../../../test/registering-pages.ts'
import type { RegisteringPages } from '../../../../test/registering-pages.ts'
import { readable } from '../../../../test/visitor.ts'
import type { Fields } from '../../../../test/world.ts'

let here: RegisteringPages

beforeAll(async () => {
  here = await registeringPages()
})

afterAll(() => here.database.drop())

test.each(['finance', 'site_manager', 'provider_admin', 'ssm_analyst', 'ministry_steward', 'auditor'] as const)(
  'a %s registers nobody, checks nobody, changes nobody',
  async (role) => {
    const number = await here.onFile(person({ familyName: `Mur ${role}` }))
    const by = await here.at(MAPLE, role)
    for (const path of [
      '/clients/register',
      '/clients/register/person',
      '/clients/register/again',
      `/clients/${number}/details`,
      `/clients/${number}/consents`,
      `/clients/${number}/sin`,
    ]) {
      expect((await by.get(`/en${path}`)).status).toBe(404)
      expect((await by.post(`/en${path}`, { ...typed('A', 'B', '1980-01-01'), ...whole })).status).toBe(404)
    }
  },
)

test('details are changed, and two who change them at once lose nothing', async () => {
  const number = await here.onFile(
    person({ familyName: 'Détails', givenName: 'Dalia', language: 'fr', phone: '416 555-0150' }),
  )
  const [one, other] = [await here.at(MAPLE), await here.at(MAPLE, 'caseworker')]
  const fields = (phone: string): Fields => ({
    ...typed('Détails', 'Dalia', '1984-03-07'),
    spoken: 'fr',
    phone,
    revision: '0',
  })
  expect((await one.get(`/en/clients/${number}/details`)).status).toBe(200)
  expect((await one.post(`/en/clients/${number}/details`, fields('416 555-0151'))).status).toBe(303)
  const answer = await other.post(`/en/clients/${number}/details`, fields('416 555-0152'))
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(readable(page)).toContain('Somebody else has changed these details')
  expect(page).toContain('416 555-0151')
  expect(page).toContain('416 555-0152')
  const mended = { ...fields('416 555-0152'), revision: hiddenIn(page, 'details')['revision'] ?? '' }
  expect((await other.post(`/en/clients/${number}/details`, mended)).status).toBe(303)
  expect(await here.rows('select phone, revision from client where number = $1', [number])).toEqual([
    { phone: '416 555-0152', revision: 2 },
  ])
  expect((await (await here.at(ERABLES, 'caseworker')).get(`/en/clients/${number}/details`)).status).toBe(404)
})

test('a consent is withdrawn and given again, each purpose by itself', async () => {
  const number = await here.onFile(person({ familyName: 'Consent', givenName: 'Carla' }))
  const reception = await here.at(MAPLE)
  const path = `/en/clients/${number}/consents`
  expect(readable(await (await reception.get(path)).text())).toContain('Agreed')
  expect((await reception.post(path, form({ consent: 'withdraw:text_email' }))).status).toBe(303)
  expect(readable(await (await reception.get(path)).text())).toContain('Withdrawn')
  const late = await reception.post(path, form({ consent: 'withdraw:text_email' }))
  expect([late.status, (await late.text()).includes('Somebody else has changed this consent')]).toEqual([422, true])
  expect((await reception.post(path, form({ consent: 'give:social_assistance' }))).status).toBe(303)
})
