import { afterAll, beforeAll, expect, test } from 'vitest'
import { colleaguesWorld, day, form } from '../../../../test/colleagues-world.ts'
import type { ColleaguesWorld } from '../../../../test/colleagues-world.ts'

let world: ColleaguesWorld
beforeAll(async () => (world = await colleaguesWorld()))
afterAll(() => world.close())

const stateOf = async (code: string) => {
  const [row] = await world.rows(
    `select account.state, (select count(*) from access_grant held where held.staff_id = staff.id
       and (held.ends_on is null or held.ends_on >= '2013-01-14')) as roles,
       (select count(*) from session where session.account_id = account.id and ended_at is null) as sessions,
       (select count(*) from invitation where invitation.account_id = account.id and used_at is null and expires_at > now()) as links
     from staff join account on account.staff_id = staff.id where staff.code = $1`,
    [code],
  )
  return row
}

test('an account does not end while people are in its hands: it says how many, where, and the way to move them', async () => {
  const ada = await world.as('ADA')
  await world.as('CY')
  const page = await (await ada.get('/fr/colleagues/CY/end')).text()
  expect(page).toContain('Cette personne a 23 plans ouverts (Maple Street Employment Centre (demo))')
  expect(page).toContain('/fr/colleagues/CY/caseload')
  expect((await ada.post('/en/colleagues/CY/end', form())).status).toBe(422)
  expect(await stateOf('CY')).toMatchObject({ state: 'active', roles: 1, sessions: 1 })
})

test('an account that ends ends its roles, its sessions and its link, and deletes nothing', async () => {
  const [ada, eli] = [await world.as('ADA'), await world.as('ELI')]
  await ada.post('/en/colleagues/ELI/invitation', form())
  expect(await stateOf('ELI')).toMatchObject({ links: 1 })
  const answer = await ada.post('/en/colleagues/ELI/end', form())
  expect(answer.headers.get('Location')).toBe('/en/colleagues/ELI?done=account-ended')
  expect(await stateOf('ELI')).toEqual({ state: 'ended', roles: 0, sessions: 0, links: 0 })
  expect((await eli.get('/en/colleagues')).status).not.toBe(200)
  expect(await world.rows(`select 1 from access_grant where code = 'G5'`)).toHaveLength(1)
  const page = await (await ada.get('/en/colleagues/ELI')).text()
  expect(page).toContain('Ended')
  expect(page).not.toContain('Give a role')
})

test('nothing more is done to an account that has ended', async () => {
  const ada = await world.as('ADA')
  const role = { role: 'reception', place: 'site:MAPLE', ...day('from', '2013-01-14') }
  expect((await ada.post('/en/colleagues/ELI/end', form())).status).toBe(422)
  expect((await ada.post('/en/colleagues/ELI/roles', form(role))).status).toBe(422)
  expect((await ada.post('/en/colleagues/ELI/invitation', form())).status).toBe(409)
  expect((await ada.get('/en/colleagues/ELI/invitation')).status).toBe(409)
})

test('a new link kills the old one, and who has no account yet gets one with it', async () => {
  const ada = await world.as('ADA')
  const first = await ada.post('/en/colleagues/NEW/invitation', form({ 'sign-in-name': 'nour@fiction.example' }))
  expect(await first.text()).toMatch(/\/en\/invitation\/[\w-]{22}</)
  const second = await ada.post('/en/colleagues/NEW/invitation', form())
  expect(second.status).toBe(200)
  expect(await stateOf('NEW')).toMatchObject({ state: 'invited', links: 1 })
  const links = await world.rows(
    `select expires_at > now() as works from invitation join account on account.id = invitation.account_id
     where sign_in_name = 'nour@fiction.example' order by invitation.id`,
  )
  expect(links).toEqual([{ works: false }, { works: true }])
})

test('a first link needs a sign-in name nobody has', async () => {
  const bea = await world.as('BEA')
  await world.record(`insert into staff (code, organisation_id, family_name, given_name)
    select 'LEE', id, 'Specimen', 'Lee' from organisation where code = 'EXEMPLE'`)
  for (const [name, says] of [
    ['lee', 'Write an e-mail address'],
    ['NOUR@fiction.example', 'This sign-in name is taken'],
  ] as const) {
    const answer = await bea.post('/en/colleagues/LEE/invitation', form({ 'sign-in-name': name }))
    expect([name, answer.status]).toEqual([name, 422])
    expect(await answer.text()).toContain(says)
  }
})

test('two administrators who end the same account at once: one does, the other is told', async () => {
  const [ada, bea] = [await world.as('ADA'), await world.as('BEA')]
  await world.as('DEE')
  const answers = await world.atOnce(...[ada, bea].map((one) => () => one.post('/en/colleagues/DEE/end', form())))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  expect(
    await world.rows(`select 1 from trail where kind = 'account-ended' and subject_id =
    (select id from staff where code = 'DEE')`),
  ).toHaveLength(1)
})

test('two administrators who end each other at once: one stays', async () => {
  const [ada, bea] = [await world.as('ADA'), await world.as('BEA')]
  const answers = await world.atOnce(
    () => ada.post('/en/colleagues/BEA/end', form()),
    () => bea.post('/en/colleagues/ADA/end', form()),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const states = [await stateOf('ADA'), await stateOf('BEA')].map((one) => one?.['state'])
  expect(states.sort()).toEqual(['active', 'ended'])
})
