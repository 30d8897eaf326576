import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { expect, inject } from 'vitest'

/**
 * A real browser: CHROMIUM_PATH, else chromium on the PATH, else the one that came with npm. When none starts the tests
 * fail; they are never skipped.
 */
export const openBrowser = async (): Promise<Browser> => {
  const { path, libraries } = await findChromium()
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    ...(libraries && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  })
}

type Found = { readonly path: string; readonly libraries?: string }

const findChromium = async (): Promise<Found> => {
  const given = process.env['CHROMIUM_PATH']
  if (given) return { path: given }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path) && starts(path))
  return found ? { path: found } : fromNpm()
}

/**
 * It unpacks itself into TMPDIR, which is the folder of this test run while it does. It brings the libraries it needs
 * only when it believes to be on a certain service, so it is told so; they are used where the machine lacks them. The
 * words it recommends are left out: with a single process it ends with the first page that is closed.
 */
const fromNpm = async (): Promise<Found> => {
  const folder = inject('testFolder')
  const path = await onceIn(folder, async () => {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    return withEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, () => packed.executablePath())
  })
  return starts(path) ? { path } : { path, libraries: join(folder, 'al2023', 'lib') }
}

/** Several test files open a browser at once: the first unpacks it, the others wait; a file half written does not start. */
const onceIn = async (folder: string, unpack: () => Promise<string>): Promise<string> => {
  const [lock, told] = [join(folder, 'browser-lock'), join(folder, 'browser-path')]
  const isFirst = await mkdir(lock).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    await writeFile(`${told}.new`, await unpack())
    await rename(`${told}.new`, told)
  }
  while (!existsSync(told)) await pause(50)
  return readFile(told, 'utf8')
}

const starts = (path: string): boolean => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

const withEnvironment = async <Value>(values: Record<string, string>, work: () => Promise<Value>): Promise<Value> => {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, values)
  try {
    return await work()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** What axe finds wrong with the page as it stands, by rule and place. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  // The page's own policy lets no inline script in; a test asks past it.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Nothing of the page is wider than the window. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const { wide, window } = await page.evaluate<{ wide: number; window: number }>(
    '({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth })',
  )
  expect(wide).toBeLessThanOrEqual(window)
}
