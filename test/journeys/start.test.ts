import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bePresent } from '../../src/platform/db/presence.ts'
import { axeFindings, expectNoSidewaysScroll, openBrowser } from '../browser.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { recordSmallNetwork } from '../small-network.ts'
import { testWorld } from '../world.ts'

let database: TestDatabase
let server: ReturnType<typeof createAdaptorServer>
let browser: Browser
let worker: ReturnType<typeof bePresent>
let address: string

beforeAll(async () => {
  database = await testDatabase()
  await recordSmallNetwork(database.connection)
  worker = bePresent(database.connection)
  const { app } = await testWorld(database)
  server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
  await worker.leave()
  await database.drop()
})

/** Opens a page, listening for what the browser refuses or complains about. */
const visit = async (path: string, width: number): Promise<{ page: Page; complaints: string[] }> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  page.on('request', (request) => request.url().startsWith(address) || complaints.push(request.url()))
  await page.goto(address + path)
  await page.evaluate('document.fonts.ready')
  return { page, complaints }
}

describe.each([
  ['en', 'Rightdoor is running', '1,240'],
  ['fr', 'La bonne porte est ouverte', '1\u202f240'],
])('the start page in %s', (language, title, clients) => {
  test.each([320, 1280])('at %i pixels: whole, accessible, and from this server alone', async (width) => {
    const { page, complaints } = await visit(`/${language}`, width)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    expect(await page.getByRole('listitem').filter({ hasText: clients }).count()).toBe(1)
    await expectNoSidewaysScroll(page)
    await page.screenshot({ path: join(inject('testFolder'), `start-${language}-${width}.png`), fullPage: true })
    expect(complaints).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    await page.close()
  })
})

test('the language switch keeps the page, and the first thing by keyboard is the way to the content', async () => {
  const { page } = await visit('/en', 1280)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to main content')
  await page.getByRole('link', { name: 'Français' }).click()
  expect(new URL(page.url()).pathname).toBe('/fr')
  expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA')
  await page.close()
})

test('text twice as large still fits a narrow window', async () => {
  const { page } = await visit('/fr', 640)
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`)
  await expectNoSidewaysScroll(page)
  await page.close()
})
