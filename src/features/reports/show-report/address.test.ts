import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { officialLines, textOf } from '../../../../test/page-text.ts'
import type { Browser } from '../../../../test/world.ts'

let world: FiguresWorld
let manager: Browser
let ministry: Browser

beforeAll(async () => {
  world = await figuresWorld()
  manager = await world.as({ role: 'site_manager', site: 11 })
  ministry = await world.as({ role: 'ministry_steward' })
})
afterAll(() => world.close())

const page = async (browser: Browser, path: string): Promise<string> => {
  const answer = await browser.get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

describe('the question in the address', () => {
  test('asks for another day and another year', async () => {
    const december = textOf(await page(manager, '/en/figures/dsq?scope=site:S-11&year=2012-13&to=2012-09-30'))
    expect(december).toContain('42 assisted service plans')
    const before = textOf(await page(manager, '/en/figures/dsq?year=2011-12'))
    expect(before).toContain('30 assisted service plans closed in the period, from April 1, 2011 to March 31, 2012')
    expect(before).toContain('In 2011-12 service coordination was calculated less strictly')
  })

  test('asks as known on another day: nothing was recorded here then', async () => {
    const text = textOf(await page(manager, '/en/figures/dsq?asOf=2012-12-31'))
    expect(text).toContain('as known at the end of December 31, 2012')
    expect(text).toContain('0 assisted service plans')
    expect(text).toContain('Nothing to count yet')
  })

  test('comes from a form without script, and is then said in full', async () => {
    const answer = await manager.get(
      '/en/figures/dsq?scope=site%3AS-11&year=2012-13&to-day=30&to-month=9&to-year=2012&asOf-day=&asOf-month=&asOf-year=',
    )
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe('/en/figures/dsq?scope=site:S-11&year=2012-13&to=2012-09-30')
  })

  test.each([
    ['year=2012-14', '“2012-14” is not a fiscal year.'],
    ['year=2013-14', 'The fiscal year 2013-14 has not begun yet.'],
    ['year=1999-00', 'Nothing is recorded of the fiscal year 1999-00. The first one here is 2011-12.'],
    ['to=2012-02-30', '“2012-02-30” is not a day of the calendar.'],
    ['to-day=31&to-month=2&to-year=2012', '“2012-02-31” is not a day of the calendar.'],
    ['year=2012-13&to=2012-03-31', '2012-03-31 is not a day of the fiscal year 2012-13'],
    ['asOf=2013-01-15', '2013-01-15 has not come yet'],
    ['asOf=tomorrow', '“tomorrow” is not a day of the calendar.'],
    ['block=everyone', '“everyone” is not a component.'],
  ])('that cannot be meant is said at the form, with all that was typed: %s', async (search, says) => {
    const answer = await manager.get(`/en/figures/dsq?${search}`)
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
  })

  test.each(['scope=site:NOWHERE', 'scope=town:X', 'scope=', 'year=', 'to=', 'asOf=', 'block='])(
    'never breaks the page: %s',
    async (search) => {
      expect([200, 404]).toContain((await manager.get(`/en/figures/dsq?${search}`)).status)
    },
  )
})

describe('whose figures', () => {
  test('are those of the grants: another site, its provider and the province are not there', async () => {
    for (const scope of ['site:S-13', 'provider:P-1', 'region:NORTH', 'catchment:C-1', 'province'])
      expect((await manager.get(`/en/figures/dsq?scope=${scope}`)).status, scope).toBe(404)
  })

  test('are nobody’s who has no aggregates: reception, and who refers people', async () => {
    for (const role of ['reception', 'sa_caseworker', 'auditor'] as const)
      expect((await (await world.as({ role, site: 11 })).get('/en/figures/dsq')).status, role).toBe(404)
  })

  test('add up over the sites of the province, row by row, on screen', async () => {
    const whole = officialLines(await page(ministry, '/en/figures/dsq?scope=province'))
    const parts = await Promise.all(
      ['S-11', 'S-12', 'S-13', 'S-14', 'S-15'].map(async (site) =>
        officialLines(await page(ministry, `/en/figures/dsq?scope=site:${site}`)),
      ),
    )
    const counts = whole.map(({ name, cells }, line) => ({
      name,
      whole: cells[0],
      parts: numeral(parts.reduce((sum, part) => sum + Number(part[line]?.cells[0]?.replaceAll(',', '') ?? 0), 0)),
    }))
    expect(counts.filter((one) => one.whole !== '0').length).toBeGreaterThan(10)
    for (const { name, whole: of, parts: sum } of counts) expect(sum, name).toBe(of)
  })

  test('open for the people of one’s own sites, and for nobody in the ministry', async () => {
    const html = await page(ministry, '/en/figures/dsq')
    expect(textOf(html)).toContain('66 assisted service plans')
    expect(html).not.toContain('/en/figures/dsq/employed')
    expect(textOf(html)).toContain('You see figures of these sites and no people, so counts do not open.')
    const both = await world.as({ role: 'site_manager', site: 13 }, { role: 'ministry_steward' })
    expect(await page(both, '/en/figures/dsq')).toContain('/en/figures/dsq/employed?scope=province')
  })

  test('are offered as the grants have them', async () => {
    const own = await world.as({ role: 'provider_admin', provider: 1 })
    const html = await page(own, '/en/figures/dsq')
    const options = [...html.matchAll(/<option value="((?:site|provider|region|province|catchment)[^"]*)"/g)].map(
      ([, one]) => one,
    )
    expect(options).toEqual(['region:NORTH', 'provider:P-1', 'site:S-11', 'site:S-12'])
    expect(textOf(html)).toContain('at the sites of P-1')
  })

  test('of a site where nothing happened are said to be none', async () => {
    const text = textOf(await page(ministry, '/en/figures/dsq?scope=site:S-15'))
    expect(text).toContain('Nothing to count yet')
    expect(text).toContain('No score')
  })
})

