import { blocks } from '../../../core/measures/measure.ts'
import type { MoneyCell, ShareCell } from '../../../core/measures/tally.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { CsvCell } from '../../../platform/csv/spreadsheet.ts'
import type { WorkbookCell } from '../../../platform/csv/workbook-cell.ts'
import type { ReportDocument } from '../shared/report-document.ts'
import { messages as components } from '../shared/component-messages.ts'
import { baseOf } from '../shared/base.ts'
import type { CountedReport } from '../shared/count-in-address.ts'
import { restsText } from '../shared/statement.tsx'
import { messages } from './messages.ts'

type Row = ReportDocument['rows'][number]
type Cell = Row['all']

/**
 * One line a row and component, in the reader's words. Each line says what it rests on, so that it can be sorted and
 * cut; blank is unknown.
 */
export const reportLines = (
  language: Language,
  { counted, rests, asked }: CountedReport,
): readonly (readonly CsvCell[])[] => {
  const t = messages[language]
  const { scope, period, edition } = counted
  const on = [
    ...[counted.title[language], scope.name[language], period.from, period.to, rests.asOf ?? rests.today],
    `${edition.programme} ${edition.id}`,
  ]
  return [
    [
      ...[t.report, t.scope, t.from, t.to, t.known, t.edition, t.code, t.row, t.standard, t.component],
      ...[t.num, t.den, t.percent, t.count, t.dollars, t.average, t.allocation, t.spent],
    ],
    ...counted.rows.flatMap((row) =>
      blocks.map((block) => [
        ...[...on, row.code, row.label[language], row.standard, components[language][block]],
        ...figuresOf(row[block], baseOf(asked.report, row.code)),
      ]),
    ),
  ]
}

const figuresOf = (cell: Cell, times: number): readonly (number | null)[] =>
  'cents' in cell
    ? [
        null,
        null,
        null,
        cell.count,
        ...[cell.cents, cell.averageCents, cell.allocationCents].map(inDollars),
        cell.pctSpent,
      ]
    : [cell.num, cell.den === null ? null : cell.den * times, cell.pct, null, null, null, null, null]

const inDollars = (cents: number | null): number | null => (cents === null ? null : cents / 100)

/** The report as it lies on the page: the sentence of scope, the official table, and the payments under it. */
export const reportSheet = (
  language: Language,
  { counted, rests, asked }: CountedReport,
): readonly (readonly WorkbookCell[])[] => {
  const t = messages[language]
  const shares = counted.rows.filter((row) => 'num' in row.all)
  const payments = counted.rows.filter((row) => 'cents' in row.all)
  const names = blocks.map((block) => components[language][block])
  const headed = (columns: readonly string[], last: readonly string[] = []) =>
    [t.code, t.row, ...names.flatMap((name) => columns.map((column) => `${name} – ${column}`)), ...last].map(
      (head) => ({ head }),
    )
  return [
    [{ head: counted.title[language] }],
    [restsText(rests, language)],
    ...(counted.score === null ? [] : [[t.score, counted.score]]),
    [],
    headed([t.num, t.den, t.percent], [t.standard]),
    ...shares.map((row) => [
      ...[row.code, row.label[language]],
      ...blocks.flatMap((block) => shareCells(row[block] as ShareCell, baseOf(asked.report, row.code))),
      row.standard === null ? null : { percent: row.standard },
    ]),
    ...(payments.length === 0 ? [] : [[], headed([t.count, t.dollars, t.average], [t.allocation, t.spent])]),
    ...payments.map((row) => [
      ...[row.code, row.label[language]],
      ...blocks.flatMap((block) => moneyCells(row[block] as MoneyCell)),
      ...allocationCells(row.all as MoneyCell),
    ]),
  ]
}

const shareCells = ({ num, den, pct }: ShareCell, times: number) => [
  num,
  den === null ? null : den * times,
  pct === null ? null : { percent: pct },
]

const moneyCells = ({ count, cents, averageCents }: MoneyCell) => [count, inCents(cents), inCents(averageCents)]

const allocationCells = ({ allocationCents, pctSpent }: MoneyCell) => [
  inCents(allocationCents),
  pctSpent === null ? null : { percent: pctSpent },
]

const inCents = (cents: number | null) => (cents === null ? null : { cents })
