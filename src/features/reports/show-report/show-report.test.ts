import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocks } from '../../../core/measures/measure.ts'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { reportOf } from '../../../../test/factories/judged-province.ts'
import { officialLines, textOf } from '../../../../test/page-text.ts'
import type { Browser } from '../../../../test/world.ts'

let world: FiguresWorld
let manager: Browser

beforeAll(async () => {
  world = await figuresWorld()
  manager = await world.as({ role: 'site_manager', site: 11 })
})
afterAll(() => world.close())

const page = async (browser: Browser, path: string): Promise<string> => {
  const answer = await browser.get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}
const firstSearch = '?scope=site:S-11&year=2012-13&to=2013-01-14'

describe('the report of a site', () => {
  test('is the manager’s own, of this year and up to today, without being asked for', async () => {
    const text = textOf(await page(manager, '/en/figures/dsq'))
    expect(text).toContain(
      '60 assisted service plans closed in the period, from April 1, 2012 to January 14, 2013, at S-11, as known on January 14, 2013 at',
    )
    expect(text).toContain('Employment Service, edition 2012-13.')
  })

  test('has in every cell the figure that is counted', async () => {
    const counted = await reportOf(world.database, { scope: 'site:S-11', to: '2013-01-14' })
    const lines = officialLines(await page(manager, `/en/figures/dsq${firstSearch}`))
    for (const row of counted.rows) {
      if ('cents' in row.all) continue
      const line = lines.find(({ name }) => name === row.label.en || name.startsWith(`${row.label.en} points`))
      const times = row.code.startsWith('suitability') ? 14 : 1
      const expected = blocks.flatMap((block) => {
        const cell = row[block]
        if (!('num' in cell)) return []
        const shown = [cell.num, cell.den === null ? null : cell.den * times]
        return [...shown.map(numeral), cell.pct === null ? '–' : `${cell.pct}%`]
      })
      expect(line?.cells, row.code).toEqual(expected)
    }
  })

  test('says each core measure with its standard and its state in words', async () => {
    const text = textOf(await page(manager, '/en/figures/dsq'))
    expect(text).toContain('Employed / career path 30 of 60 50% 69% Below standard')
    expect(text).toContain('Training / education 6 of 60 10% 10% assumed Met')
    expect(text).toContain('Information sessions held 0; no target for the year – – No standard')
  })

  test('says what stands out: what is below its standard and by how many, and what changed in a year', async () => {
    const text = textOf(await page(manager, '/en/figures/dsq'))
    expect(text).toContain(
      'Employed / career path is below its standard: 50% where 69% is asked. 12 more would reach it.',
    )
    expect(text).toContain(
      'Employed / career path is lower than on the same day of the year before: 50%, down from 75%.',
    )
    expect(text).toContain('Job placement reached 10 of 60 (17%).')
  })

  test('counts money with its allocation, and keeps what is not set apart from zero', async () => {
    const html = await page(manager, '/en/figures/dsq')
    const lines = officialLines(html)
    expect(lines.find(({ name }) => name === 'Clothing')?.cells.slice(0, 3)).toEqual(['10', '$1,005', '$100.50'])
    expect(textOf(html)).toContain('$1,005.00 of the year’s allocation of $5,000: 20%.')
    expect(textOf(html)).toContain('No allocation is recorded for the year.')
    expect(textOf(html)).toContain('Operating allocation $400,000')
  })

  test('gives the score with what it is worth: an assumption, and where it is defined', async () => {
    const html = await page(manager, '/en/figures/dsq')
    expect(textOf(html)).toMatch(/Overall service quality \d\.\d\d out of 10 Assumption/)
    expect(textOf(html)).toContain('Every standard met exactly would be 5.53.')
    expect(html).toContain('href="/en/definitions/score"')
  })

  test('is the same in French, as French writes it', async () => {
    const text = textOf(await page(manager, '/fr/figures/dsq'))
    expect(text).toContain('60 plans de services assistés fermés pendant la période')
    expect(text).toContain('du 1er avril 2012 au 14 janvier 2013, pour le point de service S-11')
    expect(text).toContain('Emploi / cheminement de carrière 30 sur 60 50 % 69 % Sous la norme')
    expect(text).toContain('Il en faudrait 12 de plus.')
  })

  test('opens its counts into people, with the question in the address; what has nobody behind it does not open', async () => {
    const html = await page(manager, '/en/figures/dsq')
    expect(html).toContain(
      `href="/en/figures/dsq/employed.1a${firstSearch.replaceAll('&', '&amp;')}&amp;block=job_search"`,
    )
    expect(html).not.toContain('/en/figures/dsq/satisfaction.ri_sessions')
    expect(html).not.toContain('/en/figures/dsq/operating')
  })

  test('opens a core measure that nobody stands behind into what it adds up, for whoever sees it', async () => {
    const opens = `/en/figures/dsq/ri_sessions${firstSearch}`
    const analyst = await world.as({ role: 'ssm_analyst' })
    for (const browser of [manager, analyst]) {
      expect(await page(browser, `/en/figures/dsq${firstSearch}`)).toContain(`href="${opens.replaceAll('&', '&amp;')}"`)
      expect(textOf(await page(browser, opens))).toContain('Information sessions held')
    }
    expect(await page(analyst, `/en/figures/dsq${firstSearch}`)).not.toContain('/en/figures/dsq/employed?')
  })

  test('shows one component at a time on a narrow screen, by a link', async () => {
    const html = await page(manager, `/en/figures/dsq${firstSearch}&block=job_placement`)
    expect(html).toMatch(/block=job_placement" aria-current="true"|aria-current="true"[^>]*block=job_placement/)
  })
})

test('figures judged under other settings are not shown, and the page says why', async () => {
  const other = await figuresWorld()
  await other.database.pool('migrator').query(
    `insert into edition_setting (programme, edition, key, value, valid_from, author, approver, approved_at, reason)
     values ('employment-service', '2012-13', 'componentRule', '"planned-item"', '2012-04-01', 'one', 'another', now(), 'a test')`,
  )
  const text = textOf(await page(await other.as({ role: 'site_manager', site: 11 }), '/en/figures/dsq'))
  expect(text).toContain('The verdicts of 2012-13 were made under other settings than those in force.')
  await other.close()
})

describe('the participant profile', () => {
  test('is the same page of another report, under the titles of its sections', async () => {
    const html = await page(manager, '/en/figures/profile')
    expect(textOf(html)).toContain('Participant profile (#15B)')
    expect(textOf(html)).toContain('60 assisted service plans started in the period')
    expect(textOf(html)).toMatch(/Age when the plan started under 20 \d+ \d+/)
  })

  test('is the last of them: there is no other', async () => {
    expect((await manager.get('/en/figures/dqs')).status).toBe(404)
    const first = await manager.get('/en/figures')
    expect(first.headers.get('Location')).toBe('/en/figures/dsq')
  })
})

const numeral = (value: number | null): string => (value === null ? '–' : value.toLocaleString('en-CA'))
