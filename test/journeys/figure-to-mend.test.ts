import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbersOf } from '../../src/fiction/stories/write-stories.ts'
import { openStories } from '../stories-installation.ts'
import type { StoriesInstallation } from '../stories-installation.ts'
import { byMouse, says, station } from './hands.ts'

let installation: StoriesInstallation
beforeAll(async () => {
  installation = await openStories()
}, 120_000)
afterAll(() => installation.close())

const plan = numbersOf('job-without-outcome').plans[0] ?? 0

const words = {
  fr: {
    results: 'Résultats',
    employed: 'Emploi / cheminement de carrière',
    notIn: /^Pas dans le chiffre \(/,
    in: /^Dans le chiffre \(/,
    unknown: /^Résultat inconnu/,
    evidence: ['Pourquoi pas dans le chiffre ?', 'Résultat inconnu', 'C’est ce qui a décidé.'],
    mend: 'Corriger les détails de la fermeture',
    employedNow: 'En emploi',
    fit: 'L’emploi convient-il',
    noFit: 'Aucune de ces réponses',
    learning: 'La personne est-elle aux études ou en formation',
    noLearning: 'Ni aux études ni en formation',
    hours: 'Combien d’heures par semaine',
    otherwise: 'Si la personne ne travaille ni n’étudie',
    applies: 'Ne s’applique pas',
    why: 'Pourquoi cette correction',
    reason: 'L’emploi figurait au dossier au moment du départ',
    show: 'Montrer ce que cela change',
    outcome: '1a En emploi à temps plein',
    change: /Emploi \/ cheminement de carrière[\s\S]*\+1/,
  },
  en: {
    results: 'Results',
    employed: 'Employed / career path',
    notIn: /^Not in \(/,
    in: /^In \(/,
    unknown: /^Outcome unknown/,
    evidence: ['Why not in?', 'Outcome unknown', 'This decided.'],
    mend: 'Correct closure details',
    employedNow: 'Employed',
    fit: 'How does the job fit?',
    noFit: 'None of these',
    learning: 'Is the client in education or training?',
    noLearning: 'Not in education or training',
    hours: 'How many hours a week?',
    otherwise: 'If neither in work nor learning',
    applies: 'Does not apply',
    why: 'Why is it corrected?',
    reason: 'The job was on file when she left',
    show: 'Show what it changes',
    outcome: '1a Employed full-time',
    change: /Employed \/ career path[\s\S]*\+1/,
  },
} as const
type Language = keyof typeof words

// French first: it looks and leaves, so that English finds everything as it was.
test.for([
  ['fr', 320],
  ['en', 1280],
] as const)(
  'a manager goes from the figure to Amara Notreal and sees what a correction would do (%s, %d wide)',
  { timeout: 180_000 },
  async ([language, width]) => {
    const page = await (await installation.as('manager', { viewport: { width, height: 900 } })).newPage()
    const said = words[language]
    const { figure, before } = await goToAmara(page, language)
    await byMouse(page).go(page.getByRole('complementary').getByRole('link', { name: said.mend }))
    await proposeTheTruth(page, language)
    if (language === 'en') await correct(page)
    await page.goto(figure)
    expect(await countIn(page, language)).toBe(language === 'en' ? before + 1 : before)
    await page.goto(`${figure}&standing=achieved&plan=${plan}`)
    await says(page, ...(language === 'en' ? ['Why in?', 'Notreal, Amara', 'In the figure'] : said.evidence))
    await page.context().close()
  },
)

/** From the first page to the evidence about one person; answers with the figure's address and how many it holds. */
const goToAmara = async (page: Page, language: Language): Promise<{ figure: string; before: number }> => {
  const { go } = byMouse(page)
  const said = words[language]
  await page.goto(`/${language}`)
  await go(page.getByRole('navigation').getByRole('link', { name: said.results, exact: true }))
  await station(page, 'report')
  await go(page.getByRole('row').getByRole('link', { name: new RegExp(`% ${said.employed}`) }))
  await station(page, 'figure')
  const at = { figure: page.url(), before: await countIn(page, language) }
  await go(page.getByRole('link', { name: said.notIn }))
  await go(page.getByRole('link', { name: said.unknown }))
  await station(page, 'not in, outcome unknown')
  await go(page.getByRole('link', { name: 'Notreal, Amara' }))
  await says(page, ...said.evidence)
  await station(page, 'evidence')
  return at
}

/** What a correction does is shown before it is made; nothing is saved by looking. */
const proposeTheTruth = async (page: Page, language: Language): Promise<void> => {
  const { go, write, choose, tick } = byMouse(page)
  const said = words[language]
  await tick(page.getByRole('radio', { name: said.employedNow, exact: true }))
  await choose(page.getByLabel(said.learning), said.noLearning)
  await choose(page.getByLabel(said.fit), said.noFit)
  await write(page.getByLabel(said.hours), '35')
  await choose(page.getByLabel(said.otherwise), said.applies)
  await write(page.getByLabel(said.why), said.reason)
  await go(page.getByRole('button', { name: said.show }))
  await says(page, said.outcome)
  expect(await page.getByRole('main').innerText()).toMatch(said.change)
  await station(page, 'what it changes')
}

const correct = async (page: Page): Promise<void> => {
  await byMouse(page).go(page.getByRole('button', { name: 'Correct the details' }))
  await says(page, 'The closure details are corrected.', 'Employed full-time (1a)', words.en.reason)
  await station(page, 'corrected')
}

/** How many plans the figure holds, as its tab says. */
const countIn = async (page: Page, language: Language): Promise<number> =>
  Number(/\d+/.exec(await page.getByRole('link', { name: words[language].in }).innerText())?.[0])
