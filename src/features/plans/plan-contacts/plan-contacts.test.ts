import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const PATH = '/en/plans/50000017/contacts'

const contacts = () =>
  world.rows(
    `select sub_goal, expected_start, expected_end, responsible from plan_item join plan on plan.id = plan_id
     where plan.number = 50000017 and kind = 'planned_contact' order by plan_item.number`,
  )

test('the three days after the latest start of work are offered, and the chosen ones become items in one go', async () => {
  const sam = await world.as('SAM')
  const page = textOf(await (await sam.get(PATH)).text())
  expect(page).toContain('Baker’s helper, started December 17, 2012')
  expect(page).toContain('December 24, 2012 7 days after the start')
  expect(page).toContain('January 16, 2013 30 days after the start')
  expect(page).toContain('March 17, 2013 90 days after the start')
  const form = sending({ start: 'placement:1', days: ['2013-01-16', '2013-03-17', '2013-05-05'] })
  expect((await sam.post(PATH, form)).headers.get('Location')).toContain('done=contacts-planned')
  expect((await sam.post(PATH, form)).headers.get('Location')).toContain('done=already')
  const planned = (day: string) => ({
    ...{ sub_goal: 'job_retention', expected_start: day, expected_end: day, responsible: 'counsellor' },
  })
  expect(await contacts()).toEqual([planned('2013-01-16'), planned('2013-03-17')])
  expect(await world.lastEntry('record-added')).toMatchObject({
    payload: { table: 'plan_item', rows: [{ row: 5 }, { row: 6 }] },
  })
})

test('the days of another start are shown before they are planned', async () => {
  const sam = await world.as('SAM')
  const page = textOf(await (await sam.post(PATH, { start: 'employment:1', only: 'show' })).text())
  expect(page).toContain('December 17, 2012 7 days after the start')
})

test.each([
  ['with no day chosen', { start: 'placement:1' }, 'Choose at least one day'],
  ['twice on one day', { start: 'placement:1', days: ['2013-01-16'] }, 'planned for January 16, 2013 already'],
  ['after work there is not', { start: 'placement:9', days: ['2013-01-16'] }, 'Which start of work'],
])('contacts %s are refused', async (_, fields, says) => {
  const sam = await world.as('SAM')
  const before = await contacts()
  const answer = await sam.post(PATH, sending(fields))
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain(says)
  expect(await contacts()).toEqual(before)
})

test('a plan without work since its start says what to record first, and a closed one is frozen', async () => {
  const [eli, sam] = [await world.as('ELI'), await world.as('SAM')]
  const page = textOf(await (await eli.get('/en/plans/50000025/contacts')).text())
  expect(page).toContain('No job or placement has started since this plan began')
  await world.record(`insert into employment (plan_id, site_id, number, started_on, cancelled)
    select id, site_id, 1, '2012-08-06', false from plan where number = 50000033`)
  const closed = sending({ start: 'employment:1', days: ['2012-08-13'] })
  const answer = await sam.post('/en/plans/50000033/contacts', closed)
  expect(textOf(await answer.text())).toContain('This plan is closed')
})

test.each(['PAT', 'KIM', 'MIA', 'NOE', 'AUD'] as const)('%s has no such page', async (who) => {
  const browser = await world.as(who)
  expect((await browser.get(PATH)).status).toBe(404)
  expect((await browser.post(PATH, sending({ start: 'placement:1', days: ['2012-12-24'] }))).status).toBe(404)
})
