import type { Pool } from 'pg'
import { tally } from '../../../core/measures/tally.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import { readerOf } from '../../../platform/db/reader.ts'
import { countsFor } from '../../../records/figures/counting.ts'
import type { ColumnStore } from '../../../records/figures/store.ts'
import { fingerprintOf } from '../../../records/verdicts/editions.ts'
import { askFor, columnsOf, scopeInDays } from '../shared/figures.ts'
import type { Asked } from '../shared/figures.ts'
import { wereJudgedBy } from '../shared/judged-by.ts'
import type { ReportQuestion } from '../shared/question.ts'
import type { ReportRefusal } from '../shared/refusals.ts'
import { findScope, plansOf } from '../shared/scope.ts'
import type { ReportDocument } from './document.ts'

/** Counts a report for a scope, from the fiscal year's first day to a day of it, as known now or at an instant. */
export const countReport = async (
  pool: Pool,
  store: ColumnStore,
  question: ReportQuestion,
  now: string,
): Promise<Result<ReportDocument, ReportRefusal>> => {
  const asked = await askFor(pool, question.report, question.year, question.to)
  if (!asked.ok) return asked
  const scope = await findScope(readerOf(pool), question.scope)
  if (!scope.ok) return scope
  const { report, edition, year, period } = asked.value
  if (!(await wereJudgedBy(readerOf(pool), asked.value))) return refuse({ reason: 'judged-under-other-rules', year })
  const plans = await plansOf(readerOf(pool), scope.value, year)
  const columns = await columnsOf(store, asked.value, question.asOf)
  const segments = {
    planExited: columns.planExited.segment,
    planStarted: columns.planStarted.segment,
    siteMonth: columns.siteMonth.segment,
  }
  const counted = tally(report, countsFor(report, segments, scopeInDays(period, scope.value), plans))
  return done({
    report: report.id,
    title: report.title,
    population: report.population,
    scope: {
      kind: scope.value.kind,
      code: scope.value.code,
      name: scope.value.name,
      sites: scope.value.sites?.size ?? null,
    },
    period,
    asOf: question.asOf ?? now,
    fromImportedDates: Object.values(columns).some((one) => one.dated),
    mark: columns.planExited.mark,
    edition: describe(edition, asked.value),
    participants: counted.participants,
    score: counted.score,
    rows: [...counted.rows],
  })
}

const describe = (edition: EffectiveEdition, asked: Asked): ReportDocument['edition'] => ({
  programme: edition.edition.programme,
  id: edition.edition.id,
  fingerprint: fingerprintOf(edition),
  overridden: [...edition.overridden],
  notices: [...edition.edition.notes, ...stillInForce(asked)],
})

const stillInForce = ({ edition: { edition }, period }: Asked): readonly Bilingual[] =>
  edition.describedUntil === null || period.to <= edition.describedUntil
    ? []
    : [{ en: `${edition.id} rules, still in force`, fr: `Règles de ${edition.id}, toujours en vigueur` }]
