import { pino } from 'pino'

/** What the processes have to tell whoever runs them: one line of JSON each, on standard error. Never a person. */
export const log = pino({ base: null, level: 'warn', timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
