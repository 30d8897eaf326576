import { createElement } from 'react'
import { LONGEST_PURPOSE, isPurposeMissing, purposeAsked } from '../../../core/audit/export-purpose.ts'
import { noteExport } from '../../../records/audit/note-export.ts'
import { TakeAlongPage } from '../../../ui/take-along.tsx'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Submission } from '../../route.ts'
import type { CsvCell } from '../../../platform/csv/spreadsheet.ts'
import type { ShownEntry } from './entry.ts'
import { messages } from './messages.ts'

/** As many as one file holds. */
export const MOST_ENTRIES = 5000

/** What a file of entries is about. */
export type Exported = {
  readonly title: string
  readonly name: string
  /** The page it is taken from, with its language. */
  readonly back: string
  readonly action: string
  readonly entries: readonly ShownEntry[]
  readonly clientIds: readonly number[]
  readonly siteIds: readonly number[]
}

/** Asks before making the file: what it holds, and what for when it is large. */
export const exportPage = (ask: Ask, exported: Exported, isMissing = false) => {
  const t = messages[ask.language]
  const rows = exported.entries.length
  return createElement(TakeAlongPage, {
    frame: ask.frame,
    taking: {
      id: 'export',
      title: t.exportTitle,
      of: exported.title,
      back: { name: exported.title, href: exported.back },
      action: exported.action,
      says: [t.exportSays(rows), ...(rows === MOST_ENTRIES ? [t.exportCut(MOST_ENTRIES)] : [])],
      purpose: purposeAsked(rows, field(ask.typed, 'purpose'), isMissing),
      token: ask.token,
      once: ask.once,
    },
  })
}

/** The file, once it is on the trail that it was taken. */
export const exportFile = async (ask: Submission, exported: Exported): Promise<Answer> => {
  const purpose = field(ask.typed, 'purpose').slice(0, LONGEST_PURPOSE)
  const { entries, clientIds, siteIds } = exported
  if (isPurposeMissing(entries.length, purpose)) return { kind: 'again', page: exportPage(ask, exported, true) }
  await noteExport(actingOf(ask), { clientIds, siteIds, columns: [...COLUMNS], rows: entries.length, purpose })
  return { kind: 'written', name: exported.name, document: { kind: 'csv', lines: linesOf(ask.language, entries) } }
}

const COLUMNS = ['when', 'who', 'role', 'record', 'what', 'where', 'sites'] as const

/** As they stand in the file, the names of the columns first. */
export const linesOf = (language: Ask['language'], entries: readonly ShownEntry[]): readonly (readonly CsvCell[])[] => [
  COLUMNS.map((column) => messages[language][column]),
  ...entries.map(({ at, who, client, what, place, sites }) => [
    at,
    who.name,
    who.roles.join(', '),
    client,
    what,
    place,
    sites.join(', '),
  ]),
]