describe('in the first weeks of a fiscal year, where no year is asked for', () => {
  let april: FiguresWorld
  beforeAll(async () => {
    april = await figuresWorld(undefined, '2013-04-10')
  })
  afterAll(() => april.close())

  test('the report opens on the latest year in which somebody left there, and its address says so', async () => {
    const browser = await april.as({ role: 'site_manager', site: 11 })
    const full = '/en/figures/dsq?scope=site:S-11&year=2012-13&to=2013-03-31'
    for (const asked of ['/en/figures/dsq', '/en/figures/dsq?scope=site:S-11', '/en/figures/dsq?year='])
      expect((await browser.get(asked)).headers.get('Location'), asked).toBe(full)
    expect(textOf(await page(browser, full))).toContain('60 assisted service plans closed in the period')
  })

  test('the year that is asked for is shown, though nobody left in it yet', async () => {
    const browser = await april.as({ role: 'site_manager', site: 11 })
    expect(textOf(await page(browser, '/en/figures/dsq?year=2013-14'))).toContain('from April 1 to 10, 2013')
  })

  test('a site that nobody ever left opens on this year, and whoever is new this year brings it back', async () => {
    const empty = await april.as({ role: 'site_manager', site: 15 })
    expect(textOf(await page(empty, '/en/figures/dsq'))).toContain('from April 1 to 10, 2013')
    await april.database.pool('migrator')
      .query(`update verdict set anchor = '2013-04-05' where subject_kind = 1 and anchor = (select max(anchor) from verdict
        where subject_kind = 1 and site_id = 11) and site_id = 11`)
    const browser = await april.as({ role: 'site_manager', site: 11 })
    expect((await browser.get('/en/figures/dsq')).status).toBe(200)
  })
})

const numeral = (value: number | null): string => (value === null ? '–' : value.toLocaleString('en-CA'))
