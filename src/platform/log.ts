import { pino } from 'pino'

/** What may be written of a fault: what PostgreSQL says of one repeats values, which may be a person’s. */
export const plainFault = (fault: unknown): object => {
  if (!(fault instanceof Error)) return { type: typeof fault }
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in fault && typeof fault.code === 'string' ? { code: fault.code } : {}
  if (!('severity' in fault)) return { type: fault.name, message: fault.message, ...code, stack: frames }
  const { table, constraint, routine } = fault as { table?: unknown; constraint?: unknown; routine?: unknown }
  return { type: 'PostgreSQL', ...code, table, constraint, routine, stack: frames }
}

/** For a fault whose words may repeat what it was about, a name in a document say: what it is and where, in no words. */
export const wordlessFault = (fault: unknown): object => ({ ...plainFault(fault), message: undefined })

/** What the processes have to tell whoever runs them: one line of JSON each, on standard error. Never a person. */
export const log = pino(
  { base: null, level: 'warn', timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: plainFault } },
  pino.destination(2),
)
