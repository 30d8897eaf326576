import { spawn } from 'node:child_process'
import { mkdtemp, open, readFile, readlink, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from '../process-mark.ts'
import { asAccount, giveTo } from './account.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { settingsFor } from './settings.ts'
import type { Durability } from './settings.ts'

/** A postmaster: its process and the folder of its socket. */
export type Server = { readonly pid: number; readonly socket: string }

/** Starts the postmaster of `home` and waits until it takes connections, recovery after a crash included. */
export const launch = async (
  home: string,
  binaries: Binaries,
  account: Account | null,
  durability: Durability,
): Promise<Server> => {
  const socket = await freshSocketFolder(account)
  await writeFile(join(home, 'socket'), socket)
  for (let tries = 1; ; tries++) {
    const outcome = await tryOnce(home, binaries, account, durability, socket)
    if (typeof outcome === 'number') return { pid: outcome, socket }
    // After a kill -9 of the postmaster its children need a moment to notice; until then it refuses to start.
    if (tries === 40 || !/still in use|lock file/.test(outcome)) {
      await rm(socket, { recursive: true, force: true })
      throw new Error(`PostgreSQL did not start:\n${outcome}`)
    }
    await pause(250)
  }
}

/** The living postmaster of `home`, or null; the file of a dead one says nothing. */
export const running = async (home: string): Promise<Server | null> => {
  const lines = (await readFile(pidFile(home), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  return pid > 0 && isAlive(pid) && (await servesCluster(pid, home)) ? { pid, socket: lines[4] ?? '' } : null
}

/** How long a fast stop may take, in milliseconds: much longer than a checkpoint of a large database on a slow disk. */
const FAST_STOP = 60_000

/** Fast shutdown: open transactions are rolled back, everything committed is written. */
export const halt = async (home: string): Promise<void> => {
  const server = await running(home)
  if (server) {
    process.kill(server.pid, 'SIGINT')
    const patience = Date.now() + FAST_STOP
    while (isAlive(server.pid) && Date.now() < patience) await pause(10)
    // Seen once, after a session was killed: a fast stop that never ends. An immediate one is safe, the next start recovers.
    if (isAlive(server.pid)) process.kill(server.pid, 'SIGQUIT')
    while (isAlive(server.pid)) await pause(10)
  }
  await removeSocketFolder(home)
}

/** The folder of the last socket is left behind by a crash. */
export const removeSocketFolder = async (home: string): Promise<void> => {
  const socket = await readFile(join(home, 'socket'), 'utf8').catch(() => '')
  if (/[/]rightdoor-socket-\w+$/.test(socket)) await rm(socket, { recursive: true, force: true })
}

const tryOnce = async (
  home: string,
  binaries: Binaries,
  account: Account | null,
  durability: Durability,
  socket: string,
): Promise<number | string> => {
  const log = await open(join(home, 'log'), 'a')
  const from = (await stat(join(home, 'log'))).size
  // Its own process group: Ctrl-C in a terminal is ours to answer, and PostgreSQL stops last.
  const child = spawn(binaries.postgres, ['-D', join(home, 'postgres'), ...settingsFor(durability, socket)], {
    ...asAccount(account),
    env: {},
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  const ended = new Promise<'ended'>((resolve) =>
    child.on('exit', () => resolve('ended')).on('error', () => resolve('ended')),
  )
  const ready = await Promise.race([
    ended,
    untilReady(
      home,
      () => child.pid,
      () => child.exitCode !== null,
    ),
  ])
  child.unref()
  if (ready === 'ready' && child.pid !== undefined) return child.pid
  return (await readFile(join(home, 'log'), 'utf8')).slice(from) || 'it said nothing'
}

const untilReady = async (
  home: string,
  pid: () => number | undefined,
  gone: () => boolean,
): Promise<'ready' | 'ended'> => {
  while (!gone()) {
    const lines = (await readFile(pidFile(home), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === pid() && lines[7]?.trim() === 'ready') return 'ready'
    await pause(20)
  }
  return 'ended'
}

/** A path above about 100 bytes does not fit into a socket address. */
const freshSocketFolder = async (account: Account | null): Promise<string> => {
  const base = tmpdir().length < 60 ? tmpdir() : '/tmp'
  const folder = await mkdtemp(join(base, 'rightdoor-socket-'))
  await giveTo(account, folder)
  return folder
}

const pidFile = (home: string): string => join(home, 'postgres', 'postmaster.pid')

/** Process numbers are used again, by another PostgreSQL too: on Linux a server's working folder is its cluster. */
const servesCluster = async (pid: number, home: string): Promise<boolean> => {
  if (process.platform !== 'linux') return true
  const cluster = await realpath(join(home, 'postgres')).catch(() => null)
  return cluster !== null && (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === cluster
}
