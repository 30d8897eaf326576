import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventKeys, readKeys } from './key-file.ts'
import { newKeysFile } from './keys.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-keys-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.for([0o640, 0o604, 0o620])('a file with mode %o is refused with a sentence that says what to do', async (mode) => {
  const path = join(folder, `open-${mode}`)
  await writeFile(path, newKeysFile())
  await chmod(path, mode)
  const read = await readKeys(path)
  expect(!read.ok && read.refusal.fr).toContain(`chmod 600 ${path}`)
})

test('a file for us alone is read', async () => {
  const path = join(folder, 'own')
  await writeFile(path, newKeysFile('mine'), { mode: 0o600 })
  const read = await readKeys(path)
  expect(read.ok && read.value.current).toBe('mine')
})

test('a file that is missing, or a folder, is refused in both languages', async () => {
  for (const path of [join(folder, 'missing'), folder]) {
    const read = await readKeys(path)
    expect(!read.ok && Object.values(read.refusal).every((sentence) => sentence.includes(path))).toBe(true)
  }
})

test('invented keys are for us alone, and the same the next day', async () => {
  const path = join(folder, 'new', 'keys')
  const first = await inventKeys(path)
  const text = await readFile(path, 'utf8')
  const second = await inventKeys(path)
  expect([first.ok, second.ok, (await stat(path)).mode & 0o777]).toEqual([true, true, 0o600])
  expect(await readFile(path, 'utf8')).toBe(text)
  expect(await readdir(join(folder, 'new'))).toEqual(['keys'])
})

test('two processes that start at once end with the same keys', async () => {
  const path = join(folder, 'race')
  const both = await Promise.all([inventKeys(path), inventKeys(path)])
  const [one, other] = both.map((read) => read.ok && read.value.blind.export().toString('hex'))
  expect(one).toBe(other)
  expect(one).toMatch(/^[0-9a-f]{64}$/)
})
