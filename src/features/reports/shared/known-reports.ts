import { programmes } from '../../../catalogues/index.ts'
import { effective } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'

export type KnownReport = { readonly id: string; readonly title: Bilingual }

/** Once: an edition is made of hundreds of criteria. */
const everyReport = programmes.flatMap(({ id: programme, editions }) =>
  editions.flatMap((edition) => effective(edition).reports.map(({ id, title }) => ({ programme, id, title }))),
)

/** The reports there are, each once, as the last edition that has it calls it. */
export const knownReports: readonly KnownReport[] = [
  ...new Map(everyReport.map(({ id, title }) => [id, { id, title }] as const)).values(),
]

/** The first programme that has a report of this name in any of its editions. */
export const programmeOf = (report: string): string | null =>
  everyReport.find(({ id }) => id === report)?.programme ?? null
