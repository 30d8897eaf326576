import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayBoxes, plansWorld, sending } from '../../../test/plans-world.ts'
import type { PlansWorld } from '../../../test/plans-world.ts'
import { rebuildVerdicts } from '../verdicts/rebuild.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const PLAN = '/en/plans/50000025'

/** The names of the bits that are set in the verdict in force of Chantal’s plan. */
const bitsOf = async (kind: 1 | 2): Promise<readonly string[]> => {
  const [row] = await world.rows(
    `select bits, layout -> ($1::int)::text -> 'bits' as names from verdict join judged_edition on judged_edition.id = edition_id
     where known_to = 'infinity' and subject_kind = $1 and subject_id = (select id from plan where number = 50000025)`,
    [kind],
  )
  const bits = (row?.['bits'] as Buffer | undefined) ?? Buffer.alloc(0)
  return ((row?.['names'] as readonly string[] | undefined) ?? []).filter(
    (_, place) => ((bits[place >> 3] ?? 0) >> (place & 7)) & 1,
  )
}

test('what is recorded on a plan is in its verdict when the form is answered', async () => {
  const eli = await world.as('ELI')
  expect(await bitsOf(2)).not.toContain('population')
  const item = { sub_goal: 'job_search', kind: 'job_search_workshop', ...dayBoxes('actual_start', '2012-11-06') }
  expect((await eli.post(`${PLAN}/items/new`, sending(item))).status).toBe(303)
  expect(await bitsOf(2)).toEqual(expect.arrayContaining(['population', 'job_search']))
  expect((await eli.post(`${PLAN}/items/1/cancel`, sending({ revision: '0' }))).status).toBe(303)
  expect(await bitsOf(2)).not.toContain('population')
})

test('and counts once the plan is closed: the component, and what a referral counts for', async () => {
  const eli = await world.as('ELI')
  const item = { sub_goal: 'job_retention', kind: 'job_coaching', ...dayBoxes('actual_start', '2012-12-03') }
  const referral = {
    category: 'ged',
    ...dayBoxes('sent_on', '2012-12-03'),
    ...dayBoxes('started_on', '2012-12-10'),
  }
  expect((await eli.post(`${PLAN}/items/new`, sending(item))).status).toBe(303)
  expect((await eli.post(`${PLAN}/referrals/new`, sending(referral))).status).toBe(303)
  await world.record(`insert into closure (plan_id, site_id, closed_on, reason)
    select id, site_id, '2013-01-10', 'completion' from plan where number = 50000025`)
  await rebuildVerdicts(world.worker)
  const bits = await bitsOf(1)
  expect(bits).toEqual(expect.arrayContaining(['population', 'job_retention', 'coordination.out_school']))
  expect(bits).not.toContain('job_search')
  expect(bits).not.toContain('coordination.out_training')
})
