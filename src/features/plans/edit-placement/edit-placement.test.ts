import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const NEW = '/en/plans/50000017/placements/new'
const SEEN = 'no-placement-item'

const wanted = (more: Readonly<Record<string, string>> = {}, days: Readonly<Record<string, string>> = {}) => ({
  employer: 'BAKERY',
  category: 'test_and_hire',
  with_incentive: 'yes',
  job_title: 'Baker',
  hours_per_week: '35',
  wage: '13',
  wage_per: 'hour',
  employer_satisfaction: '',
  seen: SEEN,
  ...Object.assign(
    {},
    ...Object.entries({ started_on: '2013-01-07', ...days }).map(([name, day]) => dayBoxes(name, day)),
  ),
  ...more,
})

const placements = () =>
  world.rows(
    `select placement.* from placement join plan on plan.id = plan_id where plan.number = 50000017 order by placement.number`,
  )

test('a placement is recorded once it is seen that no item of its component has started', async () => {
  const job = await world.as('JOB')
  const answer = await job.post(NEW, sending(wanted({ seen: '' })))
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain('this plan does not count in that component')
  expect(await placements()).toHaveLength(1)
  expect((await job.post(NEW, sending(wanted()))).headers.get('Location')).toContain('done=placement-saved')
  expect((await placements()).at(-1)).toMatchObject({
    ...{ number: 2, category: 'test_and_hire', with_incentive: true, wage_cents: 1300, employer_satisfaction: null },
  })
})

test('where such an item has started there is nothing to look at', async () => {
  const sam = await world.as('SAM')
  await world.record(`update plan_item set actual_start = '2013-01-07' where sub_goal = 'job_placement'`)
  expect((await sam.post(NEW, sending(wanted({ seen: '' })))).status).toBe(303)
  await world.record(`update plan_item set actual_start = null where sub_goal = 'job_placement'`)
})

test.each([
  ['by the hour', { wage: '10.24' }, '$10.24 an hour. The general minimum wage of that day is $10.25'],
  ['by the week', { wage: '350', wage_per: 'week' }, '$10.00 an hour'],
  ['by the year', { wage: '18000', wage_per: 'year' }, '$9.89 an hour'],
])('a wage %s under the minimum wage of its day is shown first, and can be right', async (_, fields, says) => {
  const sam = await world.as('SAM')
  const answer = await sam.post(NEW, sending(wanted(fields)))
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain(says)
  expect((await sam.post(NEW, sending(wanted({ ...fields, seen: `${SEEN} under-minimum-wage` })))).status).toBe(303)
})

describe('a placement is refused', () => {
  test.each([
    ['without a category', { category: '' }, {}, 'Choose an answer for “Placement category”'],
    ['before the plan', {}, { started_on: '2012-10-21' }, '“Started on” is before the plan started'],
    ['that starts tomorrow', {}, { started_on: '2013-01-15' }, '“Started on” is in the future'],
    ['with a satisfaction out of 5', { employer_satisfaction: '6' }, {}, 'must be from 1 to 5'],
    ['with a satisfaction between two', { employer_satisfaction: '3.5' }, {}, 'is not a number'],
  ])('%s', async (_, fields, days, says) => {
    const sam = await world.as('SAM')
    const before = await placements()
    const answer = await sam.post(NEW, sending(wanted(fields, days)))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
    expect(await placements()).toEqual(before)
  })

  test.each(['PAT', 'KIM', 'ELI', 'NOE', 'AUD'] as const)('to %s, who may not', async (who) => {
    const browser = await world.as(who)
    expect((await browser.get(NEW)).status).toBe(404)
    expect((await browser.post(NEW, sending(wanted()))).status).toBe(404)
  })
})

test('what the employer says is added afterwards, and somebody else’s answer is not overwritten unseen', async () => {
  const [mia, job] = [await world.as('MIA'), await world.as('JOB')]
  const path = '/en/plans/50000017/placements/1'
  const answered = (satisfaction: string, revision: string) =>
    sending(wanted({ employer_satisfaction: satisfaction, revision }, { started_on: '2012-12-17' }))
  expect((await mia.post(path, answered('4', '0'))).status).toBe(303)
  await world.record(`update placement set employer_id = null where number = 1`)
  const again = await job.post(path, answered('2', '0'))
  expect(again.status).toBe(422)
  const page = textOf(await again.text())
  expect(page).toContain('Employer satisfaction 4 2')
  expect(page).toContain('Employer (blank) Northern Crust (demo)')
  expect((await placements())[0]).toMatchObject({ employer_satisfaction: 4, revision: 1 })
})
