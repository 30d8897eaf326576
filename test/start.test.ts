import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmod, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { driverOptions } from '../src/platform/db/connection.ts'
import { erasePostgres, postgresHolder, runningPostgres } from '../src/platform/postgres/start-postgres.ts'
import { isAlive } from '../src/platform/process-mark.ts'
import { rootFolder } from '../src/platform/root.ts'

// The first start makes the whole demonstration, on whatever machine this is.
vi.setConfig({ testTimeout: 300_000 })

let clone: string
let port: number
const started: ChildProcess[] = []

beforeAll(async () => {
  clone = await cloneIntoClosedFolder()
  port = await freePort()
})

afterAll(async () => {
  for (const child of started) interrupt(child)
  while ((await postgresHolder(join(clone, 'data'))) !== null) await pause(50)
  await erasePostgres(join(clone, 'data'))
  await rm(dirname(clone), { recursive: true, force: true })
})

/** The files git would hold, in a folder that only its owner may enter, with the packages that are installed here. */
const cloneIntoClosedFolder = async (): Promise<string> => {
  const closed = await mkdtemp(join(tmpdir(), 'rightdoor-clone-'))
  await chmod(closed, 0o700)
  const folder = join(closed, 'rightdoor')
  const left = new Set(['node_modules', 'data', 'dist', '.git'].map((name) => join(rootFolder, name)))
  await cp(rootFolder, folder, { recursive: true, filter: (path) => !left.has(path) })
  const linked = spawnSync('cp', ['-al', join(rootFolder, 'node_modules'), join(folder, 'node_modules')])
  if (linked.status !== 0)
    await cp(join(rootFolder, 'node_modules'), join(folder, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    })
  return folder
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo
      server.close(() => resolve(free))
    })
  })

type Start = {
  readonly said: () => string
  readonly until: (words: string) => Promise<void>
  readonly ended: Promise<number | null>
  /** Ctrl-C, which a terminal sends to npm and to all that npm started; then waits for the last words. */
  readonly stop: () => Promise<void>
}

const npmStart = (more: Record<string, string> = {}): Start => {
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...environment, PORT: String(port), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  started.push(child)
  let heard = ''
  child.stdout.on('data', (bytes: Buffer) => (heard += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (heard += bytes.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    said: () => heard,
    ended,
    stop: async () => {
      interrupt(child)
      while (!heard.endsWith('Stopped. Everything is kept.\nArrêtée. Tout est conservé.\n')) await pause(20)
    },
    until: async (words) => {
      while (!heard.includes(words)) {
        if (child.exitCode !== null) throw new Error(`npm start ended before it said “${words}”:\n${heard}`)
        await pause(20)
      }
    },
  }
}

const interrupt = (child: ChildProcess): void => {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGINT')
  } catch {
    // All of them are gone.
  }
}

const page = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()

const ask = async (statement: string) => {
  const connection = await runningPostgres(join(clone, 'data'))
  if (!connection) throw new Error('no server runs in the clone')
  const client = new pg.Client(driverOptions(connection))
  await client.connect()
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

test('a clone in a closed folder starts, stops cleanly, and starts again with everything kept', async () => {
  const first = npmStart({ TODAY: '2013-01-14' })
  await first.until(`http://localhost:${port}/fr`)
  expect(await page('/en')).toContain('The demonstration day is Monday, January 14, 2013.')
  expect(await page('/fr')).toContain('lundi 14 janvier 2013')
  if (process.getuid?.() === 0)
    expect(await readFile(join(clone, 'data', 'WHERE'), 'utf8')).toMatch(/^\/var\/lib\/rightdoor\/\w+\n$/)
  await ask(`insert into region (code, name_en, name_fr) values ('KEPT', 'Kept', 'Gardée')`)
  await first.stop()
  expect(await readdir(join(clone, 'data'))).not.toContain('running.json')

  const second = npmStart()
  await second.until(`http://localhost:${port}/fr`)
  expect(await ask(`select name_fr from region where code = 'KEPT'`)).toEqual([{ name_fr: 'Gardée' }])
  expect(await page('/en')).toContain('Monday, January 14, 2013')
  await second.stop()
})

test('while one runs: a second start says where, a reset refuses, and a killed database comes back', async () => {
  const running = npmStart()
  await running.until(`http://localhost:${port}/fr`)
  const second = npmStart()
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`Rightdoor is already running: http://localhost:${port}`)
  const reset = spawnSync('npm', ['run', '-s', 'reset'], { cwd: clone, encoding: 'utf8' })
  expect(reset).toMatchObject({ status: 1, stderr: expect.stringContaining('Stop it first') })

  const [{ pid } = { pid: 0 }] = await ask(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`)
  process.kill(Number(pid), 'SIGKILL')
  await running.until('PostgreSQL ended; it is started again')
  while (!(await page('/en').catch(() => '')).includes('Rightdoor is running')) await pause(50)
  await running.stop()
})

test('a port in use, a setting that is not understood, and a launcher that was killed', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  const refused = npmStart()
  expect(await refused.ended).toBe(1)
  expect(refused.said()).toContain(
    `Port ${port} is taken by another program. Choose one that is free: PORT=${port + 1} npm start`,
  )
  await new Promise((resolve) => other.close(resolve))

  const misspelt = npmStart({ TODAY: 'tomorrow' })
  expect(await misspelt.ended).toBe(1)
  expect(misspelt.said()).toContain('TODAY="tomorrow" is not understood. Give a day, as in 2026-01-31.')

  const killed = npmStart()
  await killed.until(`http://localhost:${port}/fr`)
  const { pid } = JSON.parse(await readFile(join(clone, 'data', 'running.json'), 'utf8')) as { pid: number }
  process.kill(pid, 'SIGKILL')
  await killed.ended
  while (isAlive(pid) || (await page('/en').catch(() => ''))) await pause(50)
  const after = npmStart()
  await after.until(`http://localhost:${port}/fr`)
  await after.stop()
})
