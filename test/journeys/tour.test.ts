import { mkdir, readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rootFolder } from '../../src/platform/root.ts'
import { openStories } from '../stories-installation.ts'
import type { StoriesInstallation } from '../stories-installation.ts'
import { byMouse, says, writeDay } from './hands.ts'

/** With LOOK=tour the pictures of the README are taken anew. */
const LOOK = process.env['LOOK'] === 'tour'
const PICTURES = join(rootFolder, 'docs', 'guide', 'tour')
const KEPT = 150 * 1024

let installation: StoriesInstallation
let tour: string
beforeAll(async () => {
  const readme = await readFile(join(rootFolder, 'README.md'), 'utf8')
  tour = /^## Five minutes\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? ''
  if (LOOK) await mkdir(PICTURES, { recursive: true })
  installation = await openStories()
}, 120_000)
afterAll(() => installation.close())

test.for([
  ['en', /^1\. [\s\S]*?(?=^2\. )/m, ['Why not in?', 'The outcome at exit is one of', 'This decided.']],
  ['fr', /^\*\*En français[\s\S]*?\n\n/m, ['Pourquoi pas dans le chiffre ?', 'Le résultat au départ est', 'a décidé.']],
] as const)(
  'the links the README names lead in at most six clicks to why Amara Notreal is not counted (%s)',
  { timeout: 120_000 },
  async ([language, part, sentences]) => {
    const page = await pageOf('manager', language)
    const named = [...(part.exec(tour)?.[0] ?? '').matchAll(/(the percentage beside|à côté de)?\s+_([^_]+)_/g)]
    let clicks = 0
    for (const [, beside, text = ''] of named) {
      if (text === 'Employed / career path' || text.startsWith('Emploi /')) await picture(page, 'report', language)
      await byMouse(page).go(beside ? percentage(page, text) : link(page, text))
      clicks += 1
      if (text === 'Notreal, Amara') break
    }
    await says(page, ...sentences)
    expect(clicks).toBeLessThanOrEqual(6)
    await picture(page, 'evidence', language)
    await page.context().close()
  },
)

test('1: what a correction changes is shown, and then she is in the figure', { timeout: 120_000 }, async () => {
  const page = await pageOf('manager')
  const { go, choose, tick, write } = byMouse(page)
  const word = wordsOf(1)
  await go(link(page, word('Results')))
  await go(percentage(page, word('Employed / career path')))
  for (const text of ['Not in', 'Outcome unknown', 'Notreal, Amara', 'Correct closure details'])
    await go(link(page, word(text)))
  await tick(page.getByRole('radio', { name: word('Employed'), exact: true }))
  await choose(page.getByLabel('Is the client in education or training?'), 'Not in education or training')
  await choose(page.getByLabel('How does the job fit?'), 'None of these')
  await write(page.getByLabel('How many hours a week?'), '35')
  await choose(page.getByLabel('If neither in work nor learning'), 'Does not apply')
  await write(page.getByLabel('Why is it corrected?'), 'The job was on file')
  await go(button(page, word('Show what it changes')))
  await says(page, '1a Employed full-time', 'What it does to the figures of the site')
  await go(button(page, word('Correct the details')))
  await says(page, 'The closure details are corrected.')
  await page.context().close()
})

test('2: two people named Jordan Sample, and what agrees', { timeout: 60_000 }, async () => {
  const page = await pageOf('reception')
  const { go, choose, write } = byMouse(page)
  const word = wordsOf(2)
  await go(link(page, word('Register a person')))
  await write(page.getByLabel('Family name'), 'Sample')
  await write(page.getByLabel('Given name'), 'Jordan')
  await writeDay(byMouse(page), page.getByRole('group', { name: 'Date of birth' }), ['7', '3', '1985'])
  await choose(page.getByLabel('Why you are looking'), 'Walk-in who wants service')
  await go(page.getByRole('main').getByRole('button', { name: word('Search'), exact: true }))
  await says(page, '2 possible matches', 'Day and month are swapped')
  await picture(page, 'known-already')
  await go(button(page, word('None of these: register as new')))
  await says(page, 'Register a new person')
  await page.context().close()
})

test('3: Ambrose Probny has a first plan', { timeout: 120_000 }, async () => {
  const page = await pageOf('counsellor')
  const { go, choose, tick, write } = byMouse(page)
  const word = wordsOf(3)
  await find(page, 'ambrose probny')
  await go(link(page, word('Probny, Ambrose')))
  await go(link(page, word('Open a plan')))
  await go(button(page, word('Check eligibility')))
  await says(page, 'Not known yet')
  await write(page.getByLabel('Hours of work a week'), '0')
  await tick(page.getByRole('group', { name: 'In full-time study' }).getByRole('radio', { name: 'No', exact: true }))
  await tick(page.getByRole('group', { name: 'Lives in Ontario' }).getByRole('radio', { name: 'Yes' }))
  await go(button(page, word('Open the plan')))
  await go(link(page, word('Fill in the summary')))
  await choose(page.getByLabel('Highest level of education'), 'Grade 11')
  await go(button(page, word('Check what it adds up to')))
  await says(page, 'Highest level of education: Grade 11')
  await page.context().close()
})

