import type { DataClass } from '../../../core/access/data-class.ts'
import { classOfField } from '../../../core/access/field-class.ts'
import { indicatorsOf, judgeIndicators } from '../../../core/measures/indicators-of-need.ts'
import type { Indicator } from '../../../core/measures/indicators-of-need.ts'
import { resourceNamed } from '../../../core/package/resources.ts'
import { factsOf } from '../../../core/plans/facts-of.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'

/** The indicators of a plan as its verdict will go by them, as far as whoever looks may know the facts they read. */
export type Suitability = {
  readonly title: Bilingual
  readonly met: number
  /** How many a person can meet. */
  readonly outOf: number
  /** Percent of them that the average client is expected to meet; null: no standard. */
  readonly standard: number | null
  readonly edition: string
  readonly indicators: readonly Indicator[]
  /** How many indicators read facts that are not for whoever looks. */
  readonly hidden: number
}

/** Null: the edition scores no indicators. */
export const suitabilityOf = (
  edition: EffectiveEdition,
  plan: PlanFile,
  sees: (dataClass: DataClass) => boolean,
): Suitability | null => {
  const set = indicatorsOf(edition)
  if (!set) return null
  const all = judgeIndicators(set, factsOf(plan))
  const indicators = all.filter(({ finding }) => finding.records.every((record) => mayKnow(record, sees)))
  return {
    title: set.row.label,
    met: indicators.filter(({ met }) => met === true).length,
    outOf: set.row.times,
    standard: set.row.standard,
    edition: edition.edition.id,
    indicators,
    hidden: all.length - indicators.length,
  }
}

const mayKnow = (
  { resource, field }: { readonly resource: string; readonly field: string },
  sees: (dataClass: DataClass) => boolean,
): boolean => {
  const dataClass = classOfField(resourceNamed(resource), { name: field })
  return dataClass === null || sees(dataClass)
}

/** The edition a plan is judged by: of the year it was closed in, or of this year while it is open. */
export const editionOfPlan = async (db: Reader, plan: PlanFile, today: PlainDate): Promise<EffectiveEdition> =>
  (await readEditions(db))(plan.programme, fiscalYearOf(plan.closure?.closedOn ?? today))
