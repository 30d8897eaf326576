import { afterAll, beforeAll, expect, test } from 'vitest'
import { change } from '../../../../test/factories/judged-province.ts'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { textOf } from '../../../../test/page-text.ts'
import type { Browser } from '../../../../test/world.ts'

let world: FiguresWorld
let manager: Browser
let analyst: Browser

beforeAll(async () => {
  world = await figuresWorld()
  manager = await world.as({ role: 'site_manager', site: 11 })
  analyst = await world.as({ role: 'ssm_analyst' })
})
afterAll(() => world.close())

const address = '/figures/dsq?scope=site:S-11&year=2012-13&to=2013-01-14'
const html = async (browser: Browser, path: string) => (await browser.get(path)).text()
const page = async (browser = manager, path = `/en${address}`) => textOf(await html(browser, path))
const write = (statement: string) => world.database.pool('migrator').query(statement)
const correct = (plan: number, outcome: string) =>
  change(world.database.pool('importer'), `update closure set outcome = '${outcome}' where plan_id = ${plan}`, [plan])

/** Looked at twice before each change, so that what could be kept is. */
const seenBefore = async () => {
  await page()
  return page()
}

test('a page is drawn anew when a figure changes, and says the old one again when it is taken back', async () => {
  expect(await seenBefore()).toContain('Employed / career path 30 of 60')
  await correct(2, '1a')
  expect(await seenBefore()).toContain('Employed / career path 31 of 60')
  await correct(2, '20')
  expect(await page()).toContain('Employed / career path 30 of 60')
})

test('so it is when the year before changes, of which it shows the line', async () => {
  expect(await seenBefore()).toContain('50%, down from 75%')
  for (const plan of [200, 202, 203]) await correct(plan, '20')
  expect(await page()).not.toContain('down from 75%')
})

test('so it is when a target, an allocation, or the name of the site is another', async () => {
  expect(await seenBefore()).toContain('of the year’s allocation of $5,000')
  await write(`update allocation set amount_cents = 600000 where line = 'supports'`)
  expect(await seenBefore()).toContain('of the year’s allocation of $6,000')
  const before = await seenBefore()
  await write(`update target set count = 81 where count = 80`)
  expect(await seenBefore()).not.toBe(before)
  expect(await page()).toMatch(/ 81\b/)
  await write(`update site set name = 'Maple Street (made up)' where code = 'S-11'`)
  expect(await page()).toContain('at Maple Street (made up), as known')
})

test('so it is when a standard is overridden', async () => {
  expect(await seenBefore()).toContain('50% where 69% is asked')
  await write(
    `insert into edition_setting (programme, edition, key, value, valid_from, author, approver, approved_at, reason)
     values ('employment-service', '2012-13', 'standard.employed', '60', '2012-04-01', 'one', 'another', now(), 'a test')`,
  )
  expect(await page()).toContain('50% where 60% is asked')
})

test('whoever may not open figures gets none of the links of those who may, and each language its own words', async () => {
  const [opened, closed] = [await html(manager, `/en${address}`), await html(analyst, `/en${address}`)]
  expect(opened).toContain('/en/figures/dsq/employed.1a?')
  expect(closed).not.toContain('/en/figures/dsq/employed.1a?')
  expect(await page(manager, `/fr${address}`)).toContain('Emploi / cheminement de carrière')
  expect(await html(manager, `/en${address}&block=job_search`)).not.toBe(opened)
  expect(await html(manager, `/en${address}`)).toContain('/en/figures/dsq/employed.1a?')
})
