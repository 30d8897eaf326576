import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStories } from '../stories-installation.ts'
import type { StoriesInstallation } from '../stories-installation.ts'
import { byKeyboard, says, station } from './hands.ts'

let installation: StoriesInstallation
beforeAll(async () => {
  installation = await openStories()
  // Records of elsewhere hold every month; here two are still to be entered.
  await installation.database
    .pool('migrator')
    .query(`delete from monthly_entry where month in ('2012-11-01', '2012-12-01')`)
}, 120_000)
afterAll(() => installation.close())

const words = {
  en: {
    section: 'Monthly entry',
    month: 'December 2012',
    participants: 'Participants',
    held: 'Sessions held',
    cancelled: 'Sessions cancelled',
    attendees: 'Session attendees',
    answers: 'How many participants gave each answer',
    employers: 'Employers served',
    employerAnswers: 'How many employers gave each answer',
    save: 'Save the month',
    saved: ['The month is recorded', 'It is in the figures now.'],
    why: 'Why is the month corrected?',
    reason: 'One session was written down twice',
    correct: 'Save the correction',
    corrected: 'The month is corrected, and the old figures are kept',
    change: 'Sessions held: 7, now 6',
  },
  fr: {
    section: 'Saisie mensuelle',
    month: 'novembre 2012',
    participants: 'Participants',
    held: 'Séances tenues',
    cancelled: 'Séances annulées',
    attendees: 'Participants aux séances',
    answers: 'Nombre de participants par réponse',
    employers: 'Employeurs servis',
    employerAnswers: 'Nombre d’employeurs par réponse',
    save: 'Enregistrer le mois',
    saved: ['Le mois est enregistré', 'Il est maintenant dans les chiffres.'],
    why: 'Pourquoi le mois est-il corrigé',
    reason: 'Une séance a été notée deux fois',
    correct: 'Enregistrer la correction',
    corrected: 'Le mois est corrigé, et les anciens chiffres sont conservés',
    change: 'Séances tenues : 7, maintenant 6',
  },
} as const
type Language = keyof typeof words

test.for([
  ['en', 1280],
  ['fr', 320],
] as const)(
  'reception enters a month by keyboard alone and corrects it, and the figure follows (%s, %d wide)',
  { timeout: 180_000 },
  async ([language, width]) => {
    const manager = await (await installation.as('manager')).newPage()
    const before = await sessionsHeld(manager, language)
    const page = await (await installation.as('reception', { viewport: { width, height: 900 } })).newPage()
    await enter(page, language)
    expect(await sessionsHeld(manager, language)).toBe(before + 7)
    await correct(page, language)
    expect(await sessionsHeld(manager, language)).toBe(before + 6)
    await Promise.all([page.context().close(), manager.context().close()])
  },
)

const enter = async (page: Page, language: Language): Promise<void> => {
  const { go, write } = byKeyboard(page)
  const said = words[language]
  await page.goto(`/${language}`)
  await go(page.getByRole('navigation').getByRole('link', { name: said.section }))
  await station(page, 'months')
  await go(page.getByRole('link', { name: said.month }))
  await station(page, 'empty month')
  await write(page.getByLabel(said.participants, { exact: true }), '128')
  await write(page.getByLabel(said.held), '7')
  await write(page.getByLabel(said.cancelled), '1')
  await write(page.getByLabel(said.attendees), '64')
  await writeAnswers(page, said.answers, ['0', '1', '2', '11', '14'])
  await write(page.getByLabel(said.employers), '9')
  await writeAnswers(page, said.employerAnswers, ['0', '0', '1', '2', '3'])
  await go(page.getByRole('button', { name: said.save }))
  await says(page, ...said.saved)
  await station(page, 'entered')
}

const correct = async (page: Page, language: Language): Promise<void> => {
  const { go, write } = byKeyboard(page)
  const said = words[language]
  await write(page.getByLabel(said.held), '6')
  await write(page.getByLabel(said.why), said.reason)
  await go(page.getByRole('button', { name: said.correct }))
  await says(page, said.corrected, said.reason, said.change)
  await station(page, 'corrected')
}

/** Five boxes, from the least satisfied to the most. */
const writeAnswers = async (page: Page, question: string, counts: readonly string[]): Promise<void> => {
  const boxes = page.getByRole('group', { name: question }).getByRole('textbox')
  for (const [at, count] of counts.entries()) await byKeyboard(page).write(boxes.nth(at), count)
}

/** The sessions of the site since April, as the figure that adds them up says. */
const sessionsHeld = async (page: Page, language: Language): Promise<number> => {
  await page.goto(`/${language}/figures/dsq/ri_sessions`)
  const row = page.getByRole('row').filter({ hasText: words[language].held }).filter({ hasText: /\d/ }).first()
  return Number(await row.getByRole('cell').first().innerText())
}
