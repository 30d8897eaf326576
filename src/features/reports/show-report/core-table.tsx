import type { Language } from '../../../core/shared/bilingual.ts'
import { addMonths } from '../../../core/shared/plain-date.ts'
import type { Period } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { BulletBar } from '../../../ui/charts/bullet-bar.tsx'
import { Legend } from '../../../ui/charts/legend.tsx'
import { Sparkline } from '../../../ui/charts/sparkline.tsx'
import { OpenFigure } from '../../../ui/figure.tsx'
import { Block } from '../../../ui/head.tsx'
import { Cell, Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { definitionUrl, figureUrl } from '../paths.ts'
import { messages } from './messages.ts'
import type { CoreMeasure, ReportFigures } from './model.ts'

/** The measures the report is read by first: each with its figure, its standard, its year, and its state in words. */
export const CoreTable = ({ language, figures }: { language: Language; figures: ReportFigures }) => {
  const t = messages[language]
  const hasBefore = figures.core.some(({ measures }) => measures.some(({ line }) => line.before.length > 0))
  const marks = [
    { mark: 'us' as const, words: t.us },
    { mark: 'standard' as const, words: t.standard },
    ...(hasBefore ? [{ mark: 'them-line' as const, words: t.lastYear }] : []),
  ]
  return (
    <Block title={t.core} aside={<Legend marks={marks} />}>
      <Table
        stack
        caption={<span className="rd-sr">{t.core}</span>}
        columns={[
          { head: t.measure },
          { head: t.actual, number: true },
          { head: t.against, wide: true },
          { head: t.standardHead, number: true },
          { head: t.line },
          { head: t.state },
        ]}
        groups={figures.core.map(({ title, weight, measures }) => ({
          key: title.en,
          head:
            weight === null || weight === 0
              ? title[language]
              : t.dimension(title[language], write[language].percent(weight)),
          rows: measures.map((measure) => lineOf(language, figures, measure)),
        }))}
      />
    </Block>
  )
}

const lineOf = (language: Language, figures: ReportFigures, measure: CoreMeasure): Row => {
  const t = messages[language]
  const { code, label, standard, assumed, state } = measure
  const asked = standard === null ? null : write[language].percent(standard)
  return {
    key: code,
    head: <a href={definitionUrl(language, code)}>{label[language]}</a>,
    sub: baseOf(measure, language),
    cells: [
      <span key="actual" className="rd-figure">
        <Actual language={language} figures={figures} measure={measure} />
      </span>,
      <BulletBar
        key="bar"
        label={
          asked === null
            ? t.barLabelNone(label[language], actualOf(measure, language))
            : t.barLabel(label[language], actualOf(measure, language), asked)
        }
        value={measure.cell.pctExact}
        standard={standard}
      />,
      asked === null ? '–' : assumed ? <Cell sub={t.assumed}>{asked}</Cell> : asked,
      <Sparkline
        key="line"
        label={lineLabel(measure, figures.rests.period, language)}
        now={measure.line.now}
        before={measure.line.before}
      />,
      <Tag key="state" {...tags[state]}>
        {t[state]}
      </Tag>,
    ],
  }
}

const tags = {
  met: { state: 'ok' },
  below: { state: 'warn', icon: 'down' },
  'no-standard': { state: 'plain' },
  unknown: { state: 'plain' },
} as const

const Actual = ({
  language,
  figures,
  measure,
}: {
  language: Language
  figures: ReportFigures
  measure: CoreMeasure
}) => {
  const words = actualOf(measure, language)
  // Where nobody stands behind a figure, its page shows what it adds up, to whoever sees the figure.
  const opens = figures.opens || !measure.openable
  if (!opens || measure.cell.num === null) return words
  const { report, address } = { report: figures.report, address: { ...figures.address, block: 'all' as const } }
  return (
    <OpenFigure href={figureUrl(language, report, measure.code, address)} of={measure.label[language]}>
      {words}
    </OpenFigure>
  )
}

/** A percentage, or the count alone where there is no base to divide by. */
const actualOf = ({ cell: { num, pct } }: CoreMeasure, language: Language): string =>
  pct !== null ? write[language].percent(pct) : num !== null && num > 0 ? write[language].number(num) : '–'

const baseOf = ({ cell: { num, den }, times }: CoreMeasure, language: Language): string => {
  const t = messages[language]
  if (num === null) return t.unknown
  if (den === null) return t.noTarget(write[language].number(num))
  return den === 0 ? t.noBase : write[language].outOf(num, den * times)
}

const lineLabel = ({ label, line: { now } }: CoreMeasure, { from }: Period, language: Language): string => {
  const t = messages[language]
  const known = now.flatMap((value, at) => (value === null ? [] : [{ value, month: addMonths(from, at) }]))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return t.lineNone(label[language])
  const percent = (value: number) => write[language].percent(Math.round(value))
  const month = write[language].month
  return t.lineLabel(label[language], percent(first.value), month(first.month), percent(last.value), month(last.month))
}
