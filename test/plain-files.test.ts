import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from '../src/platform/root.ts'
import manifest from '../package.json' with { type: 'json' }

const read = (path: string) => readFileSync(join(rootFolder, path), 'utf8')

test('every source key has its document in sources.md', () => {
  const declared =
    /export type SourceKey =([^\n]*\n(?: {2}\|[^\n]*\n)*)/.exec(read('src/core/programme/code-list.ts'))?.[1] ?? ''
  const keys = [...declared.matchAll(/'([A-Z0-9-]+)'/g)].map((one) => one[1])
  const headings = [...read('docs/reference/sources.md').matchAll(/^## (\S+)$/gm)].map((one) => one[1])
  expect(keys.length).toBeGreaterThan(5)
  expect(headings.sort()).toEqual(keys.sort())
})

test('every dependency is named in dependencies.md', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const rows = [...read('docs/reference/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].map((one) => one[1] ?? '')
  const named = rows
    .flatMap((cell) => cell.trim().split(', '))
    .filter((name) => name !== 'package' && !/^-+$/.test(name))
  expect(named.sort()).toEqual(names.sort())
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('every link from one page to another file leads somewhere', () => {
  const broken = pages().flatMap((page) =>
    linksIn(page)
      .filter((link) => !existsSync(join(rootFolder, dirname(page), link)))
      .map((link) => `${page} → ${link}`),
  )
  expect(broken).toEqual([])
})

test('every decision is listed', () => {
  const decisions = pages().filter((page) => /^docs\/adr\/\d/.test(page))
  expect(linksIn('docs/adr/README.md').map((link) => `docs/adr/${link}`)).toEqual(decisions)
})

function pages(): string[] {
  const documentation = readdirSync(join(rootFolder, 'docs'), { recursive: true, encoding: 'utf8' })
  return [...readdirSync(rootFolder), ...documentation.map((path) => `docs/${path.replaceAll('\\', '/')}`)]
    .filter((path) => path.endsWith('.md'))
    .sort()
}

function linksIn(page: string): string[] {
  const links = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
  return links.map((one) => one[1] ?? '')
}
