import type { Block, Measure, Subject } from './measure.ts'
import type { Finding } from './finding.ts'

/**
 * Where a subject stands to a measure: not in its population, left out of it, or counted as achieved or not.
 */
export type Standing = 'outside' | 'excluded' | 'not-achieved' | 'achieved'

/** The clauses of a measure, in the order they decide. */
export type Clause = 'population' | 'component' | 'excluded' | 'left-out' | 'achieved'

export type Verdict = {
  readonly standing: Standing
  /** The clause that settled it. */
  readonly decidedBy: Clause
  readonly why: readonly { readonly clause: Clause; readonly finding: Finding }[]
}

/** Judges one subject by one measure, with the findings of every clause, those after the deciding one included. */
export const judge = <Facts>(subject: Subject<Facts>, measure: Measure<Facts>, block: Block, facts: Facts): Verdict => {
  const why = clausesOf(subject, measure, block).map(({ clause, criterion }) => ({
    clause,
    finding: criterion.explain(facts),
  }))
  const failed = why.find(({ clause, finding }) => !passes(clause, finding.met))
  const decidedBy = failed?.clause ?? 'achieved'
  return { standing: standingBy(decidedBy, failed === undefined), decidedBy, why }
}

/** The code of the way in which a subject that is counted missed the measure; null: in none the measure names. */
export const missOf = <Facts>({ misses }: Measure<Facts>, facts: Facts): string | null =>
  misses.kinds.find(({ when }) => when.meets(facts))?.code ?? null

/** The clauses a subject has to pass, as criteria: what a definition prints. */
export const clausesOf = <Facts>(subject: Subject<Facts>, measure: Measure<Facts>, block: Block) => [
  { clause: 'population' as const, criterion: subject.population },
  ...(block === 'all' || !subject.components
    ? []
    : [{ clause: 'component' as const, criterion: subject.components[block] }]),
  ...(subject.excluded ? [{ clause: 'excluded' as const, criterion: subject.excluded }] : []),
  ...(measure.excluded ? [{ clause: 'left-out' as const, criterion: measure.excluded }] : []),
  { clause: 'achieved' as const, criterion: measure.achieved },
]

/** To be left out is to meet the clause; every other clause is passed by meeting it. */
const passes = (clause: Clause, met: boolean): boolean => (clause === 'excluded' || clause === 'left-out' ? !met : met)

const standingBy = (clause: Clause, passedAll: boolean): Standing => {
  switch (clause) {
    case 'population':
    case 'component':
      return 'outside'
    case 'excluded':
    case 'left-out':
      return 'excluded'
    case 'achieved':
      return passedAll ? 'achieved' : 'not-achieved'
    default:
      return clause satisfies never
  }
}
