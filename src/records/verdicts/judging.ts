import type { PoolClient } from 'pg'
import type { SiteMonthFacts } from '../../core/facts/site-month.ts'
import { anchors } from '../../core/measures/anchor.ts'
import { judgeEverything } from '../../core/measures/layout.ts'
import type { CompactVerdict } from '../../core/measures/layout.ts'
import { subjectKinds } from '../../core/measures/measure.ts'
import type { SubjectKind } from '../../core/measures/measure.ts'
import { fiscalYearOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { editionsForJudging, siteMonthProgramme } from './editions.ts'
import { factsKnownAt, instantsOf } from './plan-facts.ts'
import type { Recorded, RecordedPlan } from './plan-facts.ts'
import { contentOf } from './verdict-row.ts'
import type { VerdictRow } from './verdict-row.ts'

/** Turns recorded facts into the versions of their verdicts, those in force last. */
export type Judge = {
  readonly plan: (recorded: RecordedPlan) => Promise<readonly VerdictRow[]>
  readonly siteMonth: (recorded: Recorded<SiteMonthFacts>) => Promise<readonly VerdictRow[]>
}

export const judgeFor = async (client: PoolClient): Promise<Judge> => {
  const judgesOf = await judgesByYear(client)
  const months = siteMonthProgramme()

  const version = async <Kind extends SubjectKind>(kind: Kind, programme: string, facts: FactsOf<Kind>, id: number) => {
    const anchor = (anchors[kind] as (facts: FactsOf<Kind>) => PlainDate | null)(facts)
    if (anchor === null) return null
    const { editionId, judges } = await judgesOf(programme, fiscalYearOf(anchor))
    const judge = judges[kind] as ((facts: FactsOf<Kind>) => CompactVerdict) | null
    if (judge === null) return null
    const place = { kind: subjectKinds[kind], subjectId: id, siteId: facts.siteId, anchor, editionId }
    return { ...place, ...judge(facts), knownFrom: null, knownTo: null }
  }

  return {
    plan: async (recorded) => {
      const { programme, id } = recorded.plan.thing
      const rows: VerdictRow[] = []
      for (const kind of ['planExited', 'planStarted'] as const) {
        const known = await Promise.all(
          momentsOf(recorded).map(async ({ instant, facts }) => ({
            instant,
            row: facts && (await version(kind, programme, facts, id)),
          })),
        )
        rows.push(...chained(known))
      }
      return rows
    },
    siteMonth: async ({ thing, recordedOn }) => {
      const row = await version('siteMonth', months, thing, thing.id)
      return row ? [{ ...row, knownFrom: recordedOn }] : []
    },
  }
}

type FactsOf<Kind extends SubjectKind> = Parameters<(typeof anchors)[Kind]>[0]

/** What was known of the plan at each instant something was recorded elsewhere, and, if anything was recorded here, now. */
const momentsOf = (recorded: RecordedPlan) => {
  const instants: readonly string[] = instantsOf(recorded)
  const dated = instants.map((instant) => ({ instant, facts: factsKnownAt(recorded, instant) }))
  return isAllDated(recorded) ? dated : [...dated, { instant: null, facts: factsKnownAt(recorded, null) }]
}

const isAllDated = (recorded: RecordedPlan): boolean =>
  [
    recorded.plan,
    recorded.summary,
    recorded.closure,
    ...recorded.items,
    ...recorded.referrals,
    ...recorded.placements,
    ...recorded.payments,
  ].every((one) => one === null || one.recordedOn !== null)

/** Versions one after the other, each until the next; a moment that says nothing new makes none. */
const chained = (known: readonly { instant: string | null; row: VerdictRow | null }[]): readonly VerdictRow[] => {
  const rows: VerdictRow[] = []
  for (const { instant, row } of known) {
    const before = rows.at(-1)
    if (row === null || (before && contentOf(before) === contentOf(row))) continue
    if (before) rows[rows.length - 1] = { ...before, knownTo: instant }
    rows.push({ ...row, knownFrom: instant })
  }
  return rows
}

type Judges = { readonly [Kind in SubjectKind]: ((facts: FactsOf<Kind>) => CompactVerdict) | null }

/** The compiled judges of each programme and fiscal year, made once. */
const judgesByYear = async (client: PoolClient) => {
  const editionOf = await editionsForJudging(client)
  const made = new Map<string, Promise<{ editionId: number; judges: Judges }>>()
  return (programme: string, year: FiscalYear) => {
    const name = `${programme} ${year}`
    const found =
      made.get(name) ??
      editionOf(programme, year).then(({ id, effective }) => ({
        editionId: id,
        judges: {
          planExited: judgeEverything(effective.subjects.planExited),
          planStarted: judgeEverything(effective.subjects.planStarted),
          siteMonth: effective.subjects.siteMonth && judgeEverything(effective.subjects.siteMonth),
        },
      }))
    made.set(name, found)
    return found
  }
}