test('4: Dina Placeholder leaves, and the exit is counted', { timeout: 120_000 }, async () => {
  const page = await pageOf('counsellor')
  const { go, choose, tick } = byMouse(page)
  const word = wordsOf(4)
  await find(page, 'placeholder dina')
  await go(link(page, word('Placeholder, Dina')))
  await go(link(page, word('4000000507')))
  await go(link(page, word('Close the plan')))
  await says(page, 'The referral to “Child care”', 'has not begun on record')
  await picture(page, 'before-you-close')
  await choose(page.getByLabel('Why is the plan closed?'), 'Completion')
  await choose(page.getByLabel('Is the client in education or training?'), 'Not in education or training')
  await choose(page.getByLabel('How does the job fit?'), 'In the area of training or choice')
  await tick(page.getByRole('radio', { name: '5', exact: true }))
  await go(button(page, word('Show the outcome')))
  await says(page, '6 Employed in area of training or choice')
  await go(button(page, word('Close the plan')))
  await says(page, 'The plan is closed.')
  await page.context().close()
})

test('5: Theo McPretend has $45 left', { timeout: 60_000 }, async () => {
  const page = await pageOf('finance')
  const { go, choose, write } = byMouse(page)
  const word = wordsOf(5)
  await page.goto(/localhost:3000(\/en\/plans\/\d+)/.exec(step(5))?.[1] ?? '')
  await go(link(page, word('Add a payment')))
  await choose(page.getByLabel('Kind'), 'Transportation')
  await write(page.getByLabel('Amount'), '60')
  await go(button(page, word('Save')))
  await says(page, '$45.00 is left')
  await picture(page, 'room-left')
  await page.context().close()
})

test('6: a month is corrected and the old figures are kept', { timeout: 60_000 }, async () => {
  const page = await pageOf('reception')
  const { go, write } = byMouse(page)
  const word = wordsOf(6)
  await go(link(page, word('Monthly entry')))
  await go(link(page, 'December 2012'))
  await write(page.getByLabel(word('Sessions held')), '5')
  await write(page.getByLabel('Why is the month corrected?'), 'Three sessions were forgotten')
  await go(button(page, word('Save the correction')))
  await says(page, 'The month is corrected, and the old figures are kept', 'Three sessions were forgotten')
  await page.context().close()
})

test('each picture of the tour is there, small, and described', async () => {
  const shown = [...tour.matchAll(/!\[([^\]]*)\]\(docs\/guide\/tour\/([\w-]+\.png)\)/g)]
  expect((await readdir(PICTURES)).toSorted()).toEqual(shown.map(([, , name]) => name).toSorted())
  expect(shown.filter(([, alt = '']) => alt.length < 40)).toEqual([])
  for (const [, , name = ''] of shown) expect((await stat(join(PICTURES, name))).size, name).toBeLessThanOrEqual(KEPT)
})

const pageOf = async (who: string, language = 'en'): Promise<Page> => {
  const page = await (await installation.as(who, { viewport: { width: 1280, height: 800 } })).newPage()
  await page.goto(`/${language}`)
  return page
}

const step = (number: number): string =>
  new RegExp(`^${number}\\. [\\s\\S]*?(?=^${number + 1}\\. |^\\*\\*)`, 'm').exec(tour)?.[0] ?? ''

/** What a step of the README sets in italics; nothing else may be clicked there. */
const wordsOf =
  (number: number) =>
  (text: string): string => {
    expect(step(number).replaceAll(/\s+/g, ' ')).toContain(`_${text}_`)
    return text
  }

/** A link as it is called, with the count it may carry: “Not in (59)”. */
const link = (page: Page, text: string): Locator =>
  page.getByRole('link', { name: new RegExp(`^${text}(\\s\\(?[\\d,\\s]+\\)?)?$`) }).first()

const button = (page: Page, text: string): Locator => page.getByRole('button', { name: text, exact: true })

const percentage = (page: Page, row: string): Locator =>
  page.getByRole('row').getByRole('link', { name: new RegExp(`^[\\d.,]+\\s?%\\s${row}$`) })

const find = async (page: Page, who: string): Promise<void> => {
  await byMouse(page).write(page.getByRole('searchbox'), who)
  await byMouse(page).go(page.getByRole('banner').getByRole('button', { name: 'Search', exact: true }))
}

const picture = async (page: Page, name: string, language = 'en'): Promise<void> => {
  if (LOOK && language === 'en') await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}
