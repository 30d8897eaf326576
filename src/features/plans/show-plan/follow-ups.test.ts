import { afterAll, beforeAll, expect, test } from 'vitest'
import { plansWorld } from '../../../../test/plans-world.ts'
import type { PlansPerson, PlansWorld } from '../../../../test/plans-world.ts'
import { textOf } from '../../../../test/page-text.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const CLOSED = 'plans/50000033'
const read = async (person: PlansPerson, path = `/en/${CLOSED}`) =>
  textOf(await (await (await world.as(person)).get(path)).text())

/** Élise left on this day; it is January 14, 2013. */
const leftOn = (day: string) =>
  world.rows('update closure set closed_on = $1 where plan_id = (select id from plan where number = 50000033)', [day])

test('a closed plan says when the client is asked again, and which follow-up is due until when', async () => {
  await leftOn('2012-10-20')
  const text = await read('SAM')
  expect(text).toContain(
    'After 3 months January 20, 2013 may be made January 6 to February 19, 2013 Due until February 19, 2013',
  )
  expect(text).toMatch(/After 6 months April 20, 2013 may be made .*? Not due yet After 12 months October 20, 2013/)
  expect(text).toContain('Follow-ups cannot be recorded on this page yet')
  expect(await read('SAM', `/fr/${CLOSED}`)).toMatch(
    /Après 3 mois 20 janvier 2013 .*? À faire jusqu’au 19 février 2013/,
  )
})

test('one that is past its day is overdue while its window is open, and then was not made in time', async () => {
  await leftOn('2012-09-24')
  expect(await read('SAM')).toMatch(/After 3 months December 24, 2012 .*? Overdue until January 23, 2013/)
  await leftOn('2012-09-03')
  expect(await read('SAM')).toMatch(/After 3 months December 3, 2012 .*? Not made in time After 6 months/)
})

test('what was recorded elsewhere is shown with the day the client was reached', async () => {
  await leftOn('2012-09-24')
  await world.record(`insert into follow_up (plan_id, site_id, months, done_on, attempts, outcome)
    select id, site_id, 3, '2012-12-20', 2, '1a' from plan where number = 50000033`)
  expect(await read('SAM')).toContain('Made client reached on December 20, 2012, 2 attempts, Employed full-time')
})

test('an open plan has none, nor has one that is out of every report', async () => {
  expect(await read('SAM', '/en/plans/50000017')).not.toContain('Follow-ups')
  const reason = (code: string) =>
    world.rows('update closure set reason = $1 where plan_id = (select id from plan where number = 50000033)', [code])
  await reason('opened_in_error')
  expect(await read('SAM')).not.toContain('Follow-ups')
  await reason('completion')
})

test('a plan in no component is not followed up, and the page says so', async () => {
  const items = (subGoal: string) =>
    world.rows('update plan_item set sub_goal = $1 where plan_id = (select id from plan where number = 50000033)', [
      subGoal,
    ])
  await items('planning')
  expect(await read('SAM')).toContain('No follow-ups: the plan is in no component.')
  await items('job_search')
})

test('reception and finance, who do not see that it ended, see no follow-up', async () => {
  for (const person of ['PAT', 'KIM'] as const) expect(await read(person)).not.toContain('Follow-ups')
})
