import type { Bilingual } from '../shared/bilingual.ts'
import type { Certainty } from './code-list.ts'

/** How sure we are, in words; what each means stands in docs/reference/sources.md. */
export const certaintyTitle: Readonly<Record<Certainty, Bilingual>> = {
  read: { en: 'read in the source', fr: 'lu dans la source' },
  recomputed: { en: 'recomputed from published figures', fr: 'recalculé à partir des chiffres publiés' },
  inferred: { en: 'inferred', fr: 'déduit' },
  'second-hand': { en: 'second-hand', fr: 'de seconde main' },
  remembered: { en: 'remembered, no source', fr: 'de mémoire, sans source' },
  assumption: { en: 'our assumption', fr: 'notre hypothèse' },
}
