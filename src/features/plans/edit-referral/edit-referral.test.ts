import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => {
  world = await plansWorld()
  await world.record(`insert into protocol (code, site_id, body, category, agreed_on, ended_on)
    select one.code, site.id, body, category, agreed::date, ended::date from (values
      ('P1', 'MAPLE', 'Northern College (demo)', 'high_school', '2012-01-01', null),
      ('P2', 'MAPLE', 'Legal Clinic (demo)', 'legal', '2011-01-01', '2012-12-31'),
      ('P3', 'ERABLES', 'Clinique (démo)', 'health', '2012-01-01', null)) one (code, place, body, category, agreed, ended)
    join site on site.code = one.place`)
})
afterAll(() => world.close())

const NEW = '/en/plans/50000017/referrals/new'

const wanted = (more: Readonly<Record<string, string>> = {}, days: Readonly<Record<string, string>> = {}) => ({
  category: 'high_school',
  protocol: '',
  outcome: '',
  ...Object.assign({}, ...Object.entries({ sent_on: '2013-01-08', ...days }).map(([name, day]) => dayBoxes(name, day))),
  ...more,
})

const protocol = async (code: string) =>
  String((await world.rows('select id from protocol where code = $1', [code]))[0]?.['id'])

const referrals = () =>
  world.rows(
    `select referral.* from referral join plan on plan.id = plan_id where plan.number = 50000017 order by referral.number`,
  )

test('the categories stand under what they count for, and the protocols in force of this site are offered', async () => {
  const page = await (await (await world.as('SAM')).get(NEW)).text()
  const group = (label: string) =>
    new RegExp(`<optgroup label="[^"]*${label}[^"]*">(.*?)</optgroup>`).exec(page)?.[1] ?? ''
  expect(group('high school or equivalent')).toContain('value="ged"')
  expect(group('training')).toContain('value="freepayer"')
  expect(group('other community resources')).toContain('value="child_care"')
  expect(group('does not count')).toContain('value="eo_job_bank"')
  expect(page).toContain('Northern College (demo)')
  expect(page).not.toContain('Legal Clinic (demo)')
  expect(page).not.toContain('Clinique (démo)')
})

test('a referral is recorded under its protocol; without one it is recorded all the same', async () => {
  const sam = await world.as('SAM')
  expect((await sam.post(NEW, sending(wanted({ protocol: await protocol('P1') })))).status).toBe(303)
  expect((await sam.post(NEW, sending(wanted({ category: 'legal' })))).status).toBe(303)
  const [one, other] = (await referrals()).slice(-2)
  expect(one).toMatchObject({ number: 4, category: 'high_school', sent_on: '2013-01-08', started_on: null })
  expect(String(one?.['protocol_id'])).toBe(await protocol('P1'))
  expect(other).toMatchObject({ number: 5, category: 'legal', protocol_id: null })
})

describe('a referral is refused', () => {
  test.each([
    ['without a category', { category: '' }, {}, 'Choose an answer for “Category”'],
    ['without the day it was sent', {}, { sent_on: '' }, 'Fill in “Sent on”'],
    ['sent before the plan', {}, { sent_on: '2012-10-01' }, '“Sent on” is before the plan started'],
    ['sent tomorrow', {}, { sent_on: '2013-01-15' }, '“Sent on” is in the future'],
    [
      ...(['served before it was sent', {}, { started_on: '2013-01-07' }] as const),
      '“Registered or receiving service from” is before “Sent on”',
    ],
    ['completed and never begun', {}, { ended_on: '2013-01-10' }, '“Completed on” is known only with'],
    [
      'with an outcome before its end',
      { outcome: 'attained' },
      { started_on: '2013-01-09' },
      '“Completed on” is blank',
    ],
  ])('%s', async (_, fields, days, says) => {
    const sam = await world.as('SAM')
    const before = await referrals()
    const answer = await sam.post(NEW, sending(wanted(fields, days)))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
    expect(await referrals()).toEqual(before)
  })

  test.each([
    ['of another site', 'P3', 'This protocol is not one of this site’s'],
    ['for another category', 'P2', 'This protocol is for “Legal services”'],
  ])('under a protocol %s', async (_, code, says) => {
    const sam = await world.as('SAM')
    const answer = await sam.post(NEW, sending(wanted({ protocol: await protocol(code) })))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
  })

  test('under a protocol that had ended when it was sent', async () => {
    const sam = await world.as('SAM')
    const form = wanted({ category: 'legal', protocol: await protocol('P2') })
    expect(textOf(await (await sam.post(NEW, sending(form))).text())).toContain('was not in force on the day')
    const earlier = wanted({ category: 'legal', protocol: await protocol('P2') }, { sent_on: '2012-12-20' })
    expect((await sam.post(NEW, sending(earlier))).status).toBe(303)
  })

  test.each(['PAT', 'KIM', 'MIA', 'ELI', 'NOE', 'AUD'] as const)('to %s, who may not', async (who) => {
    const browser = await world.as(who)
    expect((await browser.get(NEW)).status).toBe(404)
    expect((await browser.post(NEW, sending(wanted()))).status).toBe(404)
  })
})

test('a referral that somebody else answered meanwhile is not overwritten unseen', async () => {
  const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
  const path = '/en/plans/50000017/referrals/2'
  const change = (day: string) =>
    sending({
      ...wanted({ category: 'language_assessment', revision: '0' }, { sent_on: '2012-12-05', started_on: day }),
    })
  expect((await sam.post(path, change('2013-01-07'))).status).toBe(303)
  const answer = await lee.post(path, change('2013-01-09'))
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain('January 7, 2013 January 9, 2013')
  expect((await referrals())[1]).toMatchObject({ started_on: '2013-01-07', revision: 1 })
})
