import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Orders, Report } from '../../src/app/child.ts'
import { rootFolder } from '../../src/platform/root.ts'

/** Processes of the product in a folder of their own, so that their files are nobody else's, each with the probe in it. */
export type Processes = {
  readonly folder: string
  /** Starts an entry with what the launcher would tell it; answers when it is ready. */
  readonly start: (entry: string, orders: Orders) => Promise<Watched & { readonly report: Report }>
  /** A process that holds its own event loop again and again. */
  readonly hold: () => Promise<Watched>
  readonly close: () => Promise<void>
}

export type Watched = {
  /** Forgets what was seen so far. */
  readonly watch: () => void
  /** Milliseconds of every turn of the event loop since then, as the probe counts them. */
  readonly watched: () => Promise<readonly number[]>
}

const probe = ['--import', join(rootFolder, 'test/watching/probe.mjs')]

export const openProcesses = async (): Promise<Processes> => {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-watching-'))
  for (const name of ['bin', 'src', 'db', 'package.json'])
    await cp(join(rootFolder, name), join(folder, name), { recursive: true })
  await symlink(join(rootFolder, 'node_modules'), join(folder, 'node_modules'))
  const children: ChildProcess[] = []
  return {
    folder,
    start: async (entry, orders) => {
      const child = fork(join(folder, 'bin/run.mjs'), [entry], { cwd: folder, execArgv: probe })
      children.push(child)
      child.send(orders)
      const [report] = (await once(child, 'message')) as [Report]
      if (report.kind !== 'ready') throw new Error(`${entry} did not start: ${report.message}`)
      return { ...watching(child), report }
    },
    hold: async () => {
      const child = fork(join(rootFolder, 'test/watching/hold.mjs'), { execArgv: probe })
      children.push(child)
      await once(child, 'message')
      return watching(child)
    },
    close: async () => {
      for (const child of children) await ended(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const watching = (child: ChildProcess): Watched => ({
  watch: () => void child.send('watch'),
  watched: async () => {
    child.send('watched')
    const [{ turns }] = (await once(child, 'message')) as [{ readonly turns: readonly number[] }]
    return turns
  },
})

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** The turn that ninety-nine of a hundred are shorter than. */
export const ninetyNinth = (turns: readonly number[]): number =>
  turns.toSorted((one, other) => one - other)[Math.floor(turns.length * 0.99)] ?? 0
