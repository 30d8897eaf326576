import { programmes } from '../../../catalogues/index.ts'
import { effective } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'

export type KnownReport = { readonly id: string; readonly title: Bilingual }

/** The reports there are, each once, as the last edition that has it calls it. */
export const knownReports: readonly KnownReport[] = [
  ...new Map(
    programmes
      .flatMap(({ editions }) => editions.flatMap((edition) => effective(edition).reports))
      .map(({ id, title }) => [id, { id, title }] as const),
  ).values(),
]
