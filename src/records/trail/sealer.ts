import { setTimeout as pause } from 'node:timers/promises'
import type { ClientBase, Pool, PoolClient } from 'pg'
import { appendDaySeals } from './seal-file.ts'
import { sealPending } from './seal-pending.ts'

export type SealerWishes = {
  /** The file outside the database that takes the last seal of each day; null: none is kept. */
  readonly file: string | null
  /** Told of what went wrong; sealing begins again. */
  readonly onError: (error: Error) => void
  readonly everyMilliseconds?: number
}

export type Sealer = {
  /** Ends when nothing of it runs any more, so that the pool may be closed. */
  readonly stop: () => Promise<void>
}

/** A lock that whoever seals holds as long as it is connected; a second sealer waits for it. */
const SEALING = 744_837

/**
 * Seals what is committed, twice a second, until it is stopped. It keeps one session of the pool, of role worker. It
 * looks instead of being told, because a notice would make every commit of a look wait for the others.
 */
export const startSealer = (pool: Pool, wishes: SealerWishes): Sealer => {
  const stopping = new AbortController()
  const every = wishes.everyMilliseconds ?? 500
  const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => null)
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await inSession(pool, (client) => sealing(client, wishes.file, every, rest, stopping.signal)).catch(
        (error: unknown) => {
          if (!stopping.signal.aborted) wishes.onError(error instanceof Error ? error : new Error(String(error)))
        },
      )
      await rest(1000)
    }
  }
  const working = work()
  return {
    stop: async () => {
      stopping.abort()
      await working
    },
  }
}

const sealing = async (
  client: ClientBase,
  file: string | null,
  every: number,
  rest: (milliseconds: number) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> => {
  while (!(await isOurTurn(client))) {
    if (signal.aborted) return
    await rest(every)
  }
  let keepAgain = 0
  while (!signal.aborted) {
    const began = performance.now()
    const sealed = await sealPending(client)
    if (file !== null && began >= keepAgain) {
      await appendDaySeals(client, file)
      keepAgain = began + 60_000
    }
    // However slow a look should become, it takes a tenth of the time at most.
    if (sealed === 0) await rest(Math.max(every, 10 * (performance.now() - began)))
  }
}

const isOurTurn = async (client: ClientBase): Promise<boolean> => {
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [SEALING])
  return rows[0]?.got === true
}

const inSession = async (pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> => {
  const client = await pool.connect()
  try {
    await work(client)
  } finally {
    // The lock goes with the session.
    client.release(true)
  }
}
