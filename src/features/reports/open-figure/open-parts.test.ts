import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { openedFigures } from '../../../../test/factories/opened-figures.ts'
import { textOf } from '../../../../test/page-text.ts'
import type { Browser } from '../../../../test/world.ts'

let world: FiguresWorld
let manager: Browser
let developer: Browser

beforeAll(async () => {
  world = await figuresWorld(openedFigures())
  manager = await world.as({ role: 'site_manager', site: 11 }, { role: 'ministry_steward' })
  developer = await world.as({ role: 'job_developer', site: 11 })
})
afterAll(() => world.close())

const page = async (browser: Browser, path: string): Promise<string> => {
  const answer = await browser.get(path)
  expect(answer.status, path).toBe(200)
  return textOf(await answer.text())
}
const site = 'scope=site:S-11&year=2012-13&to=2013-01-14'
const province = 'scope=province&year=2012-13&to=2013-01-14'

describe('a figure that adds up', () => {
  test('shows its parts with their own figures, each with its way on', async () => {
    const answer = await manager.get(`/en/figures/dsq/coordination?${site}`)
    const html = await answer.text()
    expect(html).toContain('/en/figures/dsq/coordination.out_community?')
    expect(textOf(html)).toContain('4 Referred out: other community resources that support employability 5 39 13%')
  })

  test('of satisfaction shows the months behind it, of the sites whose entries one sees', async () => {
    const text = await page(manager, `/en/figures/dsq/satisfaction?${site}`)
    expect(text).toContain('What it adds up')
    expect(text).toContain('S-11 June 2012 15 9')
    expect(text).toContain('1 to 2 of 2')
    expect(await page(manager, `/en/figures/dsq/satisfaction?${province}`)).toContain('1 to 3 of 3')
  })

  test('of money opens kind by kind; what nobody stands behind says so', async () => {
    expect(await page(manager, `/en/figures/dsq/supports?${site}`)).toContain('Clothing 1 $99.00')
    expect(await page(manager, `/en/figures/dsq/operating?${site}`)).toContain('nobody stands behind it')
    expect(await page(manager, `/en/figures/dsq/intake?${site}`)).toContain('Target of the fiscal year')
  })
})

describe('what is asked wrongly', () => {
  test.each([
    ['a row that is none', `/en/figures/dsq/nothing?${site}`, 404],
    ['a report that is none', `/en/figures/nothing/employed?${site}`, 404],
    ['a year to come', '/en/figures/dsq/employed?scope=site:S-11&year=2019-20', 422],
  ])('%s', async (_, path, status) => {
    expect((await manager.get(path)).status).toBe(status)
  })

  test('somebody else’s site is not found, and reasons and pages that are none are not asked', async () => {
    const path = '/en/figures/dsq/employed?scope=site:S-12&year=2012-13'
    expect((await developer.get(path)).status).toBe(404)
    expect(await page(manager, `/en/figures/dsq/employed?${site}&reason=nothing&page=-3`)).toContain('1 to 25 of 29')
    expect(await page(manager, `/en/figures/dsq/employed?${site}&page=900`)).toContain('26 to 29 of 29')
  })
})
