import { sql } from 'kysely'
import type { Pool } from 'pg'
import { leftOutOf } from '../../../core/measures/layout.ts'
import { blocks } from '../../../core/measures/measure.ts'
import type { Block } from '../../../core/measures/measure.ts'
import type { Standing } from '../../../core/measures/verdict.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { listSubjects } from '../../../platform/bits/answers.ts'
import { maskOf } from '../../../platform/bits/mask.ts'
import type { Cohort } from '../../../platform/bits/mask.ts'
import type { Segment } from '../../../platform/bits/segment.ts'
import { readerOf } from '../../../platform/db/reader.ts'
import { cohortOf } from '../../../records/figures/counting.ts'
import type { Scope } from '../../../records/figures/counting.ts'
import type { ColumnStore } from '../../../records/figures/store.ts'
import { askFor, columnsOf, scopeInDays } from '../shared/figures.ts'
import { codesBelow, findMeasure } from '../shared/find-measure.ts'
import type { FoundMeasure } from '../shared/find-measure.ts'
import type { ReportQuestion } from '../shared/question.ts'
import type { ReportRefusal } from '../shared/refusals.ts'
import { findScope } from '../shared/scope.ts'
import { mayShowPeople } from '../shared/who-may-see.ts'

export type WhoQuestion = ReportQuestion & {
  readonly code: string
  readonly block: string
  readonly standing: Exclude<Standing, 'outside'>
  readonly limit: number
  /** The plan id after which to go on; null: from the first. */
  readonly after: number | null
}

export type ListedPlan = {
  readonly id: number
  readonly plan: number
  readonly client: number
  readonly site: string
  readonly startedOn: PlainDate
  readonly closedOn: PlainDate | null
}

/** The plans behind a figure: achieved, not achieved, or left out. In the order of their ids, a page at a time. */
export const listPlans = async (
  pool: Pool,
  store: ColumnStore,
  question: WhoQuestion,
): Promise<Result<readonly ListedPlan[], ReportRefusal>> => {
  if (!(await mayShowPeople(readerOf(pool)))) return refuse({ reason: 'people-not-shown' })
  const asked = await askFor(pool, question.report, question.year, question.to)
  if (!asked.ok) return asked
  const scope = await findScope(readerOf(pool), question.scope)
  if (!scope.ok) return scope
  const found = findMeasure(asked.value.edition, question.code)
  if (!found)
    return refuse({
      reason: 'no-such-measure',
      asked: question.code,
      near: codesBelow(asked.value.edition, question.code),
    })
  const block = blocks.find((one) => one === question.block)
  if (!block) return refuse({ reason: 'component-not-asked', asked: question.block })
  const columns = await columnsOf(store, asked.value, question.asOf)
  const { segment } = columns[found.subject.kind]
  const ids = idsStanding(segment, scopeInDays(asked.value.period, scope.value), block, found, question)
  return done(await describePlans(pool, ids))
}

const idsStanding = (
  segment: Segment,
  scope: Scope,
  block: Block,
  { measure }: FoundMeasure,
  question: WhoQuestion,
) => {
  const counted = cohortOf(scope, block)
  const leftOut = measure.excluded ? [leftOutOf(measure.code)] : []
  const cohorts: { readonly [Name in WhoQuestion['standing']]: readonly Cohort[] } = {
    achieved: [{ ...counted, having: [...counted.having, measure.code] }],
    'not-achieved': [{ ...counted, lacking: [...counted.lacking, measure.code, ...leftOut] }],
    excluded: [
      { ...counted, having: [...counted.having, 'excluded'], lacking: [] },
      ...leftOut.map((bit) => ({ ...counted, having: [...counted.having, bit] })),
    ],
  }
  const lists = cohorts[question.standing].map((cohort) => listSubjects(segment, maskOf(segment, cohort), question))
  return lists
    .flat()
    .sort((one, other) => one - other)
    .slice(0, question.limit)
}

const describePlans = async (pool: Pool, ids: readonly number[]): Promise<readonly ListedPlan[]> => {
  const rows = await readerOf(pool)
    .selectFrom('plan')
    .innerJoin('client', 'client.id', 'plan.client_id')
    .innerJoin('site', 'site.id', 'plan.site_id')
    .leftJoin('closure', 'closure.plan_id', 'plan.id')
    .select(['plan.id', 'plan.number as plan', 'client.number as client', 'site.code as site'])
    .select(['plan.started_on as startedOn', 'closure.closed_on as closedOn'])
    .where(sql<boolean>`plan.id = any(${ids}::bigint[])`)
    .orderBy('plan.id')
    .execute()
  return rows
}
