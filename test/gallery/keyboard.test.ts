import { afterAll, beforeAll, expect, test } from 'vitest'
import { galleryPaths, openGallery } from './open-gallery.ts'
import type { Gallery, Window } from './open-gallery.ts'

let gallery: Gallery
let window: Window

beforeAll(async () => {
  gallery = await openGallery()
  window = await gallery.window({})
})

afterAll(() => gallery.close())

const paths = galleryPaths.filter((path) => !/error-(?!500)/.test(path))

test.each([
  ...paths.map((path) => ({ path: `/en${path}`, width: 1280 })),
  ...paths.map((path) => ({ path: `/fr${path}`, width: 320 })),
])('$path at $width pixels: the keyboard reaches everything, and one sees where it is', async ({ path, width }) => {
  const { page, visit } = window
  await page.setViewportSize({ width, height: 900 })
  await visit(path)
  const wanted = await page.evaluate(listen)
  for (let press = 0; press <= wanted; press += 1) await page.keyboard.press('Tab')
  expect(await page.evaluate(heard)).toEqual({ unreached: [], unseen: [] })
})

test('a button whose focus cannot be seen, and one the keyboard passes by, are found', async () => {
  const { page, visit } = window
  await visit('/en/gallery/buttons')
  await page.evaluate(() => {
    const blind = new CSSStyleSheet()
    blind.replaceSync('button:focus-visible { outline: none !important; box-shadow: none !important }')
    document.adoptedStyleSheets.push(blind)
  })
  const wanted = await page.evaluate(listen)
  await page.evaluate(() => {
    document.querySelector('.rd-shown button')?.setAttribute('tabindex', '-1')
  })
  for (let press = 0; press <= wanted; press += 1) await page.keyboard.press('Tab')
  const { unreached, unseen } = await page.evaluate(heard)
  expect([unreached.length, unseen.length > 0]).toEqual([1, true])
})

type Listening = { seen: Map<Element, boolean>; wanted: readonly Element[]; name: (element: Element) => string }
declare global {
  var listening: Listening
}

/**
 * Runs in the page: notes how each thing one can act on looks, listens for where the focus goes, and begins at the top.
 * Of several radio buttons the keyboard reaches one; the arrows lead to the others.
 */
function listen(): number {
  const still = new CSSStyleSheet()
  still.replaceSync('*, *::before, *::after { transition: none !important }')
  document.adoptedStyleSheets.push(still)
  const look = (element: Element): string =>
    [element, element.nextElementSibling, element.firstElementChild, element.parentElement]
      .flatMap((one) => (one ? [null, '::before', '::after'].map((part) => getComputedStyle(one, part)) : []))
      .map(({ outline, boxShadow, border, backgroundColor, stroke, left }) =>
        [outline, boxShadow, border, backgroundColor, stroke, left].join(' '),
      )
      .join('\n')
  const radios = new Set<string>()
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    ),
  ]
  const wanted = all.filter((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    if (radios.has(element.name)) return false
    radios.add(element.name)
    return true
  })
  const active = document.activeElement
  if (active instanceof HTMLElement) active.blur()
  const before = new Map<Element, string>(all.map((element) => [element, look(element)]))
  const seen = new Map<Element, boolean>()
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) seen.set(target, before.get(target) !== look(target))
  })
  const name = (element: Element) =>
    `${element.localName}.${element.className} ${element.id} ${element.textContent}`.slice(0, 90)
  globalThis.listening = { seen, wanted, name }
  getSelection()?.setPosition(document.body, 0)
  return all.length
}

function heard(): { readonly unreached: readonly string[]; readonly unseen: readonly string[] } {
  const { seen, wanted, name } = globalThis.listening
  const reached = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return seen.has(element)
    return [...seen.keys()].some((one) => one instanceof HTMLInputElement && one.name === element.name)
  }
  return {
    unreached: wanted.filter((element) => !reached(element)).map(name),
    unseen: [...seen].filter(([, differs]) => !differs).map(([element]) => name(element)),
  }
}
