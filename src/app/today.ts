import { readerOf } from '../platform/db/reader.ts'
import { todayInOntario } from '../platform/clock.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import type { Installation } from './open-database.ts'

/** The day it is for domain dates: the installation's demonstration day, or the day it is in Ontario. */
export const today = async (installation: Installation): Promise<PlainDate> => {
  const row = await readerOf(installation.pool('reader')).selectFrom('installation').select('today').executeTakeFirst()
  return row?.today ?? todayInOntario()
}
