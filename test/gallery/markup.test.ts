import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statesOf } from '../../src/app/gallery/group.ts'
import { groups } from '../../src/app/gallery/groups.ts'
import { languages } from '../../src/core/shared/bilingual.ts'
import { galleryPaths, openGallery } from './open-gallery.ts'
import type { Gallery, Window } from './open-gallery.ts'

let gallery: Gallery
let window: Window

beforeAll(async () => {
  gallery = await openGallery()
  window = await gallery.window({})
  await window.visit('/en/gallery')
})

afterAll(() => gallery.close())

const alone = groups.map(({ id, examples }) => ({
  id,
  paths: examples.flatMap(statesOf).map((state) => `/gallery/${id}/${state.id}`),
}))

describe.each(languages)('in %s', (language) => {
  test.each(galleryPaths)('%s is read by a browser as it was written', async (path) => {
    const answer = await fetch(`${gallery.address}/${language}${path}`)
    expect(answer.status).toBe(200)
    expect(await window.page.evaluate(faults, await answer.text())).toEqual([])
  })

  test.each(alone)('so is each state of $id alone', async ({ paths }) => {
    const found: string[] = []
    for (const path of paths) {
      const answer = await fetch(`${gallery.address}/${language}${path}`)
      const text = await answer.text()
      if (answer.status !== 200) found.push(`${path}: ${answer.status}`)
      else found.push(...(await window.page.evaluate(faults, text)).map((fault) => `${path}: ${fault}`))
    }
    expect(found).toEqual([])
  })
})

test('what is not in the gallery is not found', async () => {
  for (const path of [
    '/gallery/nothing',
    '/gallery/buttons/nothing',
    '/gallery/pages/nothing',
    '/gallery/fields/button',
  ])
    expect((await fetch(`${gallery.address}/en${path}`)).status).toBe(404)
})

/**
 * Runs in the page. What React writes is well-formed; where the tree a browser makes of it is another one, an element
 * stands where it may not. Beside that: names that are used twice, names that lead nowhere, blocks inside words.
 */
function faults(text: string): readonly string[] {
  const written = new DOMParser().parseFromString(text.replace(/^<!doctype html>/i, ''), 'application/xml')
  const read = new DOMParser().parseFromString(text, 'text/html')
  const broken = written.querySelector('parsererror')
  if (broken) return [`not well-formed: ${broken.textContent.slice(0, 200)}`]
  const tree = (element: Element): string => `${element.localName}(${[...element.children].map(tree).join(' ')})`
  const found: string[] = []
  if (tree(written.documentElement) !== tree(read.documentElement)) found.push('read as another tree')

  const ids = [...read.querySelectorAll('[id]')].map(({ id }) => id)
  found.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`))
  for (const name of ['for', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
    for (const element of read.querySelectorAll(`[${name}]`))
      for (const id of (element.getAttribute(name) ?? '').split(' '))
        if (!ids.includes(id)) found.push(`${name} leads nowhere: ${id}`)
  if (read.querySelectorAll('h1').length !== 1) found.push('not one h1')

  const words = ':is(span, p, h1, h2, h3, h4, label, button, b, strong, small, em)'
  const blocks = ':is(div, p, ul, ol, dl, table, section, form, fieldset, details, nav, h1, h2, h3, h4)'
  const inside = [...read.querySelectorAll(`${words} ${blocks}`)]
  found.push(...inside.map(({ localName, className }) => `a block inside words: ${localName}.${className}`))
  return found
}
