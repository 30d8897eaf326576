import type { Bilingual } from '../shared/bilingual.ts'
import type { Evidence, Finding } from './finding.ts'

/**
 * A question about facts with yes or no for an answer. `meets` and `explain` are two readings of one test: the first is
 * for counting, the second also shows the records. `words` says the criterion as a whole sentence without a full stop.
 */
export type Criterion<Facts> = {
  readonly words: Bilingual
  readonly kind: 'fact' | 'all' | 'any' | 'not'
  readonly parts: readonly Criterion<Facts>[]
  readonly meets: (facts: Facts) => boolean
  readonly explain: (facts: Facts) => Finding
}

/** One value of the facts passes a test. */
export const fact = <Facts, Value>(
  words: Bilingual,
  read: (facts: Facts) => Value,
  passes: (value: Value) => boolean,
  shows: (facts: Facts) => readonly Evidence[],
): Criterion<Facts> => ({
  words,
  kind: 'fact',
  parts: [],
  meets: (facts) => passes(read(facts)),
  explain: (facts) => ({ met: passes(read(facts)), words, records: shows(facts), parts: [] }),
})

/**
 * At least one record passes a test. Shown are those that pass, or, when none does, those the question is about, so that
 * the reader sees what kept them from passing.
 */
export const some = <Facts, Row>(
  words: Bilingual,
  rows: (facts: Facts) => readonly Row[],
  passes: (row: Row, facts: Facts) => boolean,
  shows: (row: Row) => readonly Evidence[],
  isAbout: (row: Row) => boolean = () => true,
): Criterion<Facts> => ({
  words,
  kind: 'fact',
  parts: [],
  meets: (facts) => {
    for (const row of rows(facts)) if (passes(row, facts)) return true
    return false
  },
  explain: (facts) => {
    const passing = rows(facts).filter((row) => passes(row, facts))
    const met = passing.length > 0
    return { met, words, records: (met ? passing : rows(facts).filter(isAbout)).flatMap(shows), parts: [] }
  },
})

export const all = <Facts>(words: Bilingual, ...parts: readonly Criterion<Facts>[]): Criterion<Facts> =>
  combine('all', words, parts, (facts) => {
    for (const part of parts) if (!part.meets(facts)) return false
    return true
  })

export const any = <Facts>(words: Bilingual, ...parts: readonly Criterion<Facts>[]): Criterion<Facts> =>
  combine('any', words, parts, (facts) => {
    for (const part of parts) if (part.meets(facts)) return true
    return false
  })

export const not = <Facts>(words: Bilingual, part: Criterion<Facts>): Criterion<Facts> =>
  combine('not', words, [part], (facts) => !part.meets(facts))

const combine = <Facts>(
  kind: 'all' | 'any' | 'not',
  words: Bilingual,
  parts: readonly Criterion<Facts>[],
  meets: (facts: Facts) => boolean,
): Criterion<Facts> => ({
  words,
  kind,
  parts,
  meets,
  explain: (facts) => ({
    met: meets(facts),
    words,
    records: [],
    parts: parts.map((part) => part.explain(facts)),
  }),
})
