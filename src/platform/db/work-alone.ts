import type { Pool } from 'pg'

export type LonelyWork<Done> = {
  /** The name of the lock that whoever works holds. */
  readonly lock: string
  /** Does what waits, one after the other, and answers what there is to tell of it. */
  readonly work: () => Promise<readonly Done[]>
  readonly waits: () => Promise<boolean>
}

/**
 * Works until nothing waits, one at a time in a database: the second is not needed and ends at once. The first looks again
 * after it has let go, so that what came in that very moment, and found the lock still held, is not left lying. Needs a
 * connection of the pool for the lock beside those of the work.
 */
export const workAlone = async <Done>(pool: Pool, alone: LonelyWork<Done>): Promise<readonly Done[]> => {
  const all: Done[] = []
  for (;;) {
    const done = await holding(pool, alone)
    if (done === null) return all
    all.push(...done)
    if (!(await alone.waits())) return all
  }
}

/** Null: somebody else holds the lock. It is given back before the answer: a session that is closed gives it back later. */
const holding = async <Done>(pool: Pool, { lock, work }: LonelyWork<Done>): Promise<readonly Done[] | null> => {
  const holder = await pool.connect()
  let isHeld = true
  try {
    const { rows } = await holder.query<{ mine: boolean }>('select pg_try_advisory_lock(hashtext($1)) as mine', [lock])
    isHeld = rows[0]?.mine === true
    if (!isHeld) return null
    const done = await work()
    await holder.query('select pg_advisory_unlock(hashtext($1))', [lock])
    isHeld = false
    return done
  } finally {
    holder.release(isHeld)
  }
}
