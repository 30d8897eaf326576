import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import type { Fields } from '../../../../test/world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const exit: Fields = {
  ...dayBoxes('closed_on', '2013-01-11'),
  ...{ reason: 'completion', work: 'employed', learning: 'none', job_match: 'any', hours_per_week: '35' },
  ...{ wage: '', wage_per: '', otherwise: '', satisfaction: '5' },
}
const idle: Fields = { work: 'none', job_match: '', hours_per_week: '', otherwise: 'unemployed' }

/** What the page of a correction says of the figure as it is and as it would be. */
const employedOnPage = async (plan: number, revision: string): Promise<string | undefined> => {
  const answer = await (
    await world.as('MIA')
  ).post(`/en/plans/${plan}/closure`, sending({ ...exit, ...idle, why: 'Only to look', revision, do: 'show' }))
  return /Employed \/ career path (.*?) (Training|Every)/.exec(textOf(await answer.text()))?.[1]
}

test('a plan that is closed is in the figure at once, and one opened in error leaves it', async () => {
  const sam = await world.as('SAM')
  expect(await employedOnPage(50000033, '0')).toBe('100% 1 of 1 0% 0 of 1 −1')
  await sam.post('/en/plans/50000017/close', sending({ ...exit, shown: '1a', do: 'close' }))
  expect(await employedOnPage(50000033, '0')).toBe('100% 2 of 2 50% 1 of 2 −1')
  expect(await employedOnPage(50000017, '0')).toBe('100% 2 of 2 50% 1 of 2 −1')
  await sam.post('/en/plans/50000033/error', sending({ why: 'Opened twice', revision: '0' }))
  expect(await employedOnPage(50000017, '0')).toBe('100% 1 of 1 0% 0 of 1 −1')
})
