import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetNewPlans, newPlansOf } from '../../../../test/plan-forms.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import { textOf } from '../../../../test/page-text.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const BLAISE = '/en/clients/1000017/plans/new'
const wanted = {
  site: 'MAPLE',
  programme: 'employment-service',
  ...dayBoxes('started_on', '2013-01-10'),
  weekly_hours: '12.5',
  full_time_study: 'no',
  in_ontario: 'yes',
}

const newPlans = () => newPlansOf(world)
const forget = () => forgetNewPlans(world)

/** One open plan per client, programme and provider. */

test('a second one is refused where the first is at the same site, and the first is a link', async () => {
  const sam = await world.as('SAM')
  const page = await (await sam.get('/en/clients/1000009/plans/new')).text()
  expect(page).toContain('This person already has an open plan')
  expect(page).toContain('/en/plans/50000017')
  const answer = await sam.post('/en/clients/1000009/plans/new', sending(wanted))
  expect(answer.status).toBe(422)
  expect(textOf(await answer.text())).toContain('has an open plan in this programme at this provider')
})

test('and where it is at a sister site, which is told, and not its number', async () => {
  const sam = await world.as('SAM')
  const answer = await sam.post('/en/clients/1000025/plans/new', sending(wanted))
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Employment Service, at Harbour Row (demo).')
  expect(page).not.toContain('50000025')
})

test('a closed plan is in nobody’s way', async () => {
  const sam = await world.as('SAM')
  expect((await sam.post('/en/clients/1000041/plans/new', sending(wanted))).status).toBe(303)
  await forget()
})

test('of two who try at once one opens it and the other is told', async () => {
  const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
  const answers = await Promise.all([sam, lee, sam, lee].map((one) => one.post(BLAISE, sending(wanted))))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422])
  expect(await newPlans()).toHaveLength(1)
  await forget()
})

test('plans for two people at once get two numbers', async () => {
  const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
  const answers = await Promise.all([
    sam.post(BLAISE, sending(wanted)),
    lee.post('/en/clients/1000041/plans/new', sending(wanted)),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(new Set((await newPlans()).map((plan) => plan['number'])).size).toBe(2)
  await forget()
})

test('the same form sent twice opens one plan', async () => {
  const sam = await world.as('SAM')
  const sent = sending(wanted)
  const answers = await Promise.all([sam.post(BLAISE, sent), sam.post(BLAISE, sent)])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await newPlans()).toHaveLength(1)
  await forget()
})
