import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rootFolder } from '../src/platform/root.ts'

let folder: string

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'rightdoor-run-')))
  for (const name of ['bin', 'src']) await mkdir(join(folder, name))
  for (const path of ['bin/run.mjs', 'package.json']) await copyFile(join(rootFolder, path), join(folder, path))
  await symlink(join(rootFolder, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(
    join(folder, 'src/entry.ts'),
    `import { word } from './word.ts'
const [first = '', code]: readonly string[] = process.argv.slice(2)
if (first === 'fail') throw new Error(word)
process.stdout.write([word, first].join(' '))
process.exitCode = Number(code)
`,
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the entry gets its own arguments, and its exit code is the exit code', async () => {
  await say('bonjour')
  expect(await run('there', '7')).toMatchObject({ code: 7, output: 'bonjour there' })
})

test('a source that has changed is bundled again; without a change nothing is', async () => {
  await say('first')
  expect(await run('', '0')).toMatchObject({ output: 'first ' })
  const before = await bundles()
  await run('', '0')
  expect(await bundles()).toEqual(before)
  await say('second')
  expect(await run('', '0')).toMatchObject({ output: 'second ' })
})

test('many at once, all of them the first, each run what was written', async () => {
  await say('together')
  const all = await Promise.all([1, 2, 3, 4].map((at) => run(`${at}`, '0')))
  expect(all.map(({ output }) => output)).toEqual(['together 1', 'together 2', 'together 3', 'together 4'])
})

test('packages are in the bundle, with the quick build of React whatever NODE_ENV is to us', async () => {
  await writeFile(
    join(folder, 'src/word.ts'),
    `import * as React from 'react'
const { NODE_ENV } = process.env
export const word = \`\${'captureOwnerStack' in React ? 'slow' : 'quick'} \${NODE_ENV}\`
`,
  )
  expect(await run('there', '0')).toMatchObject({ output: 'quick test there' })
  const all = await Promise.all((await bundles()).map((name) => readFile(join(folder, 'dist/src', name), 'utf8')))
  expect(all.filter((bundle) => bundle.includes('from"react"'))).toEqual([])
})

test('an error names the line of the source', async () => {
  const { code, complaint } = await run('fail')
  expect(code).toBe(1)
  expect(complaint).toContain(`${join(folder, 'src/entry.ts')}:3`)
})

test('what does not compile is said and ends with an error', async () => {
  await writeFile(join(folder, 'src/word.ts'), 'export const word = (')
  const { code, complaint } = await run('', '0')
  expect(code).toBe(1)
  expect(complaint).toContain('src/word.ts:1')
})

const say = (word: string) => writeFile(join(folder, 'src/word.ts'), `export const word: string = '${word}'\n`)

const bundles = async () => (await readdir(join(folder, 'dist/src'))).filter((name) => name.endsWith('.mjs'))

function run(...words: readonly string[]) {
  const program = [join(folder, 'bin/run.mjs'), 'src/entry.ts', ...words]
  return new Promise<{ code: number; output: string; complaint: string }>((resolve) => {
    const child = execFile(process.execPath, program, { cwd: tmpdir() }, (_error, output, complaint) => {
      resolve({ code: child.exitCode ?? -1, output, complaint })
    })
  })
}
