import { afterAll, beforeAll, expect, test } from 'vitest'
import { colleaguesWorld, day, form } from '../../../../test/colleagues-world.ts'
import type { ColleaguesWorld } from '../../../../test/colleagues-world.ts'

let world: ColleaguesWorld
beforeAll(async () => (world = await colleaguesWorld()))
afterAll(() => world.close())

const wanted = { role: 'finance', place: 'provider:EXEMPLE', ...day('from', '2013-01-14') }

const grantOf = async (code: string, role: string) => {
  const [held] = await world.rows(
    `select held.* from access_grant held join staff on staff.id = held.staff_id where staff.code = $1 and held.role = $2
     order by held.id desc limit 1`,
    [code, role],
  )
  return held ?? {}
}

const sessionsOf = (code: string) =>
  world.rows(
    `select session.ended_because from session join account on account.id = session.account_id
     join staff on staff.id = account.staff_id where staff.code = $1 order by session.id desc limit 1`,
    [code],
  )

test('a role is given from a day on, is on the trail, and signs the person out', async () => {
  const [ada, dee] = [await world.as('ADA'), await world.as('DEE')]
  const answer = await ada.post('/en/colleagues/DEE/roles', form({ ...wanted, ...day('to', '2013-03-31') }))
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/en/colleagues/DEE?done=role-given'])
  const held = await grantOf('DEE', 'finance')
  expect(held).toMatchObject({ starts_on: '2013-01-14', ends_on: '2013-03-31', site_id: null, province: false })
  expect(await sessionsOf('DEE')).toEqual([{ ended_because: 'roles-changed' }])
  expect((await dee.get('/en/colleagues')).status).not.toBe(200)
  const [entry] = await world.rows(
    `select actor, cardinality(site_ids) as sites from trail where kind = 'grant-given' order by id desc limit 1`,
  )
  expect(entry).toEqual({ actor: 'ADA', sites: 2 })
})

test('a role held already is not given twice for the same days', async () => {
  const ada = await world.as('ADA')
  const answer = await ada.post('/en/colleagues/DEE/roles', form({ ...wanted, ...day('to', '2013-02-01') }))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('holds that role there on some of these days already')
})

test('nobody gives themselves a role, ends their own or ends their account', async () => {
  const ada = await world.as('ADA')
  const own = String((await grantOf('ADA', 'provider_admin'))['code'])
  for (const [path, fields] of [
    ['/en/colleagues/ADA/roles', wanted],
    [`/en/colleagues/ADA/roles/${own}`, day('to', '2013-02-01')],
    [`/en/colleagues/ADA/roles/${own}/end`, {}],
    ['/en/colleagues/ADA/end', {}],
  ] as const) {
    const answer = await ada.post(path, form(fields))
    expect([path, answer.status]).toEqual([path, 422])
    expect(await answer.text()).toContain('Nobody changes their own roles')
  }
  expect(await (await ada.get('/en/colleagues/ADA')).text()).toContain('This is you')
})

test('a role gets another last day, later or earlier, and each is on the trail by its own word', async () => {
  const ada = await world.as('ADA')
  await ada.post('/en/colleagues/ELI/roles', form({ ...wanted, role: 'reception', place: 'site:MAPLE' }))
  const { code } = await grantOf('ELI', 'reception')
  const path = `/en/colleagues/ELI/roles/${String(code)}`
  expect((await ada.post(path, form(day('to', '2013-01-31')))).status).toBe(303)
  expect((await grantOf('ELI', 'reception'))['ends_on']).toBe('2013-01-31')
  expect((await ada.post(path, form(day('to', '--')))).status).toBe(303)
  expect((await grantOf('ELI', 'reception'))['ends_on']).toBe(null)
  const kinds = await world.rows(`select kind from trail where kind like 'account-%' order by id desc limit 2`)
  expect(kinds.map(({ kind }) => kind)).toEqual(['account-restored', 'account-limited'])
  for (const [to, says] of [
    ['2013-01-13', 'The last day must be today or later'],
    ['--', 'This is the last day of the role already'],
    ['2013-02-31', 'Write a day as day, month and year'],
  ] as const) {
    const answer = await ada.post(path, form(day('to', to)))
    expect([to, answer.status]).toEqual([to, 422])
    expect(await answer.text()).toContain(says)
  }
})

