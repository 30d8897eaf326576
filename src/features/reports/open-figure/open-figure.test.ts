import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { openedFigures } from '../../../../test/factories/opened-figures.ts'
import { aPlan } from '../../../../test/factories/plan-story.ts'
import { textOf } from '../../../../test/page-text.ts'
import type { Browser } from '../../../../test/world.ts'

let world: FiguresWorld
let manager: Browser
let ministry: Browser
let developer: Browser

beforeAll(async () => {
  world = await figuresWorld(openedFigures())
  manager = await world.as({ role: 'site_manager', site: 11 }, { role: 'ministry_steward' })
  ministry = await world.as({ role: 'ministry_steward' })
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

const seenClients = async (): Promise<readonly number[]> => {
  const { rows } = await world.database
    .pool('migrator')
    .query(`select client_ids from trail where kind = 'list-seen' order by id desc limit 1`)
  return rows[0]?.client_ids ?? []
}

describe('one figure opened', () => {
  test('says who is not in it and why, and lists them with what decided, the latest first', async () => {
    const text = await page(manager, `/en/figures/dsq/employed?${site}`)
    expect(text).toContain('10 of 39')
    expect(text).toContain('In (10) Not in (29) Left out of the count (2) Everybody counted (39)')
    expect(text).toContain('No outcome recorded 11')
    expect(text).toContain('In training or education 10')
    expect(text).toContain('Outcome unknown 8')
    expect(text).toContain('1 to 25 of 29')
    expect(text).toMatch(/December 15, 2012.*November 15, 2012.*October 15, 2012/)
    expect(await seenClients()).toHaveLength(25)
  })

  test('for one reason, and on its second page, shows those and the trail names them', async () => {
    const text = await page(manager, `/en/figures/dsq/employed?${site}&reason=unknown`)
    expect(text).toContain('1 to 8 of 8')
    expect(text).toContain('Outcome unknown Outcome: Unknown')
    expect(await seenClients()).toHaveLength(8)
    await page(manager, `/en/figures/dsq/employed?${site}&page=2`)
    expect(await seenClients()).toHaveLength(4)
  })

  test('says those in it, those left out and for what, and everybody', async () => {
    expect(await page(manager, `/en/figures/dsq/employed?${site}&standing=achieved`)).toContain('1 to 10 of 10')
    const left = await page(manager, `/en/figures/dsq/satisfaction.assisted?${site}&standing=excluded`)
    expect(left).toContain('The client gave no answer 29')
    expect(left).toContain('The plan was closed as “Opened in Error” 2')
    expect(left).toContain('1 to 25 of 31')
    expect(await page(manager, `/en/figures/dsq/participants?${site}`)).toContain('1 to 25 of 39')
  })

  test('of a component counts that component, and says so', async () => {
    const text = await page(manager, `/en/figures/dsq/employed?${site}&block=job_placement`)
    expect(text).toContain('Shown for participants of Job placement.')
    expect(text).toContain('No plan stands here in this period.')
  })

  test('of plans started lists plans that are still open', async () => {
    const text = await page(manager, `/en/figures/profile/group.disabled?${site}&plan=${numberOf(300)}`)
    expect(text).toContain('Not asked or not recorded')
    expect(text).toContain('The plan is open. If something is missing or wrong, it can be corrected in the plan.')
  })

  test('speaks French', async () => {
    const text = await page(manager, `/fr/figures/dsq/employed?${site}&plan=${numberOf(13)}`)
    expect(text).toContain('Pourquoi ils n’y sont pas')
    expect(text).toContain('Résultat inconnu')
    expect(text).toContain('Corriger les détails de la fermeture')
  })
})

const numberOf = (plan: number): string => aPlan(plan).facts.number

describe('one person of it', () => {
  test('stands beside the list with the clauses, the records, what can be done, and the figure if it counted', async () => {
    const answer = await manager.get(`/en/figures/dsq/employed?${site}&plan=${numberOf(13)}`)
    const html = await answer.text()
    const text = textOf(html)
    expect(text).toContain('Why not in?')
    expect(text).toContain('This decided.')
    expect(text).toContain('Closures – Outcome: Unknown')
    expect(text).toContain('If corrected so that it counts: 11 of 39, 28.2%.')
    expect(html).toContain(`href="/en/plans/${numberOf(13)}/closure"`)
    expect(await seenClients()).toContain(5013)
  })

  test('who counts, who is opened in error, and what is frozen: nothing can be done, and why', async () => {
    const mend = async (row: string, plan: number) =>
      page(manager, `/en/figures/dsq/${row}?${site}&plan=${numberOf(plan)}`)
    expect(await mend('employed', 3)).toContain('Nothing: the plan is already in the figure.')
    expect(await mend('employed', 1)).toContain('is out of every report for good')
    expect(await mend('coordination.out_community', 21)).toContain('closing froze it')
  })

  test('of another site is not found, though the figure counts them', async () => {
    for (const number of [numberOf(100), '999'])
      expect((await manager.get(`/en/figures/dsq/employed?${province}&plan=${number}`)).status).toBe(404)
  })
})

describe('people outside the viewer’s sites', () => {
  test('are counted and never named', async () => {
    const text = await page(manager, `/en/figures/dsq/employed?${province}&reason=unemployed`)
    expect(text).toContain('Looking for work')
    expect(text).toContain('Nobody of your sites stands here. 5 more outside your sites.')
    const all = await page(manager, `/en/figures/dsq/employed?${province}`)
    expect(all).toContain('Not in (34)')
    expect(all).toContain('5 more outside your sites')
    expect(await seenClients()).toHaveLength(25)
  })

  test('are all of them to who sees figures only: counts and reasons, no name and no export', async () => {
    const text = await page(ministry, `/en/figures/dsq/employed?${site}`)
    expect(text).toContain('Outcome unknown 8')
    expect(text).toContain('You see no people here')
    expect(text).not.toContain('Example')
    expect(await seenClients()).toEqual([])
    expect((await ministry.get(`/en/figures/dsq/employed?${site}&plan=${numberOf(13)}`)).status).toBe(404)
  })

  test('are those a figure tells too much about: of disability and of money, to a job developer', async () => {
    expect(await page(developer, `/en/figures/dsq/employed?${site}`)).toContain('1 to 25 of 29')
    for (const row of ['suitability.13', 'supports.clothing']) {
      const text = await page(developer, `/en/figures/dsq/${row}?${site}&standing=achieved`)
      expect(text, row).toContain('You see no people here')
      expect(text, row).not.toContain('Client 200')
    }
  })
})
