import type { Row } from '../../../core/measures/report.ts'
import { scoreAtStandards } from '../../../core/measures/tally.ts'
import type { MoneyCell, ShareCell, Tally } from '../../../core/measures/tally.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { ReportDocument } from '../shared/report-document.ts'
import type { Asked } from '../shared/figures.ts'
import { hasOthers, hasPeople } from '../shared/opening.ts'
import type { CoreGroup, CoreMeasure, Score, ShownMoney, ShownPayments, ShownSection, ShownShare } from './model.ts'
import { stateOf } from './stands-out.ts'
import type { Trend } from './trend.ts'

type Counted = ReportDocument['rows'][number]
type Cells<Cell> = Readonly<Record<keyof ReportDocument['participants'], Cell>>

/** The rows of shares by their sections: the row without a point in its code is the head of those that begin with it. */
export const sectionsOf = (asked: Asked, counted: ReportDocument): readonly ShownSection[] => {
  const sections: (ShownSection & { readonly rows: ShownShare[] })[] = []
  for (const { row, figures } of pairsOf(asked, counted)) {
    if (row.type !== 'share') continue
    const shown: ShownShare = { ...shownOf(row), times: row.times, cells: cellsOf<ShareCell>(figures) }
    const [code = row.code] = row.code.split('.')
    const isHead = code === row.code
    const section = sections.find((one) => one.code === code)
    if (section) section.rows.push(shown)
    else
      sections.push({
        ...{ code, title: asked.report.sections.find((one) => one.code === code)?.title ?? null },
        ...{ head: isHead ? shown : null, rows: isHead ? [] : [shown] },
      })
  }
  return sections
}

/** Payments by what they are for, the sum of each first. */
export const paymentsOf = (asked: Asked, counted: ReportDocument): readonly ShownPayments[] => {
  const payments: (ShownPayments & { readonly rows: ShownMoney[] })[] = []
  for (const { row, figures } of pairsOf(asked, counted)) {
    if (row.type !== 'money' || row.count.length === 0) continue
    const shown: ShownMoney = { ...shownOf(row), times: 1, cells: cellsOf<MoneyCell>(figures) }
    const sum = payments.find(({ head }) => row.code.startsWith(`${head.code}.`))
    if (sum) sum.rows.push(shown)
    else payments.push({ head: shown, rows: [], everyBlock: row.blocks === 'every' })
  }
  return payments
}

/** Allocations that no payment to people stands against. */
export const allocationsOf = (asked: Asked, counted: ReportDocument) =>
  pairsOf(asked, counted).flatMap(({ row, figures }) =>
    row.type === 'money' && row.count.length === 0 && 'cents' in figures.all
      ? [{ label: row.label, cents: figures.all.allocationCents }]
      : [],
  )

export const coreOf = (asked: Asked, counted: ReportDocument, trend: Trend): readonly CoreGroup[] => {
  const pairs = pairsOf(asked, counted)
  return asked.report.core.map(({ title, codes }) => ({
    title,
    weight: weightOf(asked, codes),
    measures: codes.flatMap((code): readonly CoreMeasure[] => {
      const pair = pairs.find(({ row }) => row.code === code)
      if (pair?.row.type !== 'share' || 'cents' in pair.figures.all) return []
      return [measureOf(asked.edition, pair.row, pair.figures.all, trend)]
    }),
  }))
}

export const scoreIn = (asked: Asked, counted: ReportDocument, trend: Trend): Score | null => {
  const { score } = asked.report
  return (
    score && {
      title: score.title,
      value: counted.score,
      atStandards: scoreAtStandards(asked.report),
      before: trend.before?.atDay.score ?? null,
      assumed: score.assumed,
    }
  )
}

const measureOf = (
  edition: EffectiveEdition,
  row: Extract<Row, { readonly type: 'share' }>,
  cell: ShareCell,
  trend: Trend,
): CoreMeasure => ({
  ...shownOf(row),
  hasOthers: hasOthers(row),
  times: row.times,
  cell,
  standard: row.standard,
  assumed: row.standard !== null && isAssumed(edition, row.code),
  state: stateOf(cell, row.standard),
  before: trend.before && cellIn(trend.before.atDay, row.code),
  line: { now: lineOf(trend.now.months, row.code), before: lineOf(trend.before?.months ?? [], row.code) },
})

/** A standard that no source gives for sure. */
const isAssumed = ({ edition }: EffectiveEdition, code: string): boolean => {
  const source = edition.settings.find(({ key }) => key === `standard.${code}`)?.source
  return source !== undefined && ['second-hand', 'remembered', 'assumption'].includes(source.certainty)
}

const weightOf = ({ report: { score } }: Asked, codes: readonly string[]): number | null =>
  score &&
  score.parts
    .filter((part) => part.codes.some((code) => codes.includes(code)))
    .reduce((sum, part) => sum + part.weight, 0)

const lineOf = (months: readonly Tally[], code: string): readonly (number | null)[] =>
  months.map((month) => cellIn(month, code)?.pctExact ?? null)

const cellIn = ({ rows }: Tally, code: string): ShareCell | null => {
  const cell = rows.find((row) => row.code === code)?.all
  return cell && 'num' in cell ? cell : null
}

const pairsOf = (
  { report }: Asked,
  { rows }: ReportDocument,
): readonly { readonly row: Row; readonly figures: Counted }[] =>
  report.rows.flatMap((row, at) => {
    const figures = rows[at]
    return figures?.code === row.code ? [{ row, figures }] : []
  })

const shownOf = (row: Row) => ({ code: row.code, label: row.label, openable: hasPeople(row) })

const cellsOf = <Cell>({ all, job_search, job_placement, job_retention }: Counted): Cells<Cell> =>
  ({ all, job_search, job_placement, job_retention }) as Cells<Cell>