test('a role that ends is over at once, and one that never began was in force on no day', async () => {
  const ada = await world.as('ADA')
  await ada.post('/en/colleagues/ELI/roles', form({ ...wanted, role: 'job_developer', place: 'site:MAPLE' }))
  const today = await grantOf('ELI', 'job_developer')
  await ada.post(
    '/en/colleagues/ELI/roles',
    form({ ...wanted, role: 'site_manager', place: 'site:MAPLE', ...day('from', '2013-04-01') }),
  )
  const future = await grantOf('ELI', 'site_manager')
  for (const { code } of [today, future] as const)
    expect((await ada.post(`/en/colleagues/ELI/roles/${String(code)}/end`, form())).status).toBe(303)
  expect((await grantOf('ELI', 'job_developer'))['ends_on']).toBe('2013-01-13')
  expect((await grantOf('ELI', 'site_manager'))['ends_on']).toBe('2013-03-31')
  const page = await (await ada.get('/en/colleagues/ELI?done=role-ended')).text()
  expect(page).toContain('Taken back before it began')
  expect(page).toContain('The role has ended')
  const again = await ada.post(`/en/colleagues/ELI/roles/${String(future['code'])}/end`, form())
  expect(again.status).toBe(422)
})

test('the role by which somebody holds a caseload does not end before it is moved: it says how many and where', async () => {
  const ada = await world.as('ADA')
  const { code } = await grantOf('CY', 'caseworker')
  const path = `/en/colleagues/CY/roles/${String(code)}/end`
  const asked = await (await ada.get(path)).text()
  expect(asked).toContain('23 open plans at Maple Street Employment Centre (demo)')
  expect(asked).toContain('/en/colleagues/CY/caseload')
  expect((await ada.post(path, form())).status).toBe(422)
  await ada.post('/en/colleagues/CY/roles', form({ ...wanted, role: 'caseworker', place: 'provider:EXEMPLE' }))
  expect((await ada.post(path, form())).status).toBe(303)
})

test('people of another provider are nobody: by page, by form, by role', async () => {
  const ada = await world.as('ADA')
  const { code } = await grantOf('NOE', 'caseworker')
  const before = await world.rows('select * from access_grant order by id')
  for (const path of [
    '',
    '/roles',
    `/roles/${String(code)}`,
    `/roles/${String(code)}/end`,
    '/end',
    '/caseload',
    '/invitation',
  ])
    expect([path, (await ada.get(`/en/colleagues/NOE${path}`)).status]).toEqual([path, 404])
  for (const [path, fields] of [
    ['/roles', wanted],
    [`/roles/${String(code)}`, day('to', '2013-02-01')],
    [`/roles/${String(code)}/end`, {}],
    ['/end', {}],
    ['/invitation', { 'sign-in-name': 'noe@fiction.example' }],
    ['/caseload', { site: 'ERABLES', to: '*' }],
  ] as const)
    expect([path, (await ada.post(`/en/colleagues/NOE${path}`, form(fields))).status]).toEqual([path, 404])
  const elsewhere = await ada.post(`/en/colleagues/DEE/roles/${String(code)}/end`, form())
  expect(elsewhere.status).toBe(404)
  expect(await world.rows('select * from access_grant order by id')).toEqual(before)
  const attempts = await world.rows(`select actor from trail where kind = 'outside-attempt'`)
  expect(attempts.length).toBeGreaterThanOrEqual(13)
})

test('a role the ministry gave somebody here is shown and is not the provider’s to change', async () => {
  await world.record(`insert into access_grant (code, staff_id, role, province, starts_on)
    select 'GMIN', id, 'ministry_steward', true, '2012-04-01' from staff where code = 'NEW'`)
  const ada = await world.as('ADA')
  const page = await (await ada.get('/en/colleagues/NEW')).text()
  expect(page).toContain('The whole province')
  expect(page).not.toContain('/roles/GMIN')
  const answer = await ada.post('/en/colleagues/NEW/roles/GMIN/end', form())
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('A provider does not give or take this role')
})

test('two administrators who give the same role at once: one does, the other is told', async () => {
  const [ada, bea] = [await world.as('ADA'), await world.as('BEA')]
  const given = { ...wanted, role: 'manager_noncase' }
  const answers = await world.atOnce(
    ...[ada, bea].map((one) => () => one.post('/en/colleagues/DEE/roles', form(given))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
})
