import type { Tally } from '../../../core/measures/tally.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { ColumnStore } from '../../../records/figures/store.ts'
import { tallyOf } from '../../../records/figures/tallies.ts'
import type { PlansOfYear } from '../../../records/figures/targets.ts'
import { fingerprintOf } from '../../../records/verdicts/editions.ts'
import { askFor, columnsOf, scopeInDays } from './figures.ts'
import type { Asked } from './figures.ts'
import { readJudged } from './judged-by.ts'
import type { WereJudgedBy } from './judged-by.ts'
import type { ReportQuestion } from './question.ts'
import type { ReportRefusal } from './refusals.ts'
import { findScope, plansOf } from './scope.ts'
import type { ReportScope } from './scope.ts'
import type { ReportDocument } from './report-document.ts'

/** Counts a report for a scope, from the fiscal year's first day to a day of it, as known now or at an instant. */
export const countReport = async (
  db: Reader,
  store: Pick<ColumnStore, 'columns'>,
  question: ReportQuestion,
  now: string,
): Promise<Result<ReportDocument, ReportRefusal>> => {
  const asked = await askFor(db, question.report, question.year, question.to)
  if (!asked.ok) return asked
  const scope = await findScope(db, question.scope)
  if (!scope.ok) return scope
  const plans = (await plansOf(db, scope.value, [question.year]))(question.year)
  const known = { asked: asked.value, scope: scope.value, plans, asOf: question.asOf }
  const answer = await countAsked(await readJudged(db), store, known, now)
  return answer.ok ? done(answer.value.document) : answer
}

/** A question whose report, scope and plans are known. `asOf`: RFC 3339 in UTC; null: now. */
export type KnownQuestion = {
  readonly asked: Asked
  readonly scope: ReportScope
  readonly plans: PlansOfYear
  readonly asOf: string | null
}

/** A report as other programs read it, and the very count: the same object as long as nothing it rests on has changed. */
export type Counted = { readonly document: ReportDocument; readonly tally: Tally }

export const countAsked = async (
  wereJudgedBy: WereJudgedBy,
  store: Pick<ColumnStore, 'columns'>,
  { asked, scope, plans, asOf }: KnownQuestion,
  now: string,
): Promise<Result<Counted, ReportRefusal>> => {
  const { report, edition, year, period } = asked
  if (!(await wereJudgedBy(asked))) return refuse({ reason: 'judged-under-other-rules', year })
  const columns = await columnsOf(store, asked, asOf)
  const segments = {
    planExited: columns.planExited.segment,
    planStarted: columns.planStarted.segment,
    siteMonth: columns.siteMonth.segment,
  }
  const counted = tallyOf(report, segments, scopeInDays(period, scope), plans)
  const document: ReportDocument = {
    report: report.id,
    title: report.title,
    population: report.population,
    scope: {
      kind: scope.kind,
      code: scope.code,
      name: scope.name,
      sites: scope.sites?.size ?? null,
    },
    period,
    asOf: asOf ?? now,
    fromImportedDates: Object.values(columns).some((one) => one.dated),
    mark: columns.planExited.mark,
    edition: describe(edition, asked),
    participants: counted.participants,
    score: counted.score,
    rows: [...counted.rows],
  }
  return done({ document, tally: counted })
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
