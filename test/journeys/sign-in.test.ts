import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webApp } from '../../src/app/web-app.ts'
import {
  changePassword,
  endOtherSessions,
  newRecoveryCodes,
  showAccount,
} from '../../src/features/door/show-account/route.ts'
import { digestOf, newToken } from '../../src/platform/auth/token.ts'
import { axeFindings, expectNoSidewaysScroll, openBrowser } from '../browser.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { newPerson } from '../door.ts'
import type { Person } from '../door.ts'
import { testWorld } from '../world.ts'
import type { TestWorld } from '../world.ts'

let database: TestDatabase
let world: TestWorld
let server: Server
let browser: Browser
let robin: Person
beforeAll(async () => {
  database = await testDatabase()
  const purpose = { name: 'Test', kind: 'demonstration', today: '2013-01-14' } as never
  const people = (['Robin Specimen', 'Ŋela Łukaszyńska-Őry ᐃᓄᒃ'] as const).map((name, at) => ({
    name,
    role: { en: 'Case manager, Maple Street', fr: 'Gestion de cas, rue des Érables' },
    signInName: `person${at}@fiction.example`,
    password: 'la-bonne-porte',
  }))
  world = await testWorld(database, { purpose, people })
  const account = [showAccount, changePassword, endOtherSessions, newRecoveryCodes]
  const app = webApp({ ...world.world, routes: [...world.world.routes, ...account] })
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  robin = await newPerson(database, world.world.door)
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  await database?.drop()
})

const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
]

test.for(['en', 'fr'])(
  'the whole way in, by keyboard, is sound at both widths (%s)',
  { timeout: 60_000 },
  async (language) => {
    const context = await browser.newContext({ viewport: sizes[0] ?? null })
    const page = await context.newPage()
    await page.goto(url(`/${language}/sign-in?next=/account`))
    await sound(page, `sign-in-${language}`)
    await page.fill('#name', robin.signInName)
    await page.fill('#password', 'wrong')
    await pressEnter(page)
    await sound(page, `sign-in-refused-${language}`)
    await forget()
    await page.fill('#password', robin.password)
    await pressEnter(page)
    await sound(page, `code-${language}`)
    const shown = /\d{3}\u00a0\d{3}/.exec(await page.innerText('main'))?.[0] ?? ''
    await page.fill('#code', shown)
    await pressEnter(page)
    expect(new URL(page.url()).pathname).toBe(`/${language}/account`)
    await sound(page, `account-${language}`)
    await context.close()
    await forget()
  },
)

test.for(['en', 'fr'])('an invitation and what follows it (%s)', { timeout: 60_000 }, async (language) => {
  const context = await browser.newContext({ viewport: sizes[0] ?? null })
  const page = await context.newPage()
  const link = await inviteAnother()
  await page.goto(url(`/${language}/invitation/${link}`))
  await sound(page, `invitation-${language}`)
  await page.fill('#password', 'quatre grands navires')
  await pressEnter(page)
  await sound(page, `set-up-${language}`)
  await page.fill('#code', /(?<=\D)\d{6}(?=\D)/.exec(await page.innerText('.rd-callout'))?.[0] ?? '')
  await pressEnter(page)
  await sound(page, `recovery-codes-${language}`)
  await context.close()
})

test('the language is changed without losing the name that was typed', async () => {
  const page = await browser.newPage()
  await page.goto(url('/en/sign-in?next=/account'))
  await page.fill('#name', 'robin@fiction.example')
  await page.click('.rd-lang')
  expect([await page.inputValue('#name'), await page.inputValue('#password')]).toEqual(['robin@fiction.example', ''])
  expect(await page.getAttribute('html', 'lang')).toBe('fr-CA')
  await page.close()
})

async function sound(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    expect([name, size.width, await axeFindings(page)]).toEqual([name, size.width, []])
    await expectNoSidewaysScroll(page)
    const folder = process.env['SCREENSHOTS']
    if (folder) await page.screenshot({ path: `${folder}/${name}-${size.width}.png`, fullPage: true })
  }
}

async function pressEnter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

function url(path: string): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
}

/** As if the time to wait, and the half minute a code lasts, had passed. */
async function forget(): Promise<void> {
  await database.pool('doorkeeper').query('delete from sign_in_failure')
  await database.pool('doorkeeper').query('update account set code_last_step = null')
}

async function inviteAnother(): Promise<string> {
  const { accountId } = await newPerson(database, world.world.door, { codes: false })
  const token = newToken(16)
  const doorkeeper = database.pool('doorkeeper')
  await doorkeeper.query(`update account set state = 'invited', password_hash = null where id = $1`, [accountId])
  await doorkeeper.query(
    `insert into invitation (account_id, digest, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [accountId, digestOf(token)],
  )
  return token
}
