import type { PlanFacts } from '../../../core/facts/plan.ts'
import { anchors } from '../../../core/measures/anchor.ts'
import { blocks } from '../../../core/measures/measure.ts'
import { judge } from '../../../core/measures/verdict.ts'
import type { Verdict } from '../../../core/measures/verdict.ts'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import { factsKnownAt, loadPlans } from '../../../records/verdicts/plan-facts.ts'
import { rowsThrough } from '../../../records/verdicts/plan-rows.ts'
import { codesBelow, findMeasure } from '../shared/find-measure.ts'
import type { ReportRefusal } from '../shared/refusals.ts'

export type Explained = {
  readonly plan: string
  readonly clientId: number
  readonly siteId: number
  readonly measure: { readonly code: string; readonly title: Bilingual }
  readonly edition: string
  readonly verdict: Verdict
}

/** Where a plan stands to a measure and why, judged again from the facts of this moment. */
export const explainStanding = async (
  db: Reader,
  question: { readonly code: string; readonly plan: string; readonly block: string },
): Promise<Result<Explained, ReportRefusal>> => {
  const block = blocks.find((one) => one === question.block)
  if (!block) return refuse({ reason: 'component-not-asked', asked: question.block })
  const found = await findPlan(db, question.plan)
  if (!found) return refuse({ reason: 'no-such-plan', asked: question.plan })
  const { plan, clientId, siteId } = found
  const editionOf = await readEditions(db)
  const lastEdition = editionOf(plan.programme, fiscalYearOf(anchors.planExited(plan) ?? plan.startedOn))
  const first = findMeasure(lastEdition, question.code)
  if (!first)
    return refuse({ reason: 'no-such-measure', asked: question.code, near: codesBelow(lastEdition, question.code) })
  const anchor = first.subject.kind === 'planStarted' ? plan.startedOn : (anchors.planExited(plan) ?? plan.startedOn)
  const edition = editionOf(plan.programme, fiscalYearOf(anchor))
  const { subject, measure } = findMeasure(edition, question.code) ?? first
  return done({
    plan: plan.number,
    clientId,
    siteId,
    measure: { code: measure.code, title: measure.title },
    edition: edition.edition.id,
    verdict: judge(subject, measure, block, plan),
  })
}

type Found = { readonly plan: PlanFacts; readonly clientId: number; readonly siteId: number }

const findPlan = async (db: Reader, number: string): Promise<Found | null> => {
  if (!/^\d{1,15}$/.test(number)) return null
  const row = await db
    .selectFrom('plan')
    .select(['id', 'client_id as clientId', 'site_id as siteId'])
    .where('number', '=', Number(number))
    .executeTakeFirst()
  const [recorded] = row ? await loadPlans(rowsThrough(db), [row.id]) : []
  const plan = recorded ? factsKnownAt(recorded, null) : null
  return row && plan ? { ...row, plan } : null
}
