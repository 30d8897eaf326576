import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { rootFolder } from '../platform/root.ts'
import type { Orders, Report } from './child.ts'

export type Child = { readonly ready: Promise<Report>; readonly stop: () => Promise<void> }

/**
 * Starts an entry as a child of this process, and again a second later when it ends without having been told to. It loads
 * while its orders are not known yet. `ready` is what the first one reports.
 */
export const startChild = (entry: string, orders: Promise<Orders>, onLost: () => void): Child => {
  let stopped = false
  let child: ChildProcess
  const begin = () => {
    const begun = fork(join(rootFolder, 'bin', 'run.mjs'), [entry], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child = begun
    orders.then(
      (told) => void (begun.connected && begun.send(told, () => undefined)),
      // Whoever could not give them stops us.
      () => undefined,
    )
    child.once('exit', () => {
      if (stopped) return
      onLost()
      setTimeout(() => stopped || begin(), 1000)
    })
    return child
  }
  const ready = firstReport(begin())
  return {
    ready,
    stop: async () => {
      stopped = true
      await end(child)
    },
  }
}

const firstReport = (child: ChildProcess): Promise<Report> =>
  new Promise((resolve) => {
    child.once('message', (message) => resolve(message as Report))
    child.once('exit', (code) =>
      resolve({ kind: 'failed', code: 'EXIT', message: `it ended with ${code ?? 'a signal'}` }),
    )
  })

/** Asks, and after ten seconds no longer asks. */
const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.connected) child.send('stop', () => undefined)
  const impatient = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(impatient)
}
