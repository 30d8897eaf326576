import { readerOf } from '../platform/db/reader.ts'
import { parseDate, plainDate } from '../core/shared/plain-date.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import type { Installation } from './open-database.ts'

/** The day it is for domain dates: the installation's demonstration day, or the day it is in Ontario. */
export const today = async (installation: Installation): Promise<PlainDate> => {
  const row = await readerOf(installation.pool('reader')).selectFrom('installation').select('today').executeTakeFirst()
  return row?.today ?? ontarioToday()
}

export const ontarioToday = (): PlainDate => {
  const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date())
  return parseDate(text) ?? plainDate(new Date().toISOString().slice(0, 10))
}
