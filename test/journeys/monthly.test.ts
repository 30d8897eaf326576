import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { axeFindings, expectNoSidewaysScroll, openBrowser } from '../browser.ts'
import { monthlyWorld } from '../monthly-world.ts'
import type { MonthlyWorld } from '../monthly-world.ts'
import type { Browser as Visiting } from '../world.ts'

let monthly: MonthlyWorld
let server: Server
let browser: Browser
let rita: Visiting
let steward: Visiting

beforeAll(async () => {
  monthly = await monthlyWorld()
  server = serve({ fetch: monthly.world.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  browser = await openBrowser()
  rita = await monthly.as('reception', 'MAPLE')
  steward = await monthly.as('ministry_steward', null)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  await monthly?.database.drop()
})
beforeEach(() => monthly.forget())

const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
]

test.for(['en', 'fr'])(
  'reception enters the month of December by keyboard alone, slips once, and corrects it (%s)',
  { timeout: 90_000 },
  async (language) => {
    const page = await pageOf(rita)
    await page.goto(url(`/${language}/monthly?year=2012-13`))
    await sound(page, `months-empty-${language}`)
    await page.goto(url(`/${language}/monthly/MAPLE/2012-12`))
    await sound(page, `month-empty-${language}`)
    await page.focus('#participants')
    for (const count of ['1,280', '12', '1', 'x', '0', '2', '11', '140', '128', '41', '0', '0', '1', '2', '9']) {
      await page.keyboard.press('Control+A')
      await page.keyboard.type(count)
      await page.keyboard.press('Tab')
    }
    expect(await page.evaluate(`document.activeElement.tagName`)).toBe('BUTTON')
    await page.focus('#employers_5')
    await pressEnter(page)
    expect(await page.getAttribute('#attendees', 'aria-invalid')).toBe('true')
    expect(await page.inputValue('#participants_5')).toBe('128')
    await sound(page, `month-wrong-${language}`)
    await page.fill('#attendees', '264')
    await page.click('button[value="add-up"]')
    expect(await page.innerText('main')).toMatch(/268 (of|sur) 281/)
    expect(await monthly.entries()).toEqual([])
    await sound(page, `month-added-up-${language}`)
    await page.focus('#employers_5')
    await pressEnter(page)
    expect(page.url()).toMatch(/done=entered$/)
    await page.fill('#sessions', '13')
    await page.fill('#reason', 'One session was forgotten')
    await pressEnter(page, '#sessions')
    await sound(page, `month-corrected-${language}`)
    expect(await monthly.entries()).toMatchObject([
      { participants: 1280, attendees: 264, sessions: 13, employers_5: 9 },
    ])
    await page.goto(url(`/${language}/monthly?year=2012-13`))
    await sound(page, `months-of-one-${language}`)
    await page.context().close()
  },
)

test.for(['en', 'fr'])('a steward looks over the sites of the province (%s)', { timeout: 60_000 }, async (language) => {
  const page = await pageOf(steward)
  await page.goto(url(`/${language}/monthly?year=2012-13`))
  await sound(page, `months-of-all-${language}`)
  await page.goto(url(`/${language}/monthly?site=NONE`))
  await sound(page, `months-none-${language}`)
  await page.context().close()
})

const url = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

const pageOf = async ({ secret }: Visiting): Promise<Page> => {
  const context = await browser.newContext({ viewport: sizes[0] ?? null })
  await context.addCookies([{ name: 'rightdoor', value: secret ?? '', url: url('/') }])
  return context.newPage()
}

const pressEnter = async (page: Page, box?: string): Promise<void> => {
  if (box) await page.focus(box)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** No finding of axe and nothing wider than the window at both widths. */
const sound = async (page: Page, name: string): Promise<void> => {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expectNoSidewaysScroll(page)
    expect([name, size.width, await axeFindings(page)]).toEqual([name, size.width, []])
  }
  await page.setViewportSize(sizes[0] ?? { width: 1280, height: 900 })
}
