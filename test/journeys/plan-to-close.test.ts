import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbersOf } from '../../src/fiction/stories/write-stories.ts'
import { openStories } from '../stories-installation.ts'
import type { StoriesInstallation } from '../stories-installation.ts'
import { byMouse, says, station } from './hands.ts'

let installation: StoriesInstallation
beforeAll(async () => {
  installation = await openStories()
}, 120_000)
afterAll(() => installation.close())

const plan = numbersOf('ready-to-close').plans[0] ?? 0

test(
  'Dina Placeholder’s plan is closed: checked, shown, closed, frozen, and counted',
  { timeout: 180_000 },
  async () => {
    const manager = await (await installation.as('manager')).newPage()
    const before = await participants(manager)
    const page = await (await installation.as('counsellor')).newPage()
    await findThePlan(page)
    await readTheCheck(page)
    await answer(page)
    expect(await participants(manager)).toBe(before)
    await byMouse(page).go(page.getByRole('button', { name: 'Close the plan', exact: true }))
    // The first page asked for after the close counts the exit already.
    expect(await participants(manager)).toBe(before + 1)
    await says(page, 'The plan is closed.', 'Employed in area of training or choice (6)')
    await station(page, 'closed')
    await tryToChangeIt(page)
    await Promise.all([page.context().close(), manager.context().close()])
  },
)

const findThePlan = async (page: Page): Promise<void> => {
  const { go, write } = byMouse(page)
  await page.goto('/en')
  await write(page.getByRole('searchbox'), 'dina placeholder')
  await go(page.getByRole('banner').getByRole('button', { name: 'Search', exact: true }))
  await go(page.getByRole('link', { name: 'Placeholder, Dina' }))
  await go(page.getByRole('row').getByRole('link', { name: String(plan) }))
  await station(page, 'open plan')
  await go(page.getByRole('link', { name: 'Close the plan' }))
}

/** The check names the referral that never began and the figure it touches, in both languages. */
const readTheCheck = async (page: Page): Promise<void> => {
  const referral = page.getByRole('row').filter({ hasText: /“Child care”|«\s*Garde d’enfants\s*»/ })
  expect(await referral.innerText()).toMatch(/of November 14, 2012 has not begun on record/)
  expect(await referral.innerText()).toMatch(/Referred out/)
  await station(page, 'check in English')
  await byMouse(page).go(page.getByRole('button', { name: 'Français' }))
  expect(await referral.innerText()).toMatch(/du 14 novembre 2012 n’a pas débuté selon le dossier/)
  await station(page, 'check in French')
  await byMouse(page).go(page.getByRole('button', { name: 'English' }))
}

/** Facts are asked for, never a code: the code is worked out and shown, with what it does, before anything is saved. */
const answer = async (page: Page): Promise<void> => {
  const { go, choose, tick } = byMouse(page)
  expect(await page.getByLabel('How many hours a week?').inputValue()).toBe('32')
  await choose(page.getByLabel('Why is the plan closed?'), 'Completion')
  await choose(page.getByLabel('Is the client in education or training?'), 'Not in education or training')
  await choose(page.getByLabel('How does the job fit?'), 'In the area of training or choice')
  await tick(page.getByRole('radio', { name: '5', exact: true }))
  await go(page.getByRole('button', { name: 'Show the outcome' }))
  await says(page, 'The official outcome', '6 Employed in area of training or choice', 'Because:')
  const employed = page.getByRole('row').filter({ hasText: 'Employed / career path' }).first()
  expect(await employed.innerText()).toMatch(/\+1/)
  await station(page, 'outcome')
}

const tryToChangeIt = async (page: Page): Promise<void> => {
  for (const name of ['Add an item', 'Add a referral', 'Add a job', 'Close the plan', 'Record the acceptance'])
    expect([name, await page.getByRole('link', { name }).count()]).toEqual([name, 0])
  await page.goto(`/en/plans/${plan}/referrals/1`)
  await says(page, 'This plan is closed', 'Only the details of the closure can be corrected')
}

/** How many participants the site’s report counts, as its first sentence says. */
const participants = async (page: Page): Promise<number> => {
  await page.goto('/en/figures/dsq')
  const sentence = page.getByRole('paragraph').filter({ hasText: 'assisted service plans closed in the period' })
  return Number(await sentence.getByRole('link').first().innerText())
}
