import type { PlanFacts } from '../facts/plan.ts'
import type { EffectiveEdition } from '../programme/programme.ts'
import type { Finding } from './finding.ts'
import type { Measure } from './measure.ts'
import type { ShareRow } from './report.ts'

/** The row of a report that adds up several indicators of one person, and the measures it adds. */
export type IndicatorSet = { readonly row: ShareRow; readonly measures: readonly Measure<PlanFacts>[] }

/** One indicator judged; `met` is null where the fact it reads was not recorded. */
export type Indicator = {
  readonly measure: Measure<PlanFacts>
  readonly met: boolean | null
  readonly finding: Finding
}

/**
 * The indicators an edition scores of each person, as its report defines them: a row that is divided by how many there
 * are. The standard of the row is a percentage of them. Null: the edition scores none.
 */
export const indicatorsOf = ({ reports, subjects }: EffectiveEdition): IndicatorSet | null => {
  const row = reports.flatMap(({ rows }) => rows).find((one): one is ShareRow => isScored(one))
  if (!row) return null
  const codes = new Set(row.num.map(({ code }) => code))
  return { row, measures: subjects.planExited.measures.filter(({ code }) => codes.has(code)) }
}

const isScored = (row: { readonly type: string }): boolean =>
  row.type === 'share' && (row as ShareRow).times > 1 && (row as ShareRow).num.length > 1

/** Each indicator on these facts, by the criterion its verdict will go by, with the records that show it. */
export const judgeIndicators = ({ measures }: IndicatorSet, facts: PlanFacts): readonly Indicator[] =>
  measures.map((measure) => {
    const finding = measure.achieved.explain(facts)
    const isBlank = finding.records.some(({ value }) => value === null)
    return { measure, met: !finding.met && isBlank ? null : finding.met, finding }
  })
