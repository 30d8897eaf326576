import type { DataClass } from '../access/data-class.ts'
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
  /** The kinds of data that being counted, or left out, tells of somebody. */
  readonly tells: readonly DataClass[]
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
  /** What being in it, or not, tells of somebody besides: who may not see that kind of data may not see who they are. */
  readonly tells: DataClass
  /** Left out of this measure though in the population, such as a person who gave no answer. */
  readonly excluded: Criterion<Facts> | null
  readonly achieved: Criterion<Facts>
  readonly misses: Misses<Facts>
}

/**
 * The ways of being counted and not achieving: the first whose criterion is met is the subject’s, the rest have the
 * remaining one. Every subject counted has achieved the measure or missed it in exactly one way.
 */
export type Misses<Facts> = { readonly kinds: readonly Miss<Facts>[]; readonly rest: Bilingual }

export type Miss<Facts> = { readonly code: string; readonly title: Bilingual; readonly when: Criterion<Facts> }

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
