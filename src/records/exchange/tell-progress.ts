import type { Pool } from 'pg'
import type { Progress, Step } from '../package/progress.ts'

/** Twice a second is more often than anybody looks. */
const PAUSE = 500

/**
 * Keeps the last step of an order where the page of it finds it. What comes too soon after the last is left out; `told`
 * waits for what is on its way.
 */
export const tellingProgress = (
  pool: Pool,
  id: number,
): { readonly tell: Progress; readonly told: () => Promise<void> } => {
  let [last, sending] = [0, Promise.resolve()]
  const send = async (step: Step): Promise<void> => {
    await pool.query('update exchange set step = $2 where id = $1', [id, JSON.stringify(step)])
  }
  return {
    tell: (step) => {
      const now = Date.now()
      if (step.step === 'read' && now - last < PAUSE) return
      last = now
      // Progress that cannot be told stops nobody: the work itself notices when the database is away.
      sending = sending.then(() => send(step)).catch(() => undefined)
    },
    told: () => sending,
  }
}
