import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { galleryRoutes } from '../../src/app/gallery/route.ts'
import { groups } from '../../src/app/gallery/groups.ts'
import { wholePages } from '../../src/app/gallery/pages/all.ts'
import { webApp } from '../../src/app/web-app.ts'
import { openBrowser } from '../browser.ts'
import { testDatabase } from '../database.ts'
import { testWorld } from '../world.ts'

/** The gallery on a real server, in a real browser. */
export type Gallery = {
  readonly address: string
  /** A window of its own kind: so wide, without script, in forced colours. */
  readonly window: (options: BrowserContextOptions) => Promise<Window>
  readonly close: () => Promise<void>
}

export type Window = {
  readonly page: Page
  /** What the browser refused, complained about, or asked of another host since the last visit. */
  readonly visit: (path: string) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Every page of the gallery, by its address without the language. */
export const galleryPaths: readonly string[] = [
  '/gallery',
  ...groups.map(({ id }) => `/gallery/${id}`),
  '/gallery/pages',
  ...wholePages.map(({ id }) => `/gallery/pages/${id}`),
]

export const openGallery = async (): Promise<Gallery> => {
  const database = await testDatabase()
  const { world } = await testWorld(database)
  const ours = world.routes.some(({ path }) => path === '/gallery') ? [] : galleryRoutes()
  const app = webApp({ ...world, routes: [...world.routes, ...ours] })
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  return {
    address,
    window: async (options) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      let complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
      page.on('request', (request) => request.url().startsWith(address) || complaints.push(request.url()))
      const visit = async (path: string): Promise<readonly string[]> => {
        complaints = []
        await page.goto(address + path)
        await page.evaluate('document.fonts.ready')
        return complaints
      }
      return { page, visit, close: () => context.close() }
    },
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      await database.drop()
    },
  }
}
