import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { loadAssets } from '../../src/app/assets.ts'
import { purposeOf } from '../../src/app/purpose.ts'
import { openWorld } from '../../src/app/routes/open-world.ts'
import { webApp } from '../../src/app/web-app.ts'
import { newKeysFile, openKeys } from '../../src/platform/auth/keys.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { follow } from '../../src/records/figures/follow.ts'
import { createColumnStore } from '../../src/records/figures/store.ts'

export type Variant = 'whole' | 'without looks' | 'without policies'

/** What the parent says: where the records are, and what of the product is left out to see what it costs. */
export type Orders = { readonly connection: Connection; readonly variant: Variant }

const { connection, variant } = await new Promise<Orders>((resolve) =>
  process.once('message', (message) => resolve(message as Orders)),
)
const keys = openKeys(newKeysFile('bench'))
if (!keys.ok) throw new Error('no keys')
const engine = openPool(connection, 'engine', { max: 3 })
const figures = createColumnStore(engine)
follow(engine, figures, {
  onError: (error) => {
    throw error
  },
})
const world = openWorld({
  // Whoever owns the tables goes past the policies; the clauses of the queries stay.
  reader: openPool(connection, variant === 'without policies' ? 'migrator' : 'reader', { max: 8 }),
  writer: openPool(connection, 'writer', { max: 4 }),
  doorkeeper: openPool(connection, 'doorkeeper', { max: 6 }),
  figures,
  keys: keys.value,
  singleSignOn: null,
  assets: await loadAssets(),
  purpose: await purposeOf(connection),
  running: { version: '0', since: new Date(), place: { kind: 'server', name: 'bench' } },
  trustProxy: 0,
  production: false,
})
const routes =
  variant === 'without looks' ? world.routes.map((one) => ({ ...one, look: 'none' as const })) : world.routes
const server = createAdaptorServer({ fetch: webApp({ ...world, routes }).fetch })
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))
