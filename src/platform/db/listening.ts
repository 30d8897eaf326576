import pg from 'pg'
import { driverOptions } from './connection.ts'
import type { Connection } from './connection.ts'

/**
 * Calls with what somebody says on a channel, and once with null whenever the connection was opened (again), since notices
 * meanwhile were lost. Comes back by itself when the server was away, until `leave` is called.
 */
export const listenFor = (
  connection: Connection,
  channel: string,
  onNotice: (says: string | null) => void,
): { readonly leave: () => Promise<void> } => {
  let client: pg.Client | null = null
  let left = false
  const enter = async (): Promise<void> => {
    const fresh = new pg.Client({ ...driverOptions(connection), application_name: `rightdoor listens to ${channel}` })
    const again = () => {
      if (client !== fresh || left) return
      client = null
      setTimeout(() => void enter(), 1000).unref()
    }
    client = fresh
    fresh.on('error', again)
    fresh.on('end', again)
    fresh.on('notification', ({ payload = '' }) => onNotice(payload))
    await fresh
      .connect()
      .then(() => fresh.query(`listen ${pg.escapeIdentifier(channel)}`))
      .then(() => onNotice(null))
      .catch(again)
  }
  void enter()
  return {
    leave: async () => {
      left = true
      await client?.end().catch(() => undefined)
    },
  }
}
