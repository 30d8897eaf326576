import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { reasons } from '../../../records/figures/standings.ts'
import type { StandingAsked } from '../../../records/figures/standings.ts'
import type { OfPeople } from './opened.ts'

/** What each reason is called, by the standing it explains. */
export const titlesOf = ({
  subject,
  measure,
}: OfPeople): Readonly<Record<StandingAsked, ReadonlyMap<string, Bilingual>>> => ({
  achieved: new Map(),
  all: new Map(),
  'not-achieved': new Map(
    measure
      ? [
          ...measure.misses.kinds.map(({ code, title }) => [code, title] as const),
          [reasons.rest, measure.misses.rest] as const,
        ]
      : [],
  ),
  excluded: new Map([
    ...(subject.excluded ? [[reasons.excluded, subject.excluded.words] as const] : []),
    ...(measure?.excluded ? [[reasons.leftOut, measure.excluded.words] as const] : []),
  ]),
})
