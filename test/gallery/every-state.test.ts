import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/core/shared/bilingual.ts'
import { axeFindings } from '../browser.ts'
import { cutOff, tooWide } from './in-page.ts'
import { galleryPaths, openGallery } from './open-gallery.ts'
import type { Gallery, Window } from './open-gallery.ts'

let gallery: Gallery
let window: Window

beforeAll(async () => {
  gallery = await openGallery()
  window = await gallery.window({})
})

afterAll(() => gallery.close())

const paths = galleryPaths.flatMap((path) => languages.map((language) => `/${language}${path}`))

/** The pages that say something went wrong differ in words only: axe looks at one of them. */
const sameAsAnother = (path: string): boolean => /error-(?!500)/.test(path)

describe.each([320, 1280])('at %i pixels', (width) => {
  test.each(paths)('%s is whole, accessible, and from this server alone', async (path) => {
    const { page, visit } = window
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await visit(path)).toEqual([])
    expect.soft(await page.evaluate(tooWide)).toEqual([])
    expect.soft(await page.evaluate(cutOff)).toEqual([])
    if (!sameAsAnother(path)) expect.soft(await axeFindings(page)).toEqual([])
  })
})

test.each(paths)('%s fits a narrow window with text twice as large', async (path) => {
  const { page, visit } = window
  await page.setViewportSize({ width: 640, height: 900 })
  await visit(path)
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`)
  for (const width of [640, 480, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await page.evaluate(tooWide)).toEqual([])
  }
})

test('words that are cut off and a line that is too long are found', async () => {
  const { page, visit } = window
  await visit('/en/gallery/buttons')
  await page.evaluate(() => {
    const planted = new CSSStyleSheet()
    planted.replaceSync('h2 { height: 4px; overflow: hidden } h1 { width: 5000px }')
    document.adoptedStyleSheets = [planted]
  })
  expect((await page.evaluate(cutOff)).some((fault) => fault.startsWith('h2'))).toBe(true)
  expect((await page.evaluate(tooWide)).some((fault) => fault.includes(' h1'))).toBe(true)
})
