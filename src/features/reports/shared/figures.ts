import type { SubjectKind } from '../../../core/measures/measure.ts'
import { subjectKinds } from '../../../core/measures/measure.ts'
import type { Report } from '../../../core/measures/report.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import { periodOf } from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import { dayNumber } from '../../../core/shared/plain-date.ts'
import type { Period, PlainDate } from '../../../core/shared/plain-date.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import type { EditionOf } from '../../../records/verdicts/editions.ts'
import type { ColumnStore } from '../../../records/figures/store.ts'
import type { Columns } from '../../../records/figures/columns.ts'
import type { Scope } from '../../../records/figures/counting.ts'
import { knownReports, programmeOf } from './known-reports.ts'
import type { ReportRefusal } from './refusals.ts'
import type { ReportScope } from './scope.ts'

/** A question about figures, with what it is asked of. */
export type Asked = {
  readonly report: Report
  readonly edition: EffectiveEdition
  readonly year: FiscalYear
  readonly period: Period
}

/** The report of this name as the edition of a fiscal year has it, from the year's first day to a day of it. */
export const askFor = async (
  db: Reader,
  reportId: string,
  year: FiscalYear,
  to: PlainDate,
): Promise<Result<Asked, ReportRefusal>> => askIn(await readEditions(db), reportId, year, to)

/** The same where the editions were read before. */
export const askIn = (
  editionOf: EditionOf,
  reportId: string,
  year: FiscalYear,
  to: PlainDate,
): Result<Asked, ReportRefusal> => {
  const programme = programmeOf(reportId)
  if (programme === null)
    return refuse({ reason: 'no-such-report', asked: reportId, known: knownReports.map(({ id }) => id) })
  const { from, to: end } = periodOf(year)
  if (to < from || to > end) return refuse({ reason: 'outside-the-year', asked: to, year })
  const edition = editionOf(programme, year)
  const report = edition.reports.find((one) => one.id === reportId)
  if (!report) return refuse({ reason: 'no-such-report', asked: reportId, known: knownReports.map(({ id }) => id) })
  return done({ report, edition, year, period: { from, to } })
}

export const scopeInDays = (period: Period, scope: ReportScope): Scope => ({
  fromDay: dayNumber(period.from),
  toDay: dayNumber(period.to),
  sites: scope.sites,
})

/** The columns of every kind of subject the question needs. */
export const columnsOf = async (
  store: Pick<ColumnStore, 'columns'>,
  { edition, year }: Asked,
  asOf: string | null,
): Promise<{ readonly [Kind in SubjectKind]: Columns }> => {
  const read = (kind: SubjectKind) => store.columns({ kind, year, edition }, asOf)
  const kinds = Object.keys(subjectKinds) as SubjectKind[]
  return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await read(kind)] as const))) as {
    [Kind in SubjectKind]: Columns
  }
}
