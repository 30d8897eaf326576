import { blocks } from '../../../core/measures/measure.ts'
import { csvOf } from '../../../platform/csv/spreadsheet.ts'
import type { ReportDocument } from '../shared/report-document.ts'

const fields = [
  'num',
  'den',
  'pct',
  'pctExact',
  'count',
  'cents',
  'dollars',
  'averageCents',
  'allocationCents',
  'pctSpent',
] as const

/** One line a row and block: long form, so that a spreadsheet can turn it as it likes. Blank: unknown. */
export const reportCsv = (report: ReportDocument): string =>
  csvOf(
    [
      ['report', 'scope', 'from', 'to', 'code', 'label_en', 'label_fr', 'standard', 'block', ...fields],
      ...report.rows.flatMap((row) =>
        blocks.map((block) => [
          report.report,
          report.scope.code === null ? report.scope.kind : `${report.scope.kind}:${report.scope.code}`,
          report.period.from,
          report.period.to,
          row.code,
          row.label.en,
          row.label.fr,
          row.standard,
          block,
          ...fields.map((field) => (row[block] as Readonly<Record<string, number | null>>)[field]),
        ]),
      ),
    ],
    '\n',
  )
