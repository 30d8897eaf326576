import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rootFolder } from '../../platform/root.ts'
import { openBrowser } from '../../../test/browser.ts'

type Told = { readonly state: string | null; readonly rows: number; readonly says: string }

let server: Server
let browser: Browser
let window: Page
let told: Told
let asked: number
let status: number

const pageOf = ({ state, rows, says }: Told): string =>
  `<!doctype html><title>Import</title><script type="module" src="/follow.js"></script><h1>${state ?? 'ended'}</h1>${
    state === null
      ? ''
      : `<p role="status" data-follow-says>${says}</p><div data-follow="${state}"><p id="rows">${rows} rows</p></div>`
  }`

beforeAll(async () => {
  const entry = join(rootFolder, 'src', 'ui', 'islands', 'follow-progress.ts')
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  server = createServer(({ url }, response) => {
    if (url === '/follow.js')
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(outputFiles[0]?.text)
    asked += 1
    response.writeHead(status, { 'Content-Type': 'text/html' }).end(status === 200 ? pageOf(told) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
})

beforeEach(async () => {
  told = { state: 'checking', rows: 10, says: 'Read the files' }
  asked = 0
  status = 200
  window = await browser.newPage()
  await window.clock.install()
  await window.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/import`)
  return () => window.close()
})

const twoSecondsLater = async () => {
  const answered = window.waitForResponse(/import$/)
  await window.clock.runFor(2_100)
  await answered
}
const rows = () => window.locator('#rows')

test('the newer progress takes the place of the older, and what is said is kept while it is the same', async () => {
  await window.evaluate(`said = document.querySelector('[role=status]').firstChild`)
  told = { ...told, rows: 250 }
  await twoSecondsLater()
  await rows().getByText('250 rows').waitFor()
  expect(await window.evaluate(`said.isConnected`)).toBe(true)
  told = { ...told, rows: 300, says: 'Check the rows' }
  await twoSecondsLater()
  await rows().getByText('300 rows').waitFor()
  expect(await window.getByRole('status').textContent()).toBe('Check the rows')
})

test.each([['checked'], [null]])('when it has come to something else (%s) the page is loaded anew', async (state) => {
  told = { ...told, state }
  const loaded = window.waitForEvent('load')
  await twoSecondsLater()
  await loaded
  expect(await window.getByRole('heading').textContent()).toBe(state ?? 'ended')
})

test('a server that cannot answer is asked again, and the page stays', async () => {
  status = 503
  await twoSecondsLater()
  expect(await rows().textContent()).toBe('10 rows')
  status = 200
  told = { ...told, rows: 11 }
  await twoSecondsLater()
  await rows().getByText('11 rows').waitFor()
})

test('a window that was forgotten stops asking', async () => {
  await window.clock.fastForward('21:00')
  await window.clock.runFor(10_000)
  // Had it asked, it would have done so before this.
  await window.evaluate(`fetch('/import').then((answer) => answer.text())`)
  expect(asked).toBe(2)
})
