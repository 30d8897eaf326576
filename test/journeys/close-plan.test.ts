import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { axeFindings, expectNoSidewaysScroll, openBrowser } from '../browser.ts'
import { plansWorld } from '../plans-world.ts'
import type { PlansWorld } from '../plans-world.ts'
import type { Browser as Visiting } from '../world.ts'

let world: PlansWorld
let server: Server
let browser: Browser
let sam: Visiting

beforeAll(async () => {
  world = await plansWorld()
  server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  browser = await openBrowser()
  sam = await world.as('SAM')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  await world?.close()
})
beforeEach(async () => {
  await world.rows('delete from closure_correction')
  await world.record(`delete from closure where plan_id = (select id from plan where number = 50000017)`)
})

const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
]

test.for([
  ['en', true],
  ['fr', false],
] as const)(
  'a counsellor closes a plan, sees its outcome first, and corrects it (%s, script %s)',
  { timeout: 120_000 },
  async ([language, script]) => {
    const page = await pageOf(sam, script)
    await page.goto(url(`/${language}/plans/50000017/close`))
    await sound(page, `close-${language}`, script)
    await page.selectOption('#reason', 'completion')
    await page.fill('#hours_per_week', language === 'fr' ? '37,5' : '37.5')
    await press(page, 'show')
    expect(await page.innerText('.rd-problem')).toMatch(/recommend|recommander|Choose|Choisissez/)
    await sound(page, `close-wrong-${language}`, script)
    await page.check('input[name="satisfaction"][value="4"]')
    await page.selectOption('#learning', 'none')
    await page.selectOption('#job_match', 'more_suitable')
    await press(page, 'show')
    expect(await page.innerText('main')).toContain('7 ')
    await sound(page, `close-outcome-${language}`, script)
    await press(page, 'close')
    expect(page.url()).toMatch(/plans\/50000017\?done=plan-closed$/)
    await page.goto(url(`/${language}/plans/50000017/closure`))
    await page.selectOption('#job_match', 'any')
    await page.fill('#why', 'The job is the same as before')
    await press(page, 'show')
    await sound(page, `closure-${language}`, script)
    await press(page, 'correct')
    expect(page.url()).toMatch(/plans\/50000017\?done=closure-corrected$/)
    await page.goto(url(`/${language}/plans/50000017/closure`))
    await sound(page, `closure-corrected-${language}`, script)
    await page.goto(url(`/${language}/plans/50000017/error`))
    await sound(page, `error-${language}`, script)
    await page.fill('#why', 'Opened twice')
    await Promise.all([page.waitForEvent('load'), page.click('.rd-button--danger')])
    await page.goto(url(`/${language}/plans/50000017/closure`))
    await sound(page, `closure-in-error-${language}`, script)
    await page.context().close()
  },
)

const url = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

const pageOf = async ({ secret }: Visiting, script: boolean): Promise<Page> => {
  const context = await browser.newContext({ viewport: sizes[0] ?? null, javaScriptEnabled: script })
  await context.addCookies([{ name: 'rightdoor', value: secret ?? '', url: url('/') }])
  return context.newPage()
}

const press = async (page: Page, deed: string): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.click(`button[name="do"][value="${deed}"]`)])
}

/** No finding of axe and nothing wider than the window at both widths. Without script axe cannot run. */
const sound = async (page: Page, name: string, script: boolean): Promise<void> => {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expectNoSidewaysScroll(page)
    if (script) expect([name, size.width, await axeFindings(page)]).toEqual([name, size.width, []])
  }
  await page.setViewportSize(sizes[0] ?? { width: 1280, height: 900 })
}
