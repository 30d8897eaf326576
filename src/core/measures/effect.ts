import type { PlanFacts } from '../facts/plan.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { anchors } from './anchor.ts'
import { judgeEverything, layoutOf } from './layout.ts'
import { blocks } from './measure.ts'
import type { Block, Subject, SubjectKind, Subjects } from './measure.ts'
import type { Report, Row } from './report.ts'
import { tally } from './tally.ts'
import type { CountedRow, Counts, MoneyCell, ShareCell, Tally } from './tally.ts'

/** What one plan adds to everything that is counted. */
export type Contribution = Pick<Counts, 'participants' | 'bit' | 'sum'>

/** What a change of one plan’s facts does to a report: the rows that differ, in the report’s order, and the score. */
export type Effect = {
  readonly rows: readonly RowEffect[]
  readonly score: Change<number | null> | null
}

export type RowEffect = {
  readonly code: string
  readonly label: Bilingual
  readonly standard: number | null
  /** How many times its base the percentage divides by: fourteen for suitability, else one. */
  readonly times: number
  /** The columns in which the row differs. */
  readonly cells: { readonly [Name in Block]?: Change<ShareCell | MoneyCell> }
}

export type Change<Value> = { readonly before: Value; readonly after: Value }

/**
 * What a plan adds, judged by the rules of an edition. `counts` says whether a subject with this anchor day, of this
 * plan, is one of those counted: it decides on the period, the sites and the programme. A plan without facts adds nothing.
 */
export const contributionOf = (
  subjects: Subjects<PlanFacts, never>,
  facts: PlanFacts | null,
  counts: (facts: PlanFacts, anchor: PlainDate) => boolean,
): Contribution => {
  const judged = {
    planExited: judgeOne(subjects.planExited, facts, counts),
    planStarted: judgeOne(subjects.planStarted, facts, counts),
    siteMonth: nothing,
  } satisfies { readonly [Kind in SubjectKind]: Judged }
  const within = (kind: SubjectKind, block: Block): boolean =>
    judged[kind].has('population') && !judged[kind].has('excluded') && (block === 'all' || judged[kind].has(block))
  return {
    participants: (kind, block) => (within(kind, block) ? 1 : 0),
    bit: (kind, block, code) => (within(kind, block) && judged[kind].has(code) ? 1 : 0),
    sum: (kind, block, code) => (within(kind, block) ? judged[kind].sum(code) : 0),
  }
}

/** The counts with what a plan adds after a change in the place of what it added before. */
export const countsAfter = (counts: Counts, before: Contribution, after: Contribution): Counts => ({
  ...counts,
  participants: (kind, block) =>
    counts.participants(kind, block) - before.participants(kind, block) + after.participants(kind, block),
  bit: (kind, block, code) =>
    counts.bit(kind, block, code) - before.bit(kind, block, code) + after.bit(kind, block, code),
  sum: (kind, block, code) =>
    counts.sum(kind, block, code) - before.sum(kind, block, code) + after.sum(kind, block, code),
})

/** Counts a report before and after the change of one plan, and answers where the two differ. */
export const effectOn = (report: Report, counts: Counts, before: Contribution, after: Contribution): Effect => {
  const [was, is] = [tally(report, counts), tally(report, countsAfter(counts, before, after))]
  return {
    rows: was.rows.flatMap((row, at) => rowEffect(row, is.rows[at], timesOf(report.rows[at]))),
    score: was.score === is.score ? null : { before: was.score, after: is.score },
  }
}

type Judged = { readonly has: (bit: string) => boolean; readonly sum: (code: string) => number }

const nothing: Judged = { has: () => false, sum: () => 0 }

const judgeOne = (
  subject: Subject<PlanFacts>,
  facts: PlanFacts | null,
  counts: (facts: PlanFacts, anchor: PlainDate) => boolean,
): Judged => {
  const anchor = facts && (subject.kind === 'planExited' ? anchors.planExited(facts) : anchors.planStarted(facts))
  if (!facts || anchor === null || !counts(facts, anchor)) return nothing
  const layout = layoutOf(subject)
  const { bits, sums } = judgeEverything(subject)(facts)
  const places = new Map(layout.bits.map((name, place) => [name, place]))
  return {
    has: (name) => {
      const place = places.get(name) ?? -1
      return (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1
    },
    sum: (code) => {
      const at = sums?.findIndex((place, index) => index % 2 === 0 && layout.sums[place] === code) ?? -1
      return at < 0 ? 0 : (sums?.[at + 1] ?? 0)
    },
  }
}

const timesOf = (row: Row | undefined): number => (row?.type === 'share' ? row.times : 1)

const rowEffect = (was: CountedRow, is: Tally['rows'][number] | undefined, times: number): readonly RowEffect[] => {
  if (!is) return []
  const cells = blocks.flatMap((block) => {
    const [before, after] = [was[block], is[block]]
    return isSame(before, after) ? [] : [[block, { before, after }] as const]
  })
  const { code, label, standard } = was
  return cells.length === 0 ? [] : [{ code, label, standard, times, cells: Object.fromEntries(cells) }]
}

const isSame = (one: ShareCell | MoneyCell, other: ShareCell | MoneyCell): boolean => {
  const values: Readonly<Record<string, number | null>> = other
  return Object.entries(one).every(([name, value]) => values[name] === value)
}
