import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGallery } from './open-gallery.ts'
import type { Gallery, Window } from './open-gallery.ts'

let gallery: Gallery
let window: Window

beforeAll(async () => {
  gallery = await openGallery()
  window = await gallery.window({ viewport: { width: 1280, height: 900 } })
  await window.visit('/en/gallery/writing/letters--plain-and-strong')
})

afterAll(() => gallery.close())

type Face = { readonly familyName: string; readonly isCustomFont: boolean }

/** The faces the browser has really drawn a name with. */
const facesOf = async (name: string): Promise<readonly string[]> => {
  const session = await window.page.context().newCDPSession(window.page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const found = new Set<string>()
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.rd-name' })
  const texts = await window.page.locator('.rd-name').allTextContents()
  for (const [at, nodeId] of nodeIds.entries()) {
    if (texts[at] !== name) continue
    const { fonts } = (await session.send('CSS.getPlatformFontsForNode', { nodeId })) as { fonts: readonly Face[] }
    for (const { familyName, isCustomFont } of fonts)
      found.add(`${familyName}${isCustomFont ? '' : ', of the machine'}`)
  }
  await session.detach()
  return [...found]
}

test.each(['Łucja Źdźbło-Przykładowa', 'Ayşe Örnekoğlu', 'Őrsi Minta', 'Olenaʼ Vyhadana', 'Nguyễn Thị Ví-Dụ'])(
  '%s is drawn with our own letters and no others, plain and strong',
  async (name) => {
    const faces = await facesOf(name)
    expect(faces.length).toBeGreaterThan(0)
    expect(faces.filter((face) => !/^Open Sans/.test(face) || face.includes('of the machine'))).toEqual([])
  },
)

test('syllabics are left to the faces that machines have for them', async () => {
  const stack = await window.page
    .locator('.rd-name')
    .last()
    .evaluate((element) => getComputedStyle(element).fontFamily)
  expect(stack).toMatch(/Open Sans.*Gadugi.*Euphemia UCAS.*Noto Sans Canadian Aboriginal.*sans-serif/)
})
