import { standingOf } from '../../../core/exchange/import-order.ts'
import type { ImportStanding } from '../../../core/exchange/import-order.ts'
import { orderOf } from '../../../records/exchange/exchange.ts'
import type { ExchangeLine, ExportExchange, ImportExchange } from '../../../records/exchange/exchange.ts'

export type ExportStanding = 'making' | 'ready' | 'forgotten' | 'failed'
export type Standing = ImportStanding | ExportStanding | 'waiting'

export const standingOfImport = (exchange: ImportExchange): ImportStanding => standingOf(orderOf(exchange))

export const standingOfExport = ({ state, hasFiles }: Pick<ExportExchange, 'state' | 'hasFiles'>): ExportStanding => {
  if (state === 'waiting' || state === 'under-way') return 'making'
  if (state !== 'done') return 'failed'
  return hasFiles ? 'ready' : 'forgotten'
}

/** What a line of a list says. A check that failed says so; a deed that failed left things as they were. */
export const standingOfLine = ({ kind, wish, state, found, hasFiles }: ExchangeLine): Standing => {
  if (state === 'waiting') return 'waiting'
  if (kind === 'export' || wish === null) return standingOfExport({ state, hasFiles })
  const standing = standingOf({ wish, state, found, hasFiles })
  return standing === 'unread' && state === 'failed' ? 'failed' : standing
}

/** Whether somebody who looks again will read something else in a moment. */
export const isMoving = (standing: Standing): boolean => moving.includes(standing)

const moving: readonly Standing[] = ['waiting', 'making', 'checking', 'applying', 'reverting', 'discarding']
