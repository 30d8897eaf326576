import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { openDemonstrationAccounts } from '../src/app/demonstration-accounts.ts'
import { codeLists } from '../src/catalogues/index.ts'
import { plainDate } from '../src/core/shared/plain-date.ts'
import { generateProvince } from '../src/fiction/generate-province.ts'
import { newKeysFile, openKeys } from '../src/platform/auth/keys.ts'
import { dataPackage } from '../src/records/package/descriptor.ts'
import { importPackage } from '../src/records/package/import-package.ts'
import { rejudge } from '../src/records/verdicts/rejudge.ts'
import { openBrowser } from './browser.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { testWorld } from './world.ts'
import type { TestWorld } from './world.ts'

/** A small demonstration with its named people, served to a real browser. Today is January 14, 2013. */
export type StoriesInstallation = {
  readonly database: TestDatabase
  readonly world: TestWorld
  readonly address: string
  readonly browser: Browser
  /** A browser of somebody of the demonstration, signed in: `counsellor`, `manager`, `reception` … */
  readonly as: (signInName: string, options?: BrowserContextOptions) => Promise<BrowserContext>
  readonly close: () => Promise<void>
}

export const openStories = async (): Promise<StoriesInstallation> => {
  const database = await testDatabase()
  await loadStories(database)
  const world = await testWorld(database)
  const server = createAdaptorServer({ fetch: world.app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  return {
    ...{ database, world, address, browser },
    as: async (signInName, options = {}) => {
      const { rows } = await database
        .pool('migrator')
        .query<{ staffId: number }>(`select staff_id as "staffId" from account where sign_in_name = $1`, [signInName])
      const { secret } = await world.signIn(rows[0]?.staffId ?? 0)
      const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, ...options })
      await context.addCookies([{ name: 'rightdoor', value: secret ?? '', url: address }])
      return context
    },
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      await database.drop()
    },
  }
}

const loadStories = async (database: TestDatabase): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-stories-'))
  try {
    await generateProvince({
      folder,
      people: 'published-2012-12',
      scale: 0.002,
      sites: 4,
      seed: 39,
      stories: true,
      period: { from: plainDate('2012-04-01'), to: plainDate('2013-01-13') },
      descriptor: dataPackage(codeLists),
    })
    const answer = await importPackage({
      connection: database.connection,
      folder,
      actor: 'operator',
      apply: { judge: async (client) => void (await rejudge(client, 'everything')) },
    })
    if (!answer.ok || answer.report.rejected > 0)
      throw new Error(`the stories were not taken: ${JSON.stringify(answer)}`)
  } finally {
    await rm(folder, { recursive: true })
  }
  await database
    .pool('migrator')
    .query(`insert into installation (name, kind, today) values ('Demonstration', 'demonstration', '2013-01-14')`)
  const keys = openKeys(newKeysFile('test'))
  if (!keys.ok) throw new Error('the keys of the test are none')
  await openDemonstrationAccounts(database.connection, keys.value)
}
