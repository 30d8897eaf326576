import type { PoolClient } from 'pg'
import type { Connection } from '../../platform/db/connection.ts'
import { listenFor } from '../../platform/db/listening.ts'
import { isWorkerPresent } from '../../platform/db/presence.ts'

/** Those who write what was ordered, as seen by whoever orders. */
export type Writers = {
  readonly areThere: (client: PoolClient) => Promise<boolean>
  /** Before the order is placed, so that no word of its end is missed. */
  readonly expect: (order: string) => Expected
}

export type Expected = {
  /** Waits for a word on it, or so many milliseconds; what became of it is in the database. */
  readonly word: (milliseconds: number) => Promise<void>
  readonly forget: () => void
}

/** Where no worker is meant to run: no file that takes long is written. */
export const nobodyWrites: Writers = {
  areThere: () => Promise.resolve(false),
  expect: () => ({ word: () => Promise.resolve(), forget: () => undefined }),
}

/** The workers of an installation. One connection listens for all the pages of this process. */
export const workersBy = (connection: Connection): Writers & { readonly leave: () => Promise<void> } => {
  const waiting = new Map<string, () => void>()
  const ear = listenFor(connection, 'written', (order) => {
    // After the connection was lost nobody knows what was missed: all look.
    for (const tell of order === null ? waiting.values() : [waiting.get(order)]) tell?.()
  })
  return {
    areThere: isWorkerPresent,
    expect: (order) => {
      const { word, tell } = aWord()
      waiting.set(order, tell)
      return { word, forget: () => void waiting.delete(order) }
    },
    leave: ear.leave,
  }
}

/** A word that is told while nobody waits is there for the next who does. */
const aWord = (): Pick<Expected, 'word'> & { readonly tell: () => void } => {
  let isTold = false
  let wake = (): void => undefined
  return {
    tell: () => {
      isTold = true
      wake()
    },
    word: async (milliseconds) => {
      const word = new Promise<void>((resolve) => (wake = resolve))
      const late = isTold ? undefined : setTimeout(wake, milliseconds)
      if (late !== undefined) await word
      clearTimeout(late)
      isTold = false
    },
  }
}
