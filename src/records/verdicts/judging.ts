import type { PoolClient } from 'pg'
import type { PlanFacts } from '../../core/facts/plan.ts'
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
import type { JudgingEdition } from './editions.ts'
import { factsKnownAt, instantsOf, isAllDated } from './plan-facts.ts'
import type { Recorded, RecordedPlan } from './plan-facts.ts'
import { contentOf } from './verdict-row.ts'
import type { VerdictRow } from './verdict-row.ts'

/** Turns recorded facts into the versions of their verdicts: those of a subject together, the one in force last. */
export type Judge = {
  readonly plans: (recorded: readonly RecordedPlan[]) => Promise<readonly VerdictRow[]>
  readonly siteMonths: (recorded: readonly Recorded<SiteMonthFacts>[]) => Promise<readonly VerdictRow[]>
}

/** `now` is the instant this writing's versions begin; a version told from recorded days ends there at the latest. */
export const judgeFor = async (client: PoolClient, now: string): Promise<Judge> => {
  const rules = await rulesByYear(client)
  const months = siteMonthProgramme()

  const versionsOfPlan = (moments: readonly Moment[]): readonly VerdictRow[] =>
    kindsOfPlan.flatMap((kind) =>
      chained(
        moments.map(({ instant, facts }) => ({ instant, row: facts && version(rules, kind, facts.programme, facts) })),
        now,
      ),
    )

  return {
    plans: async (recorded) => {
      const known = recorded.map(momentsOf)
      for (const { facts } of known.flat())
        if (facts) for (const kind of kindsOfPlan) await rules.prepare(facts.programme, anchorOf(kind, facts))
      return known.flatMap(versionsOfPlan)
    },
    siteMonths: async (recorded) => {
      for (const { thing } of recorded) await rules.prepare(months, anchors.siteMonth(thing))
      return recorded.flatMap(({ thing, recordedOn }) => {
        const row = version(rules, 'siteMonth', months, thing)
        return row ? [{ ...row, knownFrom: recordedOn }] : []
      })
    },
  }
}

const kindsOfPlan = ['planExited', 'planStarted'] as const

const version = <Kind extends SubjectKind>(
  rules: RulesByYear,
  kind: Kind,
  programme: string,
  facts: FactsOf<Kind>,
): VerdictRow | null => {
  const anchor = anchorOf(kind, facts)
  if (anchor === null) return null
  const { editionId, judges } = rules.of(programme, fiscalYearOf(anchor))
  const judge = judges[kind] as ((facts: FactsOf<Kind>) => CompactVerdict) | null
  if (judge === null) return null
  const { bits, sums } = judge(facts)
  const place = { kind: subjectKinds[kind], subjectId: facts.id, siteId: facts.siteId, anchor, editionId }
  return { ...place, bits, sums, knownFrom: null, knownTo: null }
}

type FactsOf<Kind extends SubjectKind> = Parameters<(typeof anchors)[Kind]>[0]

const anchorOf = <Kind extends SubjectKind>(kind: Kind, facts: FactsOf<Kind>): PlainDate | null =>
  (anchors[kind] as (facts: FactsOf<Kind>) => PlainDate | null)(facts)

/** What was known of the plan at each instant something was recorded elsewhere, and, if anything was recorded here, now. */
const momentsOf = (recorded: RecordedPlan): readonly Moment[] => {
  const instants = instantsOf(recorded)
  const dated = instants.map((instant) => ({ instant, facts: factsKnownAt(recorded, instant) }))
  return isAllDated(recorded) ? dated : [...dated, { instant: null, facts: factsKnownAt(recorded, null) }]
}

type Moment = { readonly instant: string | null; readonly facts: PlanFacts | null }

/** Versions one after the other, each until the next; a moment that says nothing new makes none. */
const chained = (
  known: readonly { instant: string | null; row: VerdictRow | null }[],
  now: string,
): readonly VerdictRow[] => {
  const rows: VerdictRow[] = []
  for (const { instant, row } of known) {
    const before = rows.at(-1)
    if (row === null || (before && contentOf(before) === contentOf(row))) continue
    if (before) rows[rows.length - 1] = { ...before, knownTo: instant ?? now }
    rows.push({ ...row, knownFrom: instant })
  }
  return rows
}

type Judges = { readonly [Kind in SubjectKind]: ((facts: FactsOf<Kind>) => CompactVerdict) | null }
type RulesByYear = Awaited<ReturnType<typeof rulesByYear>>
type Rules = { readonly editionId: number; readonly judges: Judges }

/** The compiled judges of each programme and fiscal year. They are made by `prepare`, which may have to write an edition down. */
const rulesByYear = async (client: PoolClient) => {
  const editionOf = await editionsForJudging(client)
  const made = new Map<string, Rules>()
  const nameOf = (programme: string, year: FiscalYear): string => `${programme} ${year}`
  return {
    prepare: async (programme: string, anchor: PlainDate | null): Promise<void> => {
      if (anchor === null) return
      const year = fiscalYearOf(anchor)
      const name = nameOf(programme, year)
      if (!made.has(name)) made.set(name, rulesOf(await editionOf(programme, year)))
    },
    of: (programme: string, year: FiscalYear): Rules => {
      const rules = made.get(nameOf(programme, year))
      if (!rules) throw new Error(`the rules of ${programme} for ${year} were not prepared`)
      return rules
    },
  }
}

const rulesOf = ({ id, effective: { subjects } }: JudgingEdition): Rules => ({
  editionId: id,
  judges: {
    planExited: judgeEverything(subjects.planExited),
    planStarted: judgeEverything(subjects.planStarted),
    siteMonth: subjects.siteMonth && judgeEverything(subjects.siteMonth),
  },
})
