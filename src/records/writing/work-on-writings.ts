import type { Pool, PoolClient } from 'pg'
import type { Document } from './document.ts'
import { writeDocument } from './write-document.ts'

export type WritingFault = { readonly order: string; readonly error: unknown }

/**
 * Writes what was ordered, one after the other, until nothing waits. One worker at a time, the next one waits for its turn:
 * an order that waits is nobody's yet, whether no worker has begun it or one was cut off while writing. A document that
 * cannot be written fails by itself, and what nobody waits for any more is erased.
 */
export const workOnWritings = async (pool: Pool): Promise<readonly WritingFault[]> => {
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('rightdoor writings'))`)
    const faults: WritingFault[] = []
    for (let order = await next(client); order; order = await next(client)) {
      const error = await fulfil(client, order)
      if (error) faults.push({ order: order.id, error: error.fault })
    }
    await forgetWritings(client)
    return faults
  } finally {
    // The lock goes with the session.
    client.release(true)
  }
}

/** Those whose page is long gone. */
export const forgetWritings = async (client: Pick<PoolClient | Pool, 'query'>): Promise<void> => {
  await client.query('delete from writing where until <= now()')
}

type Order = { readonly id: string; readonly wanted: Buffer }

const next = async (client: PoolClient): Promise<Order | undefined> => {
  const { rows } = await client.query<Order>(
    `select id, wanted from writing where state = 'waiting' and until > now() order by asked_at, id limit 1`,
  )
  return rows[0]
}

const fulfil = async (client: PoolClient, { id, wanted }: Order): Promise<{ readonly fault: unknown } | null> => {
  const bytes = await bytesOf(wanted)
  const isWritten = bytes instanceof Uint8Array
  // A page that gave up has erased its order: nothing is left to change.
  await client.query(
    `with ended as (
       update writing set state = $2, written = $3 where id = $1 and state = 'waiting' returning id)
     select pg_notify('written', id::text) from ended`,
    [id, isWritten ? 'written' : 'failed', isWritten ? Buffer.from(bytes) : null],
  )
  return isWritten ? null : bytes
}

const bytesOf = async (wanted: Buffer): Promise<Uint8Array | { readonly fault: unknown }> => {
  try {
    return await writeDocument(JSON.parse(wanted.toString('utf8')) as Document)
  } catch (fault) {
    return { fault }
  }
}
