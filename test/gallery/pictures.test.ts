import { mkdir, readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { rootFolder } from '../../src/platform/root.ts'
import { tooWide } from './in-page.ts'
import { galleryPaths, openGallery } from './open-gallery.ts'
import type { Gallery, Window } from './open-gallery.ts'
import { beside } from './beside.ts'

/**
 * Pictures to look at, not to compare. With LOOK=1 those of docs/guide/look.md are written anew. The test folder is gone
 * after the run, so LOOK may also name a folder that keeps them all.
 */
const asked = process.env['LOOK']
const LOOK = join(rootFolder, 'docs', 'guide', 'look')
const KEPT = 150 * 1024

let gallery: Gallery
let plain: Window
let forced: Window
let folder: string
/** The pictures of the guide, each with the words for those who do not see it. */
let shown: readonly { readonly alt: string; readonly name: string }[]

beforeAll(async () => {
  gallery = await openGallery()
  plain = await gallery.window({})
  forced = await gallery.window({ forcedColors: 'active', colorScheme: 'dark', viewport: { width: 1280, height: 900 } })
  folder = asked !== undefined && asked !== '1' ? asked : join(inject('testFolder'), 'gallery')
  await mkdir(folder, { recursive: true })
  const guide = await readFile(join(LOOK, '..', 'look.md'), 'utf8')
  shown = [...guide.matchAll(/!\[([^\]]*)\]\(look\/([\w-]+)\.png\)/g)].map(([, alt = '', name = '']) => ({ alt, name }))
})

afterAll(() => gallery.close())

const paths = galleryPaths.filter((path) => !/error-(?!404)/.test(path))
const nameOf = (path: string): string => path.slice(1).replaceAll('/', '-')

describe.each(paths)('%s', (path) => {
  test('as it stands: wide in English, narrow in French', async () => {
    const { page, visit } = plain
    await page.emulateMedia({ media: 'screen' })
    const wide = { width: 1280, height: 900 }
    await page.setViewportSize(wide)
    await visit(`/en${path}`)
    const en = await page.screenshot({ path: join(folder, `${nameOf(path)}-en-1280.png`), fullPage: true })
    const enTop = await page.screenshot()
    await page.setViewportSize({ width: 320, height: 900 })
    await visit(`/fr${path}`)
    const fr = await page.screenshot({ path: join(folder, `${nameOf(path)}-fr-320.png`), fullPage: true })
    const frTop = await page.screenshot()
    expect([en.length, fr.length].filter((size) => size < 4096)).toEqual([])
    if (asked === '1' && shown.some(({ name }) => name === nameOf(path)))
      await beside(page, { wide: enTop, narrow: frTop }, join(LOOK, `${nameOf(path)}.png`))
  })

  test('in the colours a person has chosen', async () => {
    const { page, visit } = forced
    await visit(`/en${path}`)
    expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true)
    await page.screenshot({ path: join(folder, `${nameOf(path)}-forced.png`), fullPage: true })
  })

  test('on paper: as wide as a letter, without what only a screen needs', async () => {
    const { page, visit } = plain
    await page.setViewportSize({ width: 720, height: 960 })
    await visit(`/fr${path}`)
    await page.emulateMedia({ media: 'print' })
    expect((await page.evaluate(tooWide)).slice(1)).toEqual([])
    expect(await page.locator('.rd-noprint:visible, .rd-find:visible, .rd-lang:visible, .rd-nav:visible').count()).toBe(
      0,
    )
    await page.screenshot({ path: join(folder, `${nameOf(path)}-print.png`), fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  })
})

test('each picture of the guide is small, described, and one of the gallery', async () => {
  const names = shown.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(shown.filter(({ alt }) => alt.length < 40)).toEqual([])
  expect(names.filter((name) => !paths.map(nameOf).includes(name))).toEqual([])
  expect((await readdir(LOOK)).toSorted()).toEqual(names.map((name) => `${name}.png`).toSorted())
  for (const name of names) expect((await stat(join(LOOK, `${name}.png`))).size, name).toBeLessThanOrEqual(KEPT)
})
