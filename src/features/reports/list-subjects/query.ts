import { sql } from 'kysely'
import { blocks } from '../../../core/measures/measure.ts'
import type { Standing } from '../../../core/measures/verdict.ts'
import type { Sites } from '../../../core/access/viewer.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { listSubjects } from '../../../platform/bits/answers.ts'
import { maskOf } from '../../../platform/bits/mask.ts'
import type { Cohort } from '../../../platform/bits/mask.ts'
import type { Segment } from '../../../platform/bits/segment.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Scope } from '../../../records/figures/counting.ts'
import { cohortsOf, sizeOfCohorts } from '../../../records/figures/standings.ts'
import type { ColumnStore } from '../../../records/figures/store.ts'
import { askFor, columnsOf, scopeInDays } from '../shared/figures.ts'
import { codesBelow, findMeasure } from '../shared/find-measure.ts'
import type { ReportQuestion } from '../shared/question.ts'
import type { ReportRefusal } from '../shared/refusals.ts'
import { findScope } from '../shared/scope.ts'

export type WhoQuestion = ReportQuestion & {
  readonly code: string
  readonly block: string
  readonly standing: Exclude<Standing, 'outside'>
  readonly limit: number
  /** The plan id after which to go on; null: from the first. */
  readonly after: number | null
  /** The sites whose people the viewer may see. */
  readonly within: Sites
}

/** The people of the viewer’s sites, and how many more stand behind the figure elsewhere. */
export type Listed = { readonly plans: readonly ListedPlan[]; readonly outside: number }

export type ListedPlan = {
  readonly id: number
  readonly plan: number
  readonly client: number
  readonly clientId: number
  readonly siteId: number
  readonly site: string
  readonly startedOn: PlainDate
  readonly closedOn: PlainDate | null
}

/** The plans behind a figure: achieved, not achieved, or left out. In the order of their ids, a page at a time. */
export const listPlans = async (
  db: Reader,
  store: Pick<ColumnStore, 'columns'>,
  question: WhoQuestion,
): Promise<Result<Listed, ReportRefusal>> => {
  const asked = await askFor(db, question.report, question.year, question.to)
  if (!asked.ok) return asked
  const scope = await findScope(db, question.scope)
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
  const wanted = scopeInDays(asked.value.period, scope.value)
  const seen = { ...wanted, sites: sitesSeen(wanted.sites, question.within) }
  const of = { block, measure: found.measure }
  const all = cohortsOf(of, wanted, question.standing, null)
  const inside = cohortsOf(of, seen, question.standing, null)
  const outside = sizeOfCohorts(segment, all) - sizeOfCohorts(segment, inside)
  return done({ plans: await describePlans(db, idsIn(segment, inside, question)), outside })
}

/** Those asked for that may be seen; null: every site. */
const sitesSeen = (asked: Scope['sites'], within: Sites): Scope['sites'] => {
  if (within === 'all') return asked
  return new Set(asked === null ? within : within.filter((site) => asked.has(site)))
}

const idsIn = (segment: Segment, cohorts: readonly Cohort[], question: WhoQuestion): readonly number[] =>
  cohorts
    .flatMap((cohort) => listSubjects(segment, maskOf(segment, cohort), question))
    .sort((one, other) => one - other)
    .slice(0, question.limit)

const describePlans = async (db: Reader, ids: readonly number[]): Promise<readonly ListedPlan[]> => {
  const rows = await db
    .selectFrom('plan')
    .innerJoin('client', 'client.id', 'plan.client_id')
    .innerJoin('site', 'site.id', 'plan.site_id')
    .leftJoin('closure', 'closure.plan_id', 'plan.id')
    .select(['plan.id', 'plan.number as plan', 'client.number as client', 'plan.client_id as clientId'])
    .select(['plan.site_id as siteId', 'site.code as site'])
    .select(['plan.started_on as startedOn', 'closure.closed_on as closedOn'])
    .where(sql<boolean>`plan.id = any(${ids}::bigint[])`)
    .orderBy('plan.id')
    .execute()
  return rows
}
