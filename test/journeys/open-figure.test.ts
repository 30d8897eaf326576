import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, expectNoSidewaysScroll, openBrowser } from '../browser.ts'
import { anExit } from '../factories/plan-story.ts'
import { provinceOf } from '../factories/province.ts'
import { figuresWorld } from '../figures-world.ts'
import type { FiguresWorld } from '../figures-world.ts'
import { testWorld } from '../world.ts'
import type { Browser as Visiting } from '../world.ts'

let world: FiguresWorld
let server: Server
let browser: Browser
let manager: Visiting
let ministry: Visiting

const outcomes = ['1a', 'unknown', '13', 'unemployed', 'unable_to_work', 'volunteer', '1b']

beforeAll(async () => {
  const exits = Array.from({ length: 70 }, (_, at) => {
    const exit = anExit(at + 1)
      .at(at % 9 === 0 ? 12 : 11)
      .closed(`2012-${String(4 + (at % 9)).padStart(2, '0')}-20`, 'completion')
    const outcome = outcomes[at % 8]
    return (outcome ? exit.outcome(outcome).answered(1 + (at % 5)) : exit).facts
  })
  const month = { id: 1, siteId: 11, month: '2012-05-01' as never, participants: 400, sessions: 3, attendees: 20 }
  const answers = [1, 2, 3, 4, 5] as const
  const months = [{ ...month, participantAnswers: answers, employersServed: 9, employerAnswers: answers }]
  world = await figuresWorld(provinceOf(exits, { months }))
  manager = await world.as({ role: 'site_manager', site: 11 }, { role: 'ministry_steward' })
  ministry = await world.as({ role: 'ministry_steward' })
  const { app } = await testWorld(world.database)
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  await world?.close()
})

const site = 'scope=site:S-11&year=2012-13&to=2013-01-14'
const province = 'scope=province&year=2012-13&to=2013-01-14'

test.for(['en', 'fr'])(
  'from a figure to its people, to one person and to the mend (%s)',
  { timeout: 90_000 },
  async (language) => {
    const page = await pageOf(manager)
    await page.goto(url(`/${language}/figures/dsq/employed?${province}`))
    await sound(page, `figure-${language}`)
    await page.click('.rd-bars a[href*="reason=unknown"]')
    expect(await page.innerText('main')).toMatch(/Outcome unknown|Résultat inconnu/)
    await page.click('.rd-table tbody th a')
    expect(await page.innerText('aside')).toMatch(/This decided|C’est ce qui a décidé/)
    expect(await page.getAttribute('aside .ontario-button', 'href')).toMatch(/\/plans\/\d+\/closure$/)
    await sound(page, `figure-of-one-${language}`)
    await page.goto(url(`/${language}/figures/dsq/satisfaction.assisted?${site}&standing=excluded`))
    await sound(page, `figure-left-out-${language}`)
    await page.goto(url(`/${language}/figures/dsq/satisfaction?${site}`))
    await sound(page, `figure-parts-${language}`)
    await page.goto(url(`/${language}/figures/dsq/employed/take?${site}`))
    await sound(page, `figure-take-${language}`)
    await page.context().close()
  },
)

test.for(['en', 'fr'])(
  'who sees no people, and a figure that has nobody (%s)',
  { timeout: 60_000 },
  async (language) => {
    const page = await pageOf(ministry)
    await page.goto(url(`/${language}/figures/dsq/employed?${site}`))
    await sound(page, `figure-unseen-${language}`)
    await page.goto(url(`/${language}/figures/dsq/employed?${site}&block=job_placement`))
    await sound(page, `figure-empty-${language}`)
    await page.goto(url(`/${language}/figures/dsq/employed?${site}&year=2019-20`))
    await sound(page, `figure-refused-${language}`)
    await page.context().close()
  },
)

const url = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

const pageOf = async ({ secret }: Visiting): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addCookies([{ name: 'rightdoor', value: secret ?? '', url: url('/') }])
  return context.newPage()
}

/** No finding of axe and no sideways scroll at both widths; pictures are kept where LOOK names a folder. */
const sound = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['LOOK']
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
    expect(await axeFindings(page), `${name} at ${width}`).toEqual([])
    if (!folder) continue
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
