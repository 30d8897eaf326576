import type { Sites } from '../../../core/access/viewer.ts'
import { reachesAll } from '../../../core/exchange/export-sites.ts'
import { standingOf } from '../../../core/exchange/import-order.ts'
import type { ImportStanding } from '../../../core/exchange/import-order.ts'
import { orderOf } from '../../../records/exchange/exchange.ts'
import type { ExportExchange, ImportExchange, ListedLine, OperatorImport } from '../../../records/exchange/exchange.ts'

/** `withheld`: the files are there, and of a site at which the viewer may not take records out any more. */
export type ExportStanding = 'making' | 'ready' | 'withheld' | 'forgotten' | 'failed'
export type Standing = ImportStanding | ExportStanding | 'waiting'

export const standingOfImport = (exchange: ImportExchange): ImportStanding => standingOf(orderOf(exchange))

/** As it stands for somebody whose rights to take records out reach so far. */
export const standingOfExport = (
  { state, hasFiles, sites }: Pick<ExportExchange, 'state' | 'hasFiles' | 'sites'>,
  reach: Sites,
): ExportStanding => {
  if (state === 'waiting' || state === 'under-way') return 'making'
  if (state !== 'done') return 'failed'
  if (!hasFiles) return 'forgotten'
  return reachesAll(reach, sites) ? 'ready' : 'withheld'
}

/** What a line of a list says. A check that failed says so; a deed that failed left things as they were. */
export const standingOfLine = (line: ListedLine, reach: Sites): Standing => {
  if (line.source === 'operator') return standingOfBatch(line)
  const { kind, wish, state, found, hasFiles } = line
  if (state === 'waiting') return 'waiting'
  if (kind === 'export' || wish === null) return standingOfExport(line, reach)
  const standing = standingOf({ wish, state, found, hasFiles })
  return standing === 'unread' && state === 'failed' ? 'failed' : standing
}

/** A check that nobody decided on is given up with the next import of the command line. */
const standingOfBatch = ({ state, rows, added, changed }: OperatorImport): ImportStanding => {
  if (state !== 'abandoned') return state === 'staged' ? 'checked' : state
  if (rows === 0) return 'unread'
  return added + changed === 0 ? 'nothing-new' : 'over'
}

/** Whether somebody who looks again will read something else in a moment. */
export const isMoving = (standing: Standing): boolean => moving.includes(standing)

const moving: readonly Standing[] = ['waiting', 'making', 'checking', 'applying', 'reverting', 'discarding']
