import { plainDate } from '../core/shared/plain-date.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import { ONTARIO_TIME } from './i18n/write.ts'

/** The day it is in Ontario at this moment. */
export const todayInOntario = (now: Date = new Date()): PlainDate => plainDate(days.format(now))

/** Made once: making one takes longer than answering many pages with it. */
const days = new Intl.DateTimeFormat('en-CA', {
  timeZone: ONTARIO_TIME,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
