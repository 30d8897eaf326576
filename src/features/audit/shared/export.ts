import { createElement } from 'react'
import { noteExport } from '../../../records/audit/note-export.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Submission } from '../../route.ts'
import { csvOf } from '../../../platform/csv/spreadsheet.ts'
import type { ShownEntry } from './entry.ts'
import { ExportView } from './export-view.tsx'
import { messages } from './messages.ts'

/** More entries than this ask for a purpose. */
export const PURPOSE_ABOVE = 100
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
export const exportPage = (ask: Ask, exported: Exported, error?: string) =>
  createElement(ExportView, {
    frame: ask.frame,
    model: {
      language: ask.language,
      title: exported.title,
      back: exported.back,
      action: exported.action,
      rows: exported.entries.length,
      cut: exported.entries.length === MOST_ENTRIES ? MOST_ENTRIES : null,
      asksPurpose: exported.entries.length > PURPOSE_ABOVE,
      purpose: field(ask.typed, 'purpose'),
      error,
      token: ask.token,
      once: ask.once,
    },
  })

/** The file, once it is on the trail that it was taken. */
export const exportFile = async (ask: Submission, exported: Exported): Promise<Answer> => {
  const purpose = field(ask.typed, 'purpose').slice(0, 500)
  const { entries, clientIds, siteIds } = exported
  if (entries.length > PURPOSE_ABOVE && purpose.length < 10)
    return { kind: 'again', page: exportPage(ask, exported, messages[ask.language].purposeMissing) }
  await noteExport(actingOf(ask), { clientIds, siteIds, columns: [...COLUMNS], rows: entries.length, purpose })
  return { kind: 'file', name: exported.name, type: 'text/csv; charset=utf-8', body: entriesCsv(ask.language, entries) }
}

const COLUMNS = ['when', 'who', 'role', 'record', 'what', 'where', 'sites'] as const

/** With a mark at the start by which spreadsheets know UTF-8. */
export const entriesCsv = (language: Ask['language'], entries: readonly ShownEntry[]): string =>
  `\ufeff${csvOf([
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
  ])}`
