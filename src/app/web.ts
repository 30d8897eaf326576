import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { openPool } from '../platform/db/pool.ts'
import { readerOf } from '../platform/db/reader.ts'
import { log } from '../platform/log.ts'
import { loadAssets } from './assets.ts'
import { orders, report, whenTold } from './child.ts'
import { purposeOf } from './purpose.ts'
import { webApp } from './web-app.ts'

const { connection, host, port, place, since } = await orders()
const pool = openPool(connection, 'reader', {
  max: 8,
  onLost: (error) => log.warn({ err: error }, 'a connection was lost'),
})
const [assets, purpose] = await Promise.all([loadAssets(), purposeOf(connection)])
const app = webApp({ db: readerOf(pool), assets, purpose, place, since: new Date(since) })
const server = createAdaptorServer({ fetch: app.fetch })

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
  await pool.end()
})

/** An address to click on. */
function nameOf(address: string): string {
  if (address === '127.0.0.1' || address === '0.0.0.0' || address === '::1' || address === '::') return 'localhost'
  return address.includes(':') ? `[${address}]` : address
}
