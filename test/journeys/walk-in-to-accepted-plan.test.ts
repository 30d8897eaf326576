import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStories } from '../stories-installation.ts'
import type { StoriesInstallation } from '../stories-installation.ts'
import { byKeyboard, byMouse, says, station, writeDay } from './hands.ts'
import { walkInWords } from './walk-in-words.ts'

let installation: StoriesInstallation
beforeAll(async () => {
  installation = await openStories()
}, 120_000)
afterAll(() => installation.close())

const ways = [
  { language: 'en', width: 1280, hand: byMouse, javaScriptEnabled: true, given: 'Wilhelmina', family: 'Whatshername' },
  { language: 'en', width: 1280, hand: byMouse, javaScriptEnabled: false, given: 'Ferdinand', family: 'Thingummy' },
  { language: 'fr', width: 320, hand: byKeyboard, javaScriptEnabled: true, given: 'Maëlle', family: 'Unetelle' },
] as const
type Way = (typeof ways)[number]

test.for(ways)(
  'somebody walks in and leaves with a plan: $language, $width wide, scripts $javaScriptEnabled, $hand.name',
  { timeout: 180_000 },
  async (way) => {
    await reception(way)
    const page = await pageOf('counsellor', way)
    await openPlan(page, way)
    await fillSummary(page, way)
    await addItem(page, way)
    await accept(page, way)
    await page.context().close()
  },
)

/** Reception looks first whether the person is known, and registers who is not. */
const reception = async (way: Way): Promise<void> => {
  const page = await pageOf('reception', way)
  const { go, write, choose, tick } = way.hand(page)
  const words = walkInWords[way.language]
  await page.goto(`/${way.language}`)
  await go(page.getByRole('link', { name: words.register }))
  await station(page, 'check', way.javaScriptEnabled)
  await write(page.getByLabel(words.familyName), way.family)
  await write(page.getByLabel(words.givenName), way.given)
  await writeDay(way.hand(page), page.getByRole('group', { name: words.born }), ['9', '6', '1991'])
  await choose(page.getByLabel(words.whySearch), words.walkIn)
  await go(page.getByRole('main').getByRole('button', { name: words.search, exact: true }))
  await says(page, words.nobody)
  await station(page, 'nobody like this', way.javaScriptEnabled)
  await go(page.getByRole('button', { name: words.registerNew }))
  await tick(page.getByRole('radio', { name: words.language }))
  await choose(page.getByLabel(words.whyComes), words.findWork)
  await tick(page.getByRole('checkbox', { name: words.notice }))
  await tick(page.getByRole('radio', { name: words.onPaper }))
  await station(page, 'person and notice', way.javaScriptEnabled)
  await go(page.getByRole('button', { name: words.doRegister, exact: true }))
  await says(page, `${way.given} ${way.family}`, words.registered)
  await station(page, 'registered', way.javaScriptEnabled)
  await page.context().close()
}

const openPlan = async (page: Page, way: Way): Promise<void> => {
  const { go, write, choose, tick } = way.hand(page)
  const words = walkInWords[way.language]
  await page.goto(`/${way.language}`)
  await write(page.getByRole('banner').getByRole('searchbox'), way.family.toUpperCase())
  await go(page.getByRole('banner').getByRole('button', { name: words.find, exact: true }))
  await go(page.getByRole('link', { name: `${way.family}, ${way.given}` }))
  await station(page, 'client', way.javaScriptEnabled)
  await go(page.getByRole('link', { name: words.openPlan }))
  await choose(page.getByLabel(words.referredIn), words.otherReferral)
  await write(page.getByLabel(words.hours), '0')
  await tick(page.getByRole('group', { name: words.study }).getByRole('radio', { name: words.no, exact: true }))
  await tick(page.getByRole('group', { name: words.inOntario }).getByRole('radio', { name: words.yes, exact: true }))
  await go(page.getByRole('button', { name: words.checkEligibility }))
  await says(page, words.eligible)
  await station(page, 'eligible', way.javaScriptEnabled)
  await go(page.getByRole('button', { name: words.doOpenPlan }))
  await says(page, words.planOpened, words.summaryIsNext)
}

/** The indicators are worked out of what is recorded, and each says of what. */
const fillSummary = async (page: Page, way: Way): Promise<void> => {
  const { go, choose } = way.hand(page)
  const words = walkInWords[way.language]
  await go(page.getByRole('link', { name: words.fillSummary }).first())
  const indicator = page.getByRole('listitem').filter({ hasText: words.grade12OrLess })
  expect(await indicator.innerText()).toContain(words.notAsked)
  await choose(page.getByLabel(words.education), words.grade11)
  await choose(page.getByLabel(words.income), words.noIncome)
  await go(page.getByRole('button', { name: words.addUp }))
  expect(await indicator.innerText()).toContain(words.grade11)
  await station(page, 'summary', way.javaScriptEnabled)
  await go(page.getByRole('button', { name: words.saveSummary }))
  await says(page, words.summarySaved, words.grade12OrLess)
}

const addItem = async (page: Page, way: Way): Promise<void> => {
  const hand = way.hand(page)
  const words = walkInWords[way.language]
  await hand.go(page.getByRole('link', { name: words.addItem, exact: true }).first())
  await hand.choose(page.getByLabel(words.subGoal), words.jobSearch)
  await hand.choose(page.getByLabel(words.kind), words.workshop)
  await writeDay(hand, page.getByRole('group', { name: words.expectedStart }), ['21', '1', '2013'])
  await writeDay(hand, page.getByRole('group', { name: words.expectedEnd }), ['28', '1', '2013'])
  await station(page, 'item', way.javaScriptEnabled)
  await hand.go(page.getByRole('button', { name: words.save, exact: true }))
  await says(page, words.itemSaved, words.workshop)
  await station(page, 'plan', way.javaScriptEnabled)
}

/** The person accepts what they read, and takes it home on paper. */
const accept = async (page: Page, way: Way): Promise<void> => {
  const { go, tick } = way.hand(page)
  const words = walkInWords[way.language]
  await go(page.getByRole('link', { name: words.accept, exact: true }).first())
  await says(page, words.myPlan, words.workshop)
  await tick(page.getByRole('radio', { name: words.onPaper }))
  await station(page, 'acceptance', way.javaScriptEnabled)
  await go(page.getByRole('button', { name: words.accept, exact: true }))
  await says(page, words.accepted, words.active)
  const href = await page.getByRole('link', { name: words.paper }).getAttribute('href')
  const paper = await page.context().request.get(href ?? '')
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf'])
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
}

const pageOf = async (who: string, { width, javaScriptEnabled }: Way): Promise<Page> =>
  (await installation.as(who, { viewport: { width, height: 900 }, javaScriptEnabled })).newPage()
