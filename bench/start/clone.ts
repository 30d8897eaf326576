import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { rootFolder } from '../../src/platform/root.ts'

/** The files of this project in a folder of their own, with the packages that are installed here. */
export const cloneHere = async (): Promise<string> => {
  const folder = join(await mkdtemp(join(tmpdir(), 'rightdoor-bench-')), 'rightdoor')
  const left = new Set(['node_modules', 'data', 'dist', '.git'].map((name) => join(rootFolder, name)))
  await cp(rootFolder, folder, { recursive: true, filter: (path) => !left.has(path) })
  spawnSync('cp', ['-al', join(rootFolder, 'node_modules'), join(folder, 'node_modules')])
  return folder
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

export type Started = {
  /** Milliseconds from `npm start` to the last byte of the first signed-in page. */
  readonly firstPage: number
  readonly stop: () => Promise<void>
}

/** `npm start` as a person types it, until a page answers to whoever holds this session; without one, until any does. */
export const startAndAsk = async (
  folder: string,
  path: string,
  secret: string | null,
  more: Readonly<Record<string, string>> = {},
): Promise<Started> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), ...more },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const headers: Record<string, string> = secret === null ? {} : { cookie: `rightdoor=${secret}` }
  for (;;) {
    if (child.exitCode !== null) throw new Error('npm start ended before it served a page')
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers }).catch(() => null)
    const text = answer?.status === 200 ? await answer.text() : ''
    if (text.includes(secret === null ? '</html>' : 'name="token"')) break
    await pause(20)
  }
  const firstPage = performance.now() - began
  return {
    firstPage,
    stop: async () => {
      if (child.pid) process.kill(-child.pid, 'SIGINT')
      await ended
    },
  }
}
