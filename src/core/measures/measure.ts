import type { Bilingual } from '../shared/bilingual.ts'
import type { Source } from '../programme/code-list.ts'
import type { Criterion } from './criterion.ts'

/** What is counted. The numbers are those of verdict.subject_kind. */
export const subjectKinds = { planExited: 1, planStarted: 2, siteMonth: 3 } as const
export type SubjectKind = keyof typeof subjectKinds

/** The columns of a report: everyone, and the three components that make a participant assisted. */
export const blocks = ['all', 'job_search', 'job_placement', 'job_retention'] as const
export type Block = (typeof blocks)[number]
export type Component = Exclude<Block, 'all'>

/**
 * A kind of subject with everything an edition asks of it. A measure has no period: a subject belongs to one by its
 * anchor day (anchor.ts).
 */
export type Subject<Facts> = {
  readonly kind: SubjectKind
  readonly title: Bilingual
  readonly population: Criterion<Facts>
  readonly excluded: Criterion<Facts> | null
  readonly components: { readonly [Name in Component]: Criterion<Facts> } | null
  readonly measures: readonly Measure<Facts>[]
  readonly sums: readonly Sum<Facts>[]
}

/** Who is in a figure. Defined once; count, list, reasons, wording and export are readings of it. */
export type Measure<Facts> = {
  readonly code: string
  readonly title: Bilingual
  readonly source: Source
  /** Left out of this measure though in the population, such as a person who gave no answer. */
  readonly excluded: Criterion<Facts> | null
  readonly achieved: Criterion<Facts>
}

/** How much a subject adds to a figure: cents, answers, people of an aggregate entry. */
export type Sum<Facts> = {
  readonly code: string
  readonly title: Bilingual
  readonly source: Source
  readonly of: (facts: Facts) => number
}

/** What an edition judges, per kind of subject. */
export type Subjects<PlanFacts, SiteMonthFacts> = {
  readonly planExited: Subject<PlanFacts>
  readonly planStarted: Subject<PlanFacts>
  /** Null: the programme has no monthly aggregate entries of its own. */
  readonly siteMonth: Subject<SiteMonthFacts> | null
}
