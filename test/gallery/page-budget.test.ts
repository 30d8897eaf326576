import { readdir } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadAssets } from '../../src/app/assets.ts'
import { rootFolder } from '../../src/platform/root.ts'
import { galleryPaths, openGallery } from './open-gallery.ts'
import type { Gallery, Window } from './open-gallery.ts'

const KB = 1024
const FIRST_PAGE = 60 * KB
const SCRIPTS = 5 * KB

let gallery: Gallery
let withScript: Window
let without: Window

beforeAll(async () => {
  gallery = await openGallery()
  withScript = await gallery.window({})
  without = await gallery.window({ javaScriptEnabled: false })
})

afterAll(() => gallery.close())

type Sent = { readonly bytes: number; readonly text: string }

/** As many bytes as travel when a browser asks, which takes what is compressed. */
const sent = (path: string): Promise<Sent> =>
  new Promise((resolve, reject) => {
    get(gallery.address + path, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts)
        resolve({ bytes: body.length, text: response.headers['content-encoding'] ? '' : body.toString() })
      })
    }).on('error', reject)
  })

/** The page and the style sheet it names; the fonts are kept for ever by whoever came before. */
const pageAndStyle = async (path: string): Promise<number> => {
  const style = (await loadAssets()).url('rightdoor.css')
  return (await sent(path)).bytes + (await sent(style)).bytes
}

test.each(['/en', '/fr', '/en/gallery', '/fr/gallery'])('%s weighs at most 60 KB on a first visit', async (path) => {
  expect(await pageAndStyle(path)).toBeLessThanOrEqual(FIRST_PAGE)
})

test('all scripts together weigh at most 5 KB', async () => {
  const assets = await loadAssets()
  const names = (await readdir(join(rootFolder, 'src', 'ui', 'islands'))).filter((name) => !name.includes('.test.'))
  const scripts = names.flatMap((name) => {
    try {
      return [assets.url(name.replace(/[.]tsx?$/, '.js'))]
    } catch {
      return []
    }
  })
  expect(scripts).not.toEqual([])
  const weights = await Promise.all(scripts.map(async (path) => (await sent(path)).bytes))
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(SCRIPTS)
})

/** The page as it stands: every element with its place and size. */
const drawn = `[...document.querySelectorAll('body, body *')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect()
  return [element.localName, x, y, width, height].join(' ')
}).join('\\n')`

const withoutPrint = `document.querySelectorAll("a[href='#print']").forEach((link) => link.remove())`

/** Each form has a one-time number of its own. */
const asWritten = (page: string): string => page.replaceAll(/name="once" value="[^"]*"/g, '')

test.each(['', ...galleryPaths.filter((path) => !path.includes('error-'))])(
  '/fr%s is the same without script',
  async (path) => {
    await withScript.visit(`/fr${path}`)
    await without.visit(`/fr${path}`)
    // The one thing that is there with script only: the link that prints. Without it the browser's own way is left.
    for (const { page } of [withScript, without]) await page.evaluate(withoutPrint)
    expect(await without.page.evaluate(drawn)).toBe(await withScript.page.evaluate(drawn))
    expect(asWritten(await without.page.content())).toBe(asWritten(await withScript.page.content()))
    expect(await withScript.page.locator('script').count()).toBe(0)
  },
)
