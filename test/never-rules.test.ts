import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import layers from '../.dependency-cruiser.mjs'
import style from '../eslint.config.mjs'
import { rootFolder } from '../src/platform/root.ts'
import { importBreaches, welcome } from './never-rules/import-breaches.ts'
import { fine, styleBreaches } from './never-rules/style-breaches.ts'
import type { Breach } from './never-rules/breach.ts'

let importScratch: string
let styleScratch: string

beforeAll(async () => {
  importScratch = await scratch(importBreaches, welcome, '.dependency-cruiser.mjs')
  styleScratch = await scratch(styleBreaches, fine, 'eslint.config.mjs')
})

afterAll(async () => {
  for (const folder of [importScratch, styleScratch]) await rm(folder, { recursive: true, force: true })
})

test('each import rule has a planted breach', () => {
  expect([...new Set(importBreaches.map((one) => one.rule))].sort()).toEqual(
    layers.forbidden.map((one) => one.name).sort(),
  )
})

test('each style rule of ours has a planted breach', () => {
  const ours = style.filter((block) => block.name?.startsWith('rightdoor/'))
  const on = ours.flatMap((block) => Object.entries(block.rules ?? {})).filter(([, setting]) => setting !== 'off')
  expect([...new Set(styleBreaches.map((one) => one.rule))].sort()).toEqual(
    [...new Set(on.map(([name]) => name))].sort(),
  )
})

test('every planted import is caught by its rule, and nothing else is', async () => {
  const said = await run(importScratch, 'dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['src', 'test', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
  ])
  const { summary } = JSON.parse(said) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  const caught = summary.violations.map((one) => `${one.rule.name} ${one.from}`)
  expect(caught.sort()).toEqual(expectedOf(importBreaches).sort())
})

test('every planted breach of style is caught by its rule, and nothing else is', async () => {
  const said = await run(styleScratch, 'eslint/bin/eslint.js', ['src', '--format', 'json'])
  const files = JSON.parse(said) as { filePath: string; messages: { ruleId: string | null; message: string }[] }[]
  const caught = files.flatMap((file) =>
    file.messages.map((one) => `${one.ruleId ?? one.message} ${relative(styleScratch, file.filePath)}`),
  )
  expect(caught.sort()).toEqual(expectedOf(styleBreaches).sort())
})

function expectedOf(breaches: readonly Breach[]): string[] {
  return breaches.flatMap((one) => Array.from({ length: one.times ?? 1 }, () => `${one.rule} ${one.path}`))
}

/** A folder of its own with the real configuration, the planted files and the installed packages. */
async function scratch(breaches: readonly Breach[], others: Readonly<Record<string, string>>, config: string) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'rightdoor-rules-')))
  const files = [...Object.entries(others), ...breaches.map((one) => [one.path, one.text] as const)]
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const path of ['package.json', 'tsconfig.json', config])
    await copyFile(join(rootFolder, path), join(folder, path))
  await symlink(join(rootFolder, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** What the tool prints. It ends with an error code, since it finds something; a tool that cannot start prints nothing. */
function run(folder: string, tool: string, words: readonly string[]) {
  const program = join(folder, 'node_modules', tool)
  return new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [program, ...words],
      { cwd: folder, maxBuffer: 1 << 26 },
      (error, printed, complaint) => {
        if (printed.startsWith('{') || printed.startsWith('[')) resolve(printed)
        else reject(new Error(complaint || printed || String(error)))
      },
    )
  })
}
