import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filePath, folderPath, forgetOthers, inOwnFolder, makeFolder, newFolderName, removeFolder } from './folder.ts'

let parent: string
/** Nobody made it yet. */
let root: string

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'rightdoor-folder-'))
  root = join(parent, 'data', 'exchange')
})
afterAll(() => rm(parent, { recursive: true, force: true }))

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('a name', () => {
  test('is one nobody guesses, and another each time', () => {
    expect(newFolderName()).toMatch(/^[0-9a-f]{32}$/)
    expect(newFolderName()).not.toBe(newFolderName())
  })

  test('of a folder or a file leads nowhere but into the root', () => {
    const folder = newFolderName()
    for (const name of ['', '.', '..', '../x', `${folder}/..`, folder.toUpperCase(), `${folder}\n`, `${folder}0`])
      expect(() => folderPath('/root', name), name).toThrow(RangeError)
    for (const name of [
      '',
      '.',
      '..',
      '.hidden',
      '-x',
      '../clients.csv',
      'a/b',
      'a\\b',
      'a\0',
      'é.csv',
      'x'.repeat(81),
    ])
      expect(() => filePath('/root', folder, name), name).toThrow(RangeError)
    expect(filePath('/root', folder, 'plan_items.csv')).toBe(`/root/${folder}/plan_items.csv`)
    expect(filePath('/root', folder, 'x'.repeat(80))).toBe(`/root/${folder}/${'x'.repeat(80)}`)
  })

  test('whatever it is: a path is inside its folder or there is none', () => {
    const folder = newFolderName()
    const pathOrNone = (name: string) => {
      try {
        return filePath('/root', folder, name)
      } catch (error) {
        return error instanceof RangeError ? null : 'another fault'
      }
    }
    const names = fc.oneof(fc.string(), fc.stringMatching(/^[./\\a\0-]{0,8}$/))
    fc.assert(fc.property(names, (name) => [null, `/root/${folder}/${name}`].includes(pathOrNone(name))))
  })
})

describe('a folder', () => {
  test('is made where there was nothing, for us alone, and removed with its files', async () => {
    const name = await makeFolder(root)
    await writeFile(filePath(root, name, 'clients.csv'), 'code\n')
    expect([await modeOf(root), await modeOf(folderPath(root, name))]).toEqual(['700', '700'])
    await removeFolder(root, name)
    await removeFolder(root, name)
    expect(await readdir(root)).toEqual([])
  })

  test('of some work goes with it, also when that fails, unless it is to be kept', async () => {
    expect(await inOwnFolder(root, (name) => readdir(folderPath(root, name)))).toEqual([])
    await expect(inOwnFolder(root, () => Promise.reject(new Error('the work failed')))).rejects.toThrow('failed')
    expect(await readdir(root)).toEqual([])
    const kept = await inOwnFolder(root, (name, keep) => {
      keep()
      return Promise.resolve(name)
    })
    expect(await readdir(root)).toEqual([kept])
    await removeFolder(root, kept)
  })
})

describe('what is forgotten', () => {
  test('is what nobody keeps and is older than a day; what is no folder of ours stays', async () => {
    const [young, old, kept] = [await makeFolder(root), await makeFolder(root), await makeFolder(root)]
    await writeFile(filePath(root, old, 'clients.csv'), 'code\n')
    await writeFile(join(root, 'README'), '')
    const yesterday = new Date(Date.now() - 24.1 * 3_600_000)
    for (const name of [old, kept]) await utimes(folderPath(root, name), yesterday, yesterday)
    await utimes(join(root, 'README'), yesterday, yesterday)
    expect(await forgetOthers(root, new Set([kept]))).toBe(1)
    expect((await readdir(root)).sort()).toEqual(['README', young, kept].sort())
  })

  test('is nothing where nothing was ever handed in', async () => {
    expect(await forgetOthers(join(parent, 'none'), new Set())).toBe(0)
  })

  test('a root that cannot be read is told, not passed over', async () => {
    await writeFile(join(parent, 'no-folder'), '')
    await expect(forgetOthers(join(parent, 'no-folder'), new Set())).rejects.toThrow('ENOTDIR')
  })
})
