import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { openPool } from '../platform/db/pool.ts'
import type { Role } from '../platform/db/role.ts'
import { log } from '../platform/log.ts'
import { follow } from '../records/figures/follow.ts'
import { createColumnStore } from '../records/figures/store.ts'
import { workersBy } from '../records/writing/writers.ts'
import { loadAssets } from './assets.ts'
import { orders, report, whenTold } from './child.ts'
import { demonstrationPeopleIn } from './demonstration-people.ts'
import { installationKeys } from './installation-keys.ts'
import { purposeOf } from './purpose.ts'
import { openWorld } from './routes/open-world.ts'
import { signOnProvider } from './sign-on-provider.ts'
import { version } from './version.ts'
import { webApp } from './web-app.ts'

/** The largest upload through a line of one megabit a second; a request for a page is known to be ours for an hour. */
const MINUTES_TO_SEND = 30

// Made while the launcher is still at the database.
const loading = loadAssets()
const told = await orders()
const { connection, host, port, place, since, trustProxy, production } = told
const poolOf = (role: Role, max: number) =>
  openPool(connection, role, { max, onLost: (error) => log.warn({ err: error }, 'a connection was lost') })
const [reader, writer, doorkeeper] = [poolOf('reader', 8), poolOf('writer', 4), poolOf('doorkeeper', 6)]
const engine = poolOf('engine', 3)
const figures = createColumnStore(engine)
const following = follow(engine, figures, {
  onError: (error) => log.warn({ err: error }, 'following the verdicts was interrupted'),
})
const writers = workersBy(connection)
const [assets, purpose] = await Promise.all([loading, purposeOf(connection)])
const keys = await installationKeys(told.keys, purpose)
const people = purpose?.kind === 'demonstration' ? await demonstrationPeopleIn(connection) : []
const world = openWorld({
  ...{ reader, writer, doorkeeper, figures, writers, keys, assets, purpose, people, trustProxy, production },
  singleSignOn: signOnProvider(told.singleSignOn),
  settings: told.door,
  running: { place, since: new Date(since), version },
})
const server = createAdaptorServer({
  fetch: webApp(world).fetch,
  serverOptions: { requestTimeout: MINUTES_TO_SEND * 60_000 },
})

server.once('error', (error: NodeJS.ErrnoException) => {
  report({ kind: 'failed', code: error.code ?? '', message: error.message })
  process.exit(1)
})
server.listen(port, host, () => {
  const { port: taken } = server.address() as AddressInfo
  report({ kind: 'ready', address: `http://${nameOf(host)}:${taken}` })
})

whenTold(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  const patience = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000)
  await closed
  clearTimeout(patience)
  await following.stop()
  await writers.leave()
  await Promise.all([reader, writer, doorkeeper, engine].map((pool) => pool.end()))
})

/** An address to click on. */
function nameOf(address: string): string {
  if (address === '127.0.0.1' || address === '0.0.0.0' || address === '::1' || address === '::') return 'localhost'
  return address.includes(':') ? `[${address}]` : address
}
