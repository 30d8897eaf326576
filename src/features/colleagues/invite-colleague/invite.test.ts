import { afterAll, beforeAll, expect, test } from 'vitest'
import { colleaguesWorld, day, form } from '../../../../test/colleagues-world.ts'
import type { ColleaguesWorld } from '../../../../test/colleagues-world.ts'
import { digestOf } from '../../../platform/auth/token.ts'

let world: ColleaguesWorld
beforeAll(async () => (world = await colleaguesWorld()))
afterAll(() => world.close())

const wanted = (name: string) => ({
  'given-name': ' Robin ',
  'family-name': 'Łuczak-Ōe',
  language: 'fr',
  'sign-in-name': `${name}@Fiction.example`,
  role: 'caseworker',
  place: 'site:MAPLE',
  ...day('from', '2013-01-14'),
})

const linkIn = (page: string): string => /https?:[^<]*\/invitation\/[\w-]+/.exec(page)?.[0] ?? ''

test('somebody new gets a code, an account, a role and a link that is shown once and stored as its digest', async () => {
  const ada = await world.as('ADA')
  const answer = await ada.post('/en/colleagues/invite', form(wanted('robin')))
  const page = await answer.text()
  expect(answer.status).toBe(200)
  const link = linkIn(page)
  expect(link).toContain('/fr/invitation/')
  const secret = link.split('/').at(-1) ?? ''
  const [made] = await world.rows(
    `select staff.code, staff.given_name, staff.family_name, account.sign_in_name, account.state, held.code as held, held.role,
       site.code as site, held.starts_on, inviter.code as inviter, invitation.expires_at > now() + interval '71 hours' as long,
       invitation.expires_at < now() + interval '73 hours' as short
     from invitation join account on account.id = invitation.account_id join staff on staff.id = account.staff_id
     join access_grant held on held.staff_id = staff.id join site on site.id = held.site_id
     join staff inviter on inviter.id = invitation.invited_by where invitation.digest = $1`,
    [digestOf(secret)],
  )
  expect(made).toEqual({
    code: 'K00001',
    given_name: 'Robin',
    family_name: 'Łuczak-Ōe',
    sign_in_name: 'robin@fiction.example',
    state: 'invited',
    held: 'G8',
    role: 'caseworker',
    site: 'MAPLE',
    starts_on: '2013-01-14',
    inviter: 'ADA',
    long: true,
    short: true,
  })
  const entries = await world.rows(
    `select kind, actor, site_ids from trail where subject_table = 'staff' and kind in ('invited', 'grant-given') order by id`,
  )
  expect(entries.map(({ kind }) => kind)).toEqual(['grant-given', 'invited'])
  expect(JSON.stringify(await world.rows('select * from trail_payload'))).not.toContain(secret)
  const again = await (await ada.get('/en/colleagues/K00001')).text()
  expect(again).toContain('Łuczak-Ōe')
  expect(again).not.toContain('/invitation/')
})

test('the same form sent twice invites once', async () => {
  const ada = await world.as('ADA')
  const sent = form(wanted('twice'))
  const [one, other] = await Promise.all([
    ada.post('/en/colleagues/invite', sent),
    ada.post('/en/colleagues/invite', sent),
  ])
  expect([one.status, other.status].sort()).toEqual([200, 409])
  expect(await world.rows(`select 1 from account where sign_in_name = 'twice@fiction.example'`)).toHaveLength(1)
})

test('two who invite at once draw two codes, and one sign-in name goes to one of them', async () => {
  const [ada, bea] = [await world.as('ADA'), await world.as('BEA')]
  const answers = await Promise.all([
    ada.post('/en/colleagues/invite', form(wanted('rare'))),
    bea.post('/en/colleagues/invite', form(wanted('rare'))),
    bea.post('/en/colleagues/invite', form(wanted('other'))),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422])
  const codes = await world.rows(`select code from staff where code like 'K%'`)
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
})

test.each([
  ['a role of the ministry', { role: 'auditor' }, 'A provider does not give or take this role'],
  ['a site of another provider', { place: 'site:ERABLES' }, 'Choose a site of your own organisation'],
  ['another provider', { place: 'provider:MODELE' }, 'Choose a site of your own organisation'],
  ['a place that is none', { place: 'province' }, 'Choose where the role holds'],
  ['an administrator of one site', { role: 'provider_admin' }, 'one for the whole organisation'],
  ['a day that is over', day('from', '2013-01-13'), 'must be today or later'],
  ['a last day before the first', day('to', '2013-01-01'), 'must not come before'],
  ['a day that does not exist', day('from', '2013-02-30'), 'Write a day as day, month and year'],
  ['no name', { 'given-name': ' ' }, 'Write the given name'],
  ['no address', { 'sign-in-name': 'robin' }, 'Write an e-mail address'],
  ['a sign-in name that is taken at another provider', { 'sign-in-name': 'TAKEN@fiction.example' }, 'is taken'],
])('%s is refused, and nothing is recorded', async (_, fields, says) => {
  await world.migrator.query(
    `insert into account (staff_id, sign_in_name) select id, 'taken@fiction.example' from staff where code = 'NOE' on conflict do nothing`,
  )
  const ada = await world.as('ADA')
  const before = await world.rows('select count(*) from staff')
  const answer = await ada.post('/en/colleagues/invite', form({ ...wanted('refused'), ...fields }))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(says)
  expect(await world.rows('select count(*) from staff')).toEqual(before)
})

test('a refused form can be corrected and sent with the same id', async () => {
  const ada = await world.as('ADA')
  const sent = form({ ...wanted('corrected'), role: 'provider_admin' })
  expect((await ada.post('/en/colleagues/invite', sent)).status).toBe(422)
  const corrected = { ...sent, place: 'provider:EXEMPLE' }
  expect((await ada.post('/en/colleagues/invite', corrected)).status).toBe(200)
})

test('only who keeps accounts is shown that there is such a page', async () => {
  const cy = await world.as('CY')
  expect((await cy.get('/en/colleagues/invite')).status).toBe(404)
  expect((await cy.post('/en/colleagues/invite', form(wanted('cy')))).status).toBe(404)
})

test('the form speaks both languages and keeps what was typed', async () => {
  const ada = await world.as('ADA')
  const page = await (await ada.post('/fr/colleagues/invite', { ...wanted('kept'), only: 'show' })).text()
  expect(page).toContain('Inviter une ou un collègue')
  expect(page).toContain('Łuczak-Ōe')
})
