import type { Pool } from 'pg'
import type { Connection } from '../../platform/db/connection.ts'
import { listenFor } from '../../platform/db/listening.ts'
import { workOnWritings } from './work-on-writings.ts'
import type { WritingFault } from './work-on-writings.ts'

export type ScribeWishes = {
  /** A document that could not be written. */
  readonly onFault: (fault: WritingFault) => void
  /** The database went away, or the like: it goes on when it is back. */
  readonly onError: (error: unknown) => void
}

/**
 * Writes what pages order as soon as they say so, beside all other work: no page should wait for a long import. It keeps one
 * session of the pool, of role worker, while it writes.
 */
export const startScribe = (
  connection: Connection,
  pool: Pool,
  { onFault, onError }: ScribeWishes,
): { readonly stop: () => Promise<void> } => {
  let working: Promise<void> = Promise.resolve()
  let isTold = false
  const work = async (): Promise<void> => {
    isTold = false
    await workOnWritings(pool).then((faults) => faults.forEach(onFault), onError)
  }
  const ear = listenFor(connection, 'writing', () => {
    if (isTold) return
    isTold = true
    working = working.then(work)
  })
  return {
    stop: async () => {
      await ear.leave()
      await working
    },
  }
}
