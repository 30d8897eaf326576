import type { Pool, PoolClient } from 'pg'
import type { PlanFacts } from '../../core/facts/plan.ts'
import type { SiteMonthFacts } from '../../core/facts/site-month.ts'
import { anchors } from '../../core/measures/anchor.ts'
import { judgeEverything } from '../../core/measures/layout.ts'
import { subjectKinds } from '../../core/measures/measure.ts'
import type { Subject, SubjectKind } from '../../core/measures/measure.ts'
import type { EffectiveEdition } from '../../core/programme/programme.ts'
import { periodOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import { dayNumber, isWithin } from '../../core/shared/plain-date.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { createBitMemory } from '../../platform/bits/bit-memory.ts'
import { addRow, createRowList } from '../../platform/bits/row.ts'
import { segmentOf } from '../../platform/bits/segment.ts'
import type { Segment } from '../../platform/bits/segment.ts'
import { layoutIn, readColumns } from '../figures/columns.ts'
import { inSnapshot } from '../figures/snapshot.ts'
import { loadPlans } from '../verdicts/plan-facts.ts'
import { rowsOn } from '../verdicts/plan-rows.ts'
import { loadSiteMonths } from '../verdicts/site-month-facts.ts'

export type Segments = { readonly [Kind in SubjectKind]: Segment }

const kinds = Object.keys(subjectKinds) as SubjectKind[]
const PORTION = 4000

/** The verdicts in force of a year, in memory. */
export const verdictsOfYear = async (pool: Pool, year: FiscalYear, edition: EffectiveEdition): Promise<Segments> => {
  const read = async (kind: SubjectKind) => (await readColumns(pool, { kind, year, edition }, null)).segment
  return {
    planExited: await read('planExited'),
    planStarted: await read('planStarted'),
    siteMonth: await read('siteMonth'),
  }
}

/**
 * The subjects of a year judged from their facts by each of some editions, all from one snapshot, so that what differs
 * differs by the rules alone. Nothing is written. `progress` is told how many were judged.
 */
export const judgedOfYear = (
  pool: Pool,
  year: FiscalYear,
  editions: readonly EffectiveEdition[],
  progress: (judged: number) => Promise<void>,
): Promise<readonly Segments[]> =>
  inSnapshot(pool, async (client) => {
    const judged = editions.map((edition) => judging(edition, year))
    let count = 0
    for await (const portion of portionsOf(client, year, editions[0])) {
      for (const one of judged) one.add(portion)
      await progress((count += portion.size))
    }
    return judged.map(({ segments }) => segments())
  })

type Portion = {
  readonly plans: readonly PlanFacts[]
  readonly months: readonly SiteMonthFacts[]
  readonly size: number
}

async function* portionsOf(
  client: PoolClient,
  year: FiscalYear,
  edition: EffectiveEdition | undefined,
): AsyncGenerator<Portion> {
  if (!edition) return
  const plans = await subjectsOf(client, year, edition, ['planExited', 'planStarted'])
  for (let first = 0; first < plans.length; first += PORTION) {
    const ids = plans.slice(first, first + PORTION)
    yield { plans: (await loadPlans(rowsOn(client), ids)).map(({ facts }) => facts), months: [], size: ids.length }
  }
  const months = await subjectsOf(client, year, edition, ['siteMonth'])
  for (let first = 0; first < months.length; first += PORTION) {
    const ids = months.slice(first, first + PORTION)
    yield { plans: [], months: (await loadSiteMonths(rowsOn(client), ids)).map(({ thing }) => thing), size: ids.length }
  }
}

/** The subjects whose verdicts in force belong to a year and were made under any form of an edition. */
export const subjectsOf = async (
  client: Pick<PoolClient, 'query'>,
  year: FiscalYear,
  { edition }: EffectiveEdition,
  wanted: readonly SubjectKind[],
): Promise<readonly number[]> => {
  const { from, to } = periodOf(year)
  const { rows } = await client.query<{ id: number }>(
    `select distinct subject_id as id from verdict where known_to = 'infinity' and subject_kind = any($1::int[])
       and anchor between $2 and $3
       and edition_id in (select id from judged_edition where programme = $4 and edition = $5) order by 1`,
    [wanted.map((kind) => subjectKinds[kind]), from, to, edition.programme, edition.id],
  )
  return rows.map(({ id }) => id)
}

/** Rows of one edition, filled portion by portion. */
const judging = (edition: EffectiveEdition, year: FiscalYear) => {
  const lists = Object.fromEntries(kinds.map((kind) => [kind, createRowList(layoutIn(edition, kind), 4096)])) as {
    [Kind in SubjectKind]: ReturnType<typeof createRowList>
  }
  const addTo = <Facts extends { readonly id: number; readonly siteId: number }>(
    kind: SubjectKind,
    subject: Subject<Facts> | null,
    anchorOf: (facts: Facts) => PlainDate | null,
  ) => {
    const judge = subject && judgeEverything(subject)
    return (all: readonly Facts[]): void => {
      for (const facts of all) {
        const anchor = anchorOf(facts)
        if (judge && anchor !== null && isWithin(anchor, periodOf(year)))
          addRow(lists[kind], { subjectId: facts.id, site: facts.siteId, day: dayNumber(anchor), ...judge(facts) })
      }
    }
  }
  const { subjects } = edition
  const exited = addTo('planExited', subjects.planExited, anchors.planExited)
  const started = addTo('planStarted', subjects.planStarted, anchors.planStarted)
  const month = addTo('siteMonth', subjects.siteMonth, anchors.siteMonth)
  return {
    add: ({ plans, months }: Portion): void => {
      exited(plans)
      started(plans)
      month(months)
    },
    segments: (): Segments => ({
      planExited: segmentOf(createBitMemory(), lists.planExited),
      planStarted: segmentOf(createBitMemory(), lists.planStarted),
      siteMonth: segmentOf(createBitMemory(), lists.siteMonth),
    }),
  }
}
