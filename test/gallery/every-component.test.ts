import { readFile, readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { statesOf } from '../../src/app/gallery/group.ts'
import { groups } from '../../src/app/gallery/groups.ts'
import { wholePages } from '../../src/app/gallery/pages/all.ts'
import { rootFolder } from '../../src/platform/root.ts'
import type { Example } from '../../src/ui/example.ts'

const shown = groups.flatMap(({ examples }) => examples)

const filesUnder = async (folder: string, ending: RegExp): Promise<readonly string[]> =>
  (await readdir(join(rootFolder, folder), { recursive: true }))
    .filter((name) => ending.test(name))
    .map((name) => join(rootFolder, folder, name))

test('every example stands in the gallery, and once', async () => {
  const files = await filesUnder('src', /[.]examples[.]tsx$/)
  const all: string[] = []
  for (const file of files) {
    const { examples } = (await import(file)) as { examples: readonly Example[] }
    all.push(...examples.map(({ id }) => id))
  }
  expect(all.length).toBeGreaterThan(40)
  expect(shown.map(({ id }) => id).toSorted()).toEqual(all.toSorted())
})

test('every component of the house is seen in the gallery', async () => {
  const reached = new Set<string>()
  const reach = async (file: string): Promise<void> => {
    if (reached.has(file)) return
    reached.add(file)
    const text = await readFile(file, 'utf8')
    for (const [, to = ''] of text.matchAll(/from '(\.[^']+)'/g)) await reach(join(dirname(file), to))
  }
  await reach(join(rootFolder, 'src', 'app', 'gallery', 'route.ts'))
  const components = (await filesUnder('src/ui', /[.]tsx$/)).filter((file) => !/[.](test|examples)[.]/.test(file))
  expect(components.filter((file) => !reached.has(file)).map((file) => relative(rootFolder, file))).toEqual([])
})

test('every state has an address of its own and a name in both languages', () => {
  const addresses = groups.flatMap(({ id, examples }) => examples.flatMap(statesOf).map((state) => `${id}/${state.id}`))
  expect(addresses.length).toBeGreaterThan(90)
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([])
  const names = [...shown.flatMap(({ title, states }) => [title, ...states.map(({ name }) => name)])]
  const named = [...names, ...wholePages.flatMap(({ title, says }) => [title, says])]
  expect(named.filter(({ en, fr }) => !en.trim() || !fr.trim())).toEqual([])
})
