import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { numbersOf } from '../../src/fiction/stories/write-stories.ts'
import { axeFindings, expectNoSidewaysScroll } from '../browser.ts'
import { openStories } from '../stories-installation.ts'
import type { StoriesInstallation } from '../stories-installation.ts'

let installation: StoriesInstallation
beforeAll(async () => {
  installation = await openStories()
}, 120_000)
afterAll(() => installation.close())

const late = numbersOf('late')
const ready = numbersOf('ready-to-close')
const exited = numbersOf('job-without-outcome')
const arrived = numbersOf('walked-in')
const near = numbersOf('near-the-cap')

/** Pages as people of the demonstration find them, with something on them. */
const full: readonly (readonly [string, readonly string[]])[] = [
  [
    'counsellor',
    [
      '/',
      '/caseload',
      '/clients',
      '/clients/register',
      `/clients/${late.client}`,
      `/clients/${late.client}/timeline`,
      `/clients/${late.client}/details`,
      `/clients/${late.client}/consents`,
      `/clients/${arrived.client}/plans/new`,
      `/plans/${late.plans[0]}`,
      `/plans/${late.plans[0]}/summary`,
      `/plans/${late.plans[0]}/items/new`,
      `/plans/${late.plans[0]}/items/1`,
      `/plans/${late.plans[0]}/referrals/new`,
      `/plans/${late.plans[0]}/jobs/new`,
      `/plans/${late.plans[0]}/placements/new`,
      `/plans/${late.plans[0]}/accept`,
      `/plans/${ready.plans[0]}/close`,
      `/plans/${exited.plans[0]}`,
      `/plans/${exited.plans[0]}/closure`,
    ],
  ],
  ['finance', [`/plans/${near.plans[0]}`, `/plans/${near.plans[0]}/payments/new`]],
  ['reception', ['/', '/clients/register', '/monthly']],
  [
    'manager',
    [
      '/',
      '/figures/dsq',
      '/figures/dsq/employed',
      '/figures/dsq/employed?standing=not-achieved',
      '/figures/dsq/satisfaction',
      '/figures/profile',
      '/definitions',
      '/definitions/employed',
      '/monthly',
      '/catalogue',
    ],
  ],
  ['steward', ['/', '/figures/dsq?scope=province', '/catalogue']],
  ['administrator', ['/exchange', '/exchange/new', '/exchange/tables', '/exchange/tables/plans', '/colleagues']],
  ['manager', ['/exchange/take']],
  ['editor', ['/exchange', '/exchange/take']],
]

for (const [who, paths] of full)
  test.for(paths)(
    `${who} finds %s whole, accessible and no wider than the window`,
    { timeout: 90_000 },
    async (path) => {
      for (const [language, width] of [
        ['en', 1280],
        ['fr', 320],
      ] as const) {
        const context = await installation.as(who, { viewport: { width, height: 900 } })
        const page = await context.newPage()
        const answer = await page.goto(`/${language}${path === '/' ? '' : path}`)
        expect([path, answer?.status()]).toEqual([path, 200])
        await picture(page, `${who}${path.replaceAll(/\W+/g, '-')}-${language}-${width}`)
        expect(await axeFindings(page)).toEqual([])
        await expectNoSidewaysScroll(page)
        await context.close()
      }
    },
  )

const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(process.env['SCREENSHOTS'] ?? inject('testFolder'), `${name}.png`), fullPage: true })
