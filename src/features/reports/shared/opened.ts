import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { Block, Measure, Subject } from '../../../core/measures/measure.ts'
import { bit, isKnownIn, participants, share } from '../../../core/measures/report.ts'
import type { Report, Row, Term } from '../../../core/measures/report.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { findMeasure } from './find-measure.ts'

/**
 * What opens behind the code of a figure: the people of a measure, everybody who is counted, or the parts that a figure
 * is added up from. A figure that is not asked of a component opens for all.
 */
export type Opened =
  (OfPeople & { readonly kind: 'people' }) | { readonly kind: 'parts'; readonly row: Row; readonly block: Block }

export type OfPeople = {
  readonly code: string
  /** Null: everybody counted. */
  readonly row: Row | null
  readonly subject: Subject<PlanFacts>
  readonly measure: Measure<PlanFacts> | null
  readonly block: Block
}

/** The code that opens everybody a report counts. */
export const EVERYBODY = 'participants'

export const openedBy = (edition: EffectiveEdition, report: Report, code: string, asked: Block): Opened | null => {
  const row = report.rows.find((one) => one.code === code)
  if (row) {
    const block = isKnownIn(row, asked) ? asked : 'all'
    const found = measureOf(edition, row)
    return found ? { kind: 'people', code, row, block, ...found } : { kind: 'parts', row, block }
  }
  const subject = subjectOf(edition, report)
  if (!subject) return null
  if (code === EVERYBODY) return { kind: 'people', code, row: null, subject, measure: null, block: asked }
  const measure = subject.measures.find((one) => one.code === code)
  return measure ? { kind: 'people', code, row: rowOf(subject, measure), subject, measure, block: asked } : null
}

/** The name of what opens, as the report has it. */
export const titleOf = (opened: Opened, everybody: Bilingual): Bilingual =>
  opened.row?.label ?? (opened.kind === 'people' ? opened.measure?.title : undefined) ?? everybody

/** The measure a figure counts, where it counts one and adds nothing to it. */
const measureOf = (edition: EffectiveEdition, row: Row) => {
  const [term, ...more] = termsCounted(row)
  return term?.of === 'bit' && more.length === 0 ? findMeasure(edition, term.code) : null
}

export const termsCounted = (row: Row): readonly Term[] => (row.type === 'share' ? row.num : row.count)

const subjectOf = ({ subjects }: EffectiveEdition, { participants: kind }: Report): Subject<PlanFacts> | null =>
  kind === 'siteMonth' ? null : subjects[kind]

/** A measure that no row shows is a share of everybody counted. */
const rowOf = ({ kind }: Subject<PlanFacts>, { code, title }: Measure<PlanFacts>): Row =>
  share(code, title, [bit(kind, code)], [participants(kind)])
