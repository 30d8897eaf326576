import { blocks } from '../../../core/measures/measure.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ReportDocument } from '../shared/report-document.ts'
import { messages } from './messages.ts'

type Cell = ReportDocument['rows'][number]['all']

/** A counted report for the terminal: the sentence of scope, then one line a row. */
export const reportText = (report: ReportDocument, language: Language): string => {
  const t = messages[language]
  const w = write[language]
  const head = [t.row, ...blocks.map((block) => t[block]), t.standard]
  const lines = report.rows.map((row) => [
    `${row.code.includes('.') ? '  ' : ''}${row.label[language]}`,
    ...blocks.map((block) => cellText(row[block], language)),
    row.standard === null ? '' : w.percent(row.standard),
  ])
  const people = [t.participants, ...blocks.map((block) => w.number(report.participants[block])), '']
  const day = (text: string) => w.day(plainDate(text))
  return [
    report.title[language],
    t.statement(
      report.population[language],
      report.scope.name[language],
      day(report.period.from),
      day(report.period.to),
    ),
    `${t.edition(report.edition.id)} ${t.known(report.asOf)}${report.fromImportedDates ? ` ${t.dated}` : ''}`,
    ...report.edition.notices.map((notice) => notice[language]),
    ...(report.score === null ? [] : [t.score(w.number(report.score))]),
    '',
    ...aligned([head, people, ...lines]),
    '',
  ].join('\n')
}

const cellText = (cell: Cell, language: Language): string => {
  const w = write[language]
  const unknown = messages[language].unknown
  if ('cents' in cell) {
    const paid =
      cell.cents === null || cell.count === null ? unknown : `${w.number(cell.count)} · ${w.money(cell.cents)}`
    return cell.allocationCents === null
      ? paid
      : `${paid} / ${w.money(cell.allocationCents, 'whole')}${cell.pctSpent === null ? '' : ` = ${w.percent(cell.pctSpent)}`}`
  }
  if (cell.num === null) return unknown
  const base = cell.den === null ? '' : ` / ${w.number(cell.den)}`
  return `${w.number(cell.num)}${base}${cell.pct === null ? '' : ` = ${w.percent(cell.pct)}`}`
}

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
