import type { Pool } from 'pg'
import type { ColumnStore } from './store.ts'

export type FollowWishes = {
  /** Told of what went wrong; following goes on. */
  readonly onError: (error: Error) => void
  /** How often to look, told or not. */
  readonly everyMilliseconds?: number
}

export type Following = {
  /** Ends when nothing of it runs any more, so that the pool may be closed. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps a store at what is committed: looks when the database says that verdicts changed, and every half second besides.
 * A notice comes with its commit, but an older transaction that still runs holds its change back, and a lost connection
 * loses notices: the regular look finds what they leave out. A lost connection is opened again at the next one.
 */
export const follow = (pool: Pool, store: Pick<ColumnStore, 'refresh'>, wishes: FollowWishes): Following => {
  let ear: Promise<Ear> | null = null
  let stopped = false

  const look = (): Promise<unknown> => store.refresh().catch(tell)
  const tell = (error: unknown): void => {
    if (!stopped) wishes.onError(error instanceof Error ? error : new Error(String(error)))
  }
  const hear = (): void => {
    if (ear !== null) return
    ear = listen(pool, () => void look(), lost)
    ear.catch((error: unknown) => {
      ear = null
      tell(error)
    })
  }
  const lost = (): void => {
    ear = null
    tell(new Error('the connection that listens for changes of verdicts was lost'))
  }

  const timer = setInterval(() => {
    hear()
    void look()
  }, wishes.everyMilliseconds ?? 500)
  hear()

  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      const open = await ear?.catch(() => null)
      open?.close()
      await look()
    },
  }
}

type Ear = { readonly close: () => void }

const listen = async (pool: Pool, onChange: () => void, onLost: () => void): Promise<Ear> => {
  const client = await pool.connect()
  let open = true
  const close = (): void => {
    if (open) client.release(true)
    open = false
  }
  client.once('end', () => {
    if (!open) return
    close()
    onLost()
  })
  client.on('notification', onChange)
  try {
    await client.query('listen verdict_change')
  } catch (error) {
    close()
    throw error
  }
  return { close }
}
