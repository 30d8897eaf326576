import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page as Window } from 'playwright-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { rootFolder } from '../platform/root.ts'
import { Button } from './button.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { Page } from './page.tsx'
import type { Frame } from './page.tsx'
import { SearchPick } from './search-pick.tsx'
import { TextField } from './text-field.tsx'

const MINUTE = 60_000
const START = Date.parse('2013-01-14T13:42:00Z')

const frame: Frame = {
  language: 'en',
  here: '/en/move',
  there: '/fr/move',
  style: '/style.css',
  icon: '/mark.svg',
  fonts: [],
  version: '1',
  demonstration: null,
  who: null,
  sections: [],
  find: null,
  leave: null,
  idle: { endsAt: START + 30 * MINUTE, now: START, stay: '/en/stay', token: 'secret', script: '/session-watch.js' },
  links: [],
}

const error = 'Choose a colleague.'

const markup = renderToStaticMarkup(
  <Page frame={frame} title="Move the caseload" switchForm="move">
    <ErrorSummary language="en" errors={{ to: error }} />
    <Form id="move" action="/en/move" token="t" once="o">
      <TextField language="en" name="note" label="Note" value="" />
      <SearchPick language="en" name="to" label="To" error={error} query="" candidates={null} chosen={null} />
      <Button kind="primary">{frame.here}</Button>
    </Form>
  </Page>,
)

let server: Server
let browser: Browser
let window: Window
let posted: { readonly path: string; readonly fields: Record<string, string> }[] = []

beforeAll(async () => {
  const ui = join(rootFolder, 'src', 'ui')
  const entryPoints = [join(ui, 'islands', 'session-watch.ts')]
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false })
  const files: Record<string, readonly [string, string]> = {
    '/en/move': ['text/html; charset=utf-8', `<!doctype html>${markup}`],
    '/style.css': ['text/css', await readFile(join(ui, 'style', 'shell.css'), 'utf8')],
    '/session-watch.js': ['text/javascript', outputFiles[0]?.text ?? ''],
  }
  server = createServer((request, response) => {
    const { method, url: path = '' } = request
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      if (method === 'POST') posted.push({ path, fields: Object.fromEntries(new URLSearchParams(body)) })
      const [type, text] = files[path] ?? ['text/plain', '']
      response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': "default-src 'self'" }).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
})

beforeEach(async () => {
  posted = []
  window = await browser.newPage()
  await window.clock.install({ time: START })
  await window.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/en/move`)
  return () => window.close()
})

const sent = async (act: () => Promise<void>) => {
  const asked = window.waitForResponse((response) => response.request().method() === 'POST')
  await act()
  await asked
  return posted[0]
}

test('what is wrong has the focus when the page opens, and leads to the field', async () => {
  expect(await window.evaluate('document.activeElement.textContent')).toContain(error)
  await window.getByRole('link', { name: error }).press('Enter')
  expect(await window.evaluate('document.activeElement.name')).toBe('to-search')
})

test.each(['note', 'to-search'])(
  'the Enter key in %s sends the form, not one of the buttons before it',
  async (name) => {
    await window.locator(`[name=${name}]`).fill('Łucja Sample')
    const form = await sent(() => window.keyboard.press('Enter').then(() => undefined))
    expect(form?.path).toBe('/en/move')
    expect(form?.fields).toMatchObject({ token: 't', once: 'o', [name]: 'Łucja Sample' })
    expect(form?.fields).not.toHaveProperty('only')
  },
)

test('the language switch takes what was typed to the page in the other language', async () => {
  await window.getByLabel('Note').fill('Nguyễn, ᐃᓄᒃ')
  const form = await sent(() => window.getByRole('button', { name: 'Français' }).click())
  expect(form?.path).toBe('/fr/move')
  expect(form?.fields).toMatchObject({ only: 'show', note: 'Nguyễn, ᐃᓄᒃ' })
})

test('a session is watched in silence until five minutes before its end, and one may stay', async () => {
  const stay = window.getByRole('button', { name: 'Stay signed in' })
  await window.clock.fastForward(24 * MINUTE)
  expect(await stay.isVisible()).toBe(false)
  await window.clock.fastForward(2 * MINUTE)
  expect(await window.getByRole('status').textContent()).toBe('Your session ends in 4 minutes. What you typed is kept.')
  expect(await sent(() => stay.click())).toEqual({ path: '/en/stay', fields: { token: 'secret' } })
  await stay.waitFor({ state: 'hidden' })
  await window.clock.fastForward(31 * MINUTE)
  expect(await window.getByRole('status').textContent()).toContain('Your session has ended.')
  expect(await stay.isVisible()).toBe(false)
})
