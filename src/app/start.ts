import { relative } from 'node:path'
import { todayInOntario } from '../platform/clock.ts'
import { contentsOf } from '../platform/db/contents.ts'
import type { Connection } from '../platform/db/connection.ts'
import { prepareDatabase } from '../platform/db/prepare-database.ts'
import { AlreadyHeld, isAlive } from '../platform/process-mark.ts'
import { startPostgres } from '../platform/postgres/start-postgres.ts'
import type { Postgres } from '../platform/postgres/start-postgres.ts'
import { rootFolder } from '../platform/root.ts'
import { ordersOf } from './child.ts'
import type { Orders } from './child.ts'
import { startChild } from './children.ts'
import type { Child } from './children.ts'
import { readConfig } from './config.ts'
import { loadDemonstration } from './demonstration.ts'
import { openDemonstrationAccounts } from './demonstration-accounts.ts'
import { installationKeys } from './installation-keys.ts'
import { holdsRecords, purposeOf } from './purpose.ts'
import { dataFolder } from './local-database.ts'
import { beginRunning, endRunning, isPortFree, nowServing, runningAddress } from './running.ts'
import { Refusal, say, stopWith } from './say.ts'
import { sentences } from './start-sentences.ts'
import { version } from './version.ts'

const began = performance.now()
const read = readConfig()
const config = read.ok ? read.value : stopWith(...read.refusal)

let postgres: Postgres | null = null
let children: readonly Child[] = []
let stopping = false
let watch: NodeJS.Timeout | undefined

const address = await runningAddress()
if (address !== null) stopWith(sentences.runsAlready(address))
if (!(await isPortFree(config.host, config.port))) stopWith(sentences.portTaken(config.port))
await beginRunning()
// Whoever read what we say may be gone (a closed pipe); that is no reason to leave PostgreSQL behind.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
if (config.byNpm) stopWithShell(process.ppid)
say(sentences.starting(version))
await launch()

/** The children load while the database is started and looked at: they are told what to do once that is known. */
async function launch(): Promise<void> {
  const orders = prepared()
  children = ['web', 'worker'].map((name) =>
    startChild(`src/app/${name}.ts`, orders, () => stopping || say(sentences.childLost(name))),
  )
  try {
    await serve(await orders)
  } catch (error) {
    if (stopping) return
    const { en, fr } = sentenceFor(error)
    process.stderr.write(`${en}\n${fr}\n`)
    await stop(1)
  }
}

async function prepared(): Promise<Orders> {
  const connection = config.database ?? (await ownDatabase())
  await prepare(connection)
  const place = postgres
    ? ({ kind: 'folder', name: placeName(postgres.home) } as const)
    : ({ kind: 'server', name: `${connection.host}/${connection.database}` } as const)
  return ordersOf(config, connection, place)
}

/** Our own PostgreSQL, looked after: when it ends before we do, everything is started again on what was saved. */
async function ownDatabase(): Promise<Connection> {
  const server = await startPostgres({ folder: dataFolder, durability: 'full' })
  postgres = server
  watch = setInterval(() => {
    if (stopping || isAlive(server.pid)) return
    clearInterval(watch)
    say(sentences.databaseLost)
    void Promise.all(children.map((child) => child.stop()))
      .then(() => server.stop())
      .then(launch)
  }, 500)
  return server.connection
}

/** The demonstration goes into our own database, or into an empty one of somebody else's when they ask for it. */
async function prepare(connection: Connection): Promise<void> {
  const contents = await contentsOf(connection)
  if (contents === 'foreign') throw new Refusal(sentences.foreign)
  if (config.database && contents === 'empty' && !config.demo) throw new Refusal(sentences.notPrepared)
  await prepareDatabase(connection)
  const mayLoad = !config.database || (config.demo && !(await holdsRecords(connection)))
  if (!(await purposeOf(connection)) && mayLoad)
    await loadDemonstration(connection, { today: config.today ?? todayInOntario() })
  const purpose = await purposeOf(connection)
  if (purpose?.kind === 'demonstration')
    await openDemonstrationAccounts(connection, await installationKeys(config.keys, purpose))
}

async function serve({ connection, place }: Orders): Promise<void> {
  const purpose = await purposeOf(connection)
  for (const child of children) {
    const first = await child.ready
    if (first.kind === 'failed' && first.code === 'EADDRINUSE') throw new Refusal(sentences.portTaken(config.port))
    if (first.kind === 'failed') throw new Error(first.message)
    if (first.address === null) continue
    await nowServing(first.address)
    say(
      sentences.ready({
        address: first.address,
        place: place.name,
        purpose,
        milliseconds: performance.now() - began,
      }),
    )
  }
}

/** The children first, so that they finish what they do, then the database. A second Ctrl-C changes nothing. */
async function stop(status: number): Promise<void> {
  if (stopping) return
  stopping = true
  clearInterval(watch)
  if (status === 0) say(sentences.stopping)
  await Promise.all(children.map((child) => child.stop()))
  await postgres?.stop()
  await endRunning()
  if (status === 0) say(sentences.stopped)
  process.exit(status)
}

/** npm passes a signal on to its shell, which ends without telling us. */
function stopWithShell(shell: number): void {
  setInterval(() => process.ppid === shell || void stop(0), 250).unref()
}

function sentenceFor(error: unknown) {
  if (error instanceof Refusal) return error.sentence
  if (error instanceof AlreadyHeld) return sentences.databaseHeld(error.mark.pid)
  return sentences.failed(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function placeName(home: string): string {
  const inside = relative(rootFolder, home)
  return inside.startsWith('..') ? home : `./${inside}/postgres`
}
