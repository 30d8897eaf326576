import type { Connection } from '../platform/db/connection.ts'

/** One thing the worker does by itself. */
export type Task = {
  readonly name: string
  /** When, as cron says it, in UTC; null: only when asked for. */
  readonly when: string | null
  readonly run: (connection: Connection) => Promise<void>
}

/** Everything the worker does. Nights are early mornings in UTC: 07:00 is 2 or 3 o'clock in Ontario. */
export const tasks: readonly Task[] = [{ name: 'verify-verdicts', when: '0 7 * * *', run: () => Promise.resolve() }]
