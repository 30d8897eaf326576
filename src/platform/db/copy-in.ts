import { once } from 'node:events'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A `copy … from stdin` under way. */
export type CopyIn = {
  /** Gives rows and waits until the session takes more. Throws once the session is lost or the database refused. */
  readonly write: (rows: Iterable<Buffer | string>) => Promise<void>
  /** Waits until the database has taken everything. */
  readonly end: () => Promise<void>
  /** The database forgets what it took. */
  readonly giveUp: (why: string) => Promise<void>
}

/**
 * Begins a `copy … from stdin`. A stream of pg-copy-streams tells of a lost session once, by an event, and takes bytes
 * for ever after; whoever then waits for it to drain waits for ever. Here the loss is kept and told to every call.
 */
export const copyIn = (client: ClientBase, statement: string): CopyIn => {
  const stream = client.query(copyFrom(statement))
  let fault: Error | null = null
  const failed = new Promise<'failed'>((resolve) =>
    stream.on('error', (error) => {
      fault ??= error
      resolve('failed')
    }),
  )
  const closed = new Promise<'closed'>((resolve) => stream.once('close', () => resolve('closed')))
  const orFault = async (event: Promise<unknown>) => {
    await Promise.race([event, failed])
    if (fault) throw fault
  }
  return {
    write: async (rows) => {
      for (const some of rows) {
        if (fault) throw fault
        if (!stream.write(some)) await orFault(once(stream, 'drain').catch(() => undefined))
      }
    },
    end: async () => {
      if (fault) throw fault
      await orFault(new Promise((resolve) => stream.end(() => resolve('ended'))))
    },
    giveUp: async (why) => {
      if (fault) return
      stream.destroy(new Error(why))
      await Promise.race([closed, failed])
    },
  }
}
