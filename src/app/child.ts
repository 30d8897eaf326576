import { once } from 'node:events'
import type { Connection } from '../platform/db/connection.ts'
import { readConfig } from './config.ts'
import type { Config } from './config.ts'
import { stopWith } from './say.ts'

/** What the launcher tells its children. An address that holds a password goes through no argument and no environment. */
export type Orders = {
  readonly connection: Connection
  readonly readConnection: Connection | null
  readonly host: string
  readonly port: number
  /** Where the records are, as the start page says it. */
  readonly place: { readonly kind: 'folder' | 'server'; readonly name: string }
  readonly since: string
  readonly keys: string | null
  readonly trustProxy: number
  readonly singleSignOn: Config['singleSignOn']
  readonly seals: string | null
  readonly production: boolean
  readonly door: Config['door']
}

/** What a child answers: the address it serves, or only that it works; or why it could not begin. */
export type Report =
  | { readonly kind: 'ready'; readonly address: string | null }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }

/** The orders of the launcher or, in a process of its own (a container), what the environment says. */
export const orders = async (): Promise<Orders> => {
  if (process.send) return toldOrders()
  const config = readConfig()
  if (!config.ok) return stopWith(...config.refusal)
  const { database } = config.value
  if (!database) return stopWith({ en: 'Set DATABASE_URL.', fr: 'Définissez DATABASE_URL.' })
  const place = { kind: 'server', name: `${database.host}/${database.database}` } as const
  return ordersOf(config.value, database, place)
}

/** The launcher starts us before it knows them, so that we are ready when the database is. It may also think better of it. */
const toldOrders = async (): Promise<Orders> => {
  const leave = () => process.exit(0)
  process.once('disconnect', leave)
  const [told] = (await once(process, 'message')) as [Orders | 'stop']
  process.off('disconnect', leave)
  return told === 'stop' ? leave() : told
}

export const ordersOf = (config: Config, connection: Connection, place: Orders['place']): Orders => {
  const { readDatabase, host, port, keys, trustProxy, singleSignOn, seals, production, door } = config
  const since = new Date().toISOString()
  return {
    connection,
    readConnection: readDatabase,
    host,
    port,
    place,
    since,
    keys,
    trustProxy,
    singleSignOn,
    seals,
    production,
    door,
  }
}

export const report = (message: Report): void => {
  process.send?.(message)
}

/** Runs `stop` once: when the launcher says so or is gone, or on a signal when there is no launcher. */
export const whenTold = (stop: () => Promise<void>): void => {
  let stopping = false
  const stopOnce = () => {
    if (stopping) return
    stopping = true
    void stop().finally(() => process.exit(0))
  }
  process.on('message', (message) => message === 'stop' && stopOnce())
  process.on('disconnect', stopOnce)
  // Ctrl-C reaches every process of the terminal; the launcher decides in which order they stop.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.send || stopOnce())
}
