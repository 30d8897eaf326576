import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, expectNoSidewaysScroll, openBrowser } from '../browser.ts'
import { catalogueWorld } from '../catalogue-world.ts'
import type { CatalogueWorld } from '../catalogue-world.ts'
import type { Browser as Visiting } from '../world.ts'

let world: CatalogueWorld
let server: Server
let browser: Browser

beforeAll(async () => {
  world = await catalogueWorld()
  server = serve({ fetch: world.world.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  await world?.database.drop()
})

const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
]

test.for(['en', 'fr'])(
  'one person proposes a value, a second one sees what it would change and approves it (%s)',
  { timeout: 120_000 },
  async (language) => {
    const [anne, bo] = [await pageOf(world.anne), await pageOf(world.bo)]
    const edition = `/${language}/catalogue/employment-service/2012-13`
    await anne.goto(url(`/${language}/catalogue`))
    await sound(anne, `catalogue-${language}`)
    await anne.click(`a[href="${edition}"]`)
    await sound(anne, `edition-${language}`)
    await anne.goto(url(`${edition}/componentRule`))
    await press(anne, '#propose button.ontario-button')
    await sound(anne, `setting-wrong-${language}`)
    await anne.selectOption('#value', language === 'en' ? 'planned-item' : 'started-item')
    await anne.selectOption('#from', '2012-04-01')
    await anne.fill('#reason', 'Decided by a memo of the ministry')
    await press(anne, '#propose button.ontario-button')
    expect(anne.url()).toMatch(/done=proposed$/)
    await sound(anne, `override-weighing-${language}`)
    await world.work()
    await bo.goto(anne.url().replace('?done=proposed', ''))
    await sound(bo, `override-weighed-${language}`)
    await press(bo, 'a.ontario-button--primary')
    await sound(bo, `override-approve-${language}`)
    await press(bo, '#decide button.ontario-button')
    expect(bo.url()).toMatch(/done=approved$/)
    await sound(bo, `override-approved-${language}`)
    await world.work()
    await bo.goto(url(`/${language}/catalogue/lists/gender`))
    await sound(bo, `code-list-${language}`)
    for (const page of [anne, bo]) await page.context().close()
  },
)

const url = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

const pageOf = async ({ secret }: Visiting): Promise<Page> => {
  const context = await browser.newContext({ viewport: sizes[0] ?? null })
  await context.addCookies([{ name: 'rightdoor', value: secret ?? '', url: url('/') }])
  return context.newPage()
}

const press = async (page: Page, what: string): Promise<void> => {
  await page.focus(what)
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
