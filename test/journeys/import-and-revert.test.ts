import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workOnExchanges } from '../../src/records/exchange/work-on-exchanges.ts'
import { openStories } from '../stories-installation.ts'
import type { StoriesInstallation } from '../stories-installation.ts'
import { filesOfNewcomers, recordStranger } from './handed-in-files.ts'
import { byMouse, says, station } from './hands.ts'

let installation: StoriesInstallation
let folder: string
let working: ReturnType<typeof setInterval>

beforeAll(async () => {
  installation = await openStories()
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-journey-'))
  const { database, world } = installation
  const work = { pool: database.pool('worker'), connection: database.connection, root: world.world.exchangeFolder }
  await recordStranger(database)
  // The worker of the product is told by a notice; here it looks by itself.
  working = setInterval(() => void workOnExchanges(work).catch(() => undefined), 300)
}, 120_000)
afterAll(async () => {
  clearInterval(working)
  await installation.close()
  await rm(folder, { recursive: true, force: true })
})

const words = {
  en: {
    section: 'Files',
    bring: 'Bring files in',
    files: 'Files',
    check: 'Check the files',
    again: 'Look again',
    decide: 'Look at the preview, then decide',
    rejects: ['Rejected rows', 'The row is not yours to bring in'],
    all: 'All rejected rows as CSV',
    apply: 'Apply…',
    acceptMissing: 'Tick the box if the other rows are to be taken in',
    accept: 'Take the others in although 1 row was rejected',
    applyNow: 'Apply the import',
    applied: 'The import is in the records',
    revert: 'Take back…',
    revertNow: 'Take the import back',
    reverted: 'The import was taken back: 8 rows removed, 0 put back as they were',
    results: 'Results',
  },
  fr: {
    section: 'Fichiers',
    bring: 'Importer des fichiers',
    files: 'Fichiers',
    check: 'Vérifier les fichiers',
    again: 'Regarder de nouveau',
    decide: 'Regardez l’aperçu, puis décidez',
    rejects: ['Rangées rejetées', 'Cette rangée n’est pas de votre ressort'],
    all: 'Toutes les rangées rejetées en CSV',
    apply: 'Appliquer…',
    acceptMissing: 'Cochez la case si les autres rangées doivent être retenues',
    accept: 'Retenir les autres bien que 1 rangée ait été rejetée',
    applyNow: 'Appliquer l’importation',
    applied: 'L’importation est dans les dossiers',
    revert: 'Défaire l’importation…',
    revertNow: 'Défaire l’importation',
    reverted: 'L’importation a été défaite : 8 rangées retirées, 0 rétablie telle qu’elle était',
    results: 'Résultats',
  },
} as const
type Language = keyof typeof words

test.for([
  ['en', 1280, true],
  ['fr', 320, false],
] as const)(
  'an administrator brings in two people who found work, and takes them back; the figure goes with it (%s, %d wide, script %s)',
  { timeout: 180_000 },
  async ([language, width, javaScriptEnabled]) => {
    const said = words[language]
    const manager = await (await installation.as('manager')).newPage()
    const before = await exits(manager, language)
    const options = { viewport: { width, height: 900 }, javaScriptEnabled }
    const page = await (await installation.as('administrator', options)).newPage()
    const { go, tick } = byMouse(page)

    await page.goto(`/${language}`)
    await go(page.getByRole('navigation').getByRole('link', { name: said.section, exact: true }))
    await station(page, 'empty list', javaScriptEnabled)
    await go(page.getByRole('link', { name: said.bring }).first())
    await station(page, 'upload', javaScriptEnabled)
    await page
      .getByLabel(said.files, { exact: true })
      .setInputFiles(await filesOfNewcomers(installation.database, folder))
    await go(page.getByRole('button', { name: said.check }))
    await waitFor(page, language, said.decide)
    await station(page, 'preview', javaScriptEnabled)
    await says(page, ...said.rejects)
    expect(await exits(manager, language)).toBe(before)

    await go(page.getByRole('link', { name: said.apply }))
    await station(page, 'confirm', javaScriptEnabled)
    await go(page.getByRole('button', { name: said.applyNow }))
    await says(page, said.acceptMissing)
    await tick(page.getByLabel(said.accept))
    await go(page.getByRole('button', { name: said.applyNow }))
    await waitFor(page, language, said.applied)
    await station(page, 'applied', javaScriptEnabled)
    expect(await exits(manager, language)).toBe(before + 2)

    await go(page.getByRole('link', { name: said.revert }))
    await go(page.getByRole('button', { name: said.revertNow }))
    await waitFor(page, language, said.reverted)
    await station(page, 'reverted', javaScriptEnabled)
    expect(await exits(manager, language)).toBe(before)
    await Promise.all([page.context().close(), manager.context().close()])
  },
)

test('what a manager takes out comes back through the browser without a change', { timeout: 120_000 }, async () => {
  const manager = await (await installation.as('manager', { acceptDownloads: true })).newPage()
  const { go, write } = byMouse(manager)
  await manager.goto('/en/exchange/take')
  await station(manager, 'take out')
  await write(manager.getByLabel('What do you need them for?'), 'to see that they come back whole')
  await go(manager.getByRole('button', { name: 'Make the files' }))
  await waitFor(manager, 'en', 'The files are ready')
  await station(manager, 'ready')
  const taken: string[] = []
  for (const name of ['clients', 'plans', 'closures']) taken.push(await fetched(manager, name))
  const administrator = await (await installation.as('administrator')).newPage()
  await administrator.goto('/en/exchange/new')
  await administrator.getByLabel('Files', { exact: true }).setInputFiles(taken)
  await byMouse(administrator).go(administrator.getByRole('button', { name: 'Check the files' }))
  await waitFor(administrator, 'en', 'Everything that could be read is in the records already')
})

/** A file of an export, as the browser keeps it. */
const fetched = async (page: Page, resource: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[href$="/files/${resource}"]`).click(),
  ])
  const path = join(folder, `${resource}.csv`)
  await download.saveAs(path)
  expect((await readFile(path, 'utf8')).split('\n').length).toBeGreaterThan(2)
  return path
}

/** Until the work is done: by itself where scripts run, by the link where they do not. */
const waitFor = async (page: Page, language: Language, sentence: string): Promise<void> => {
  const heard = page.getByText(sentence).first()
  for (let times = 0; times < 60 && (await heard.count()) === 0; times++) {
    const again = page.getByRole('link', { name: words[language].again })
    if ((await again.count()) > 0 && times % 4 === 3) await again.click()
    await page.waitForTimeout(500)
  }
  await says(page, sentence)
}

/** Everybody whose plan was closed since April, as the report says in its first sentence. */
const exits = async (page: Page, language: Language): Promise<number> => {
  await page.goto(`/${language}/figures/dsq/participants`)
  const text = (await page.getByRole('main').innerText()).replaceAll(/[\s\u00a0\u202f]/g, ' ')
  return Number((/(\d[\d ,]*) (?:plans?|participants?|personnes?)/.exec(text)?.[1] ?? '').replaceAll(/[ ,]/g, ''))
}
