import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { OpenFigure } from '../../../ui/figure.tsx'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { Pager } from '../../../ui/table-tools.tsx'
import { openUrl } from '../shared/figure-url.ts'
import { messages } from './messages.ts'
import type { FigureModel, MonthsModel, PartsModel, ShownPart } from './model.ts'

type Parts = { readonly model: FigureModel; readonly shows: PartsModel }

/** What a figure adds up: each part with its own figure and its own way on, and the monthly entries behind it. */
export const PartsView = ({ model, shows: { parts, months } }: Parts) => {
  const t = messages[model.language]
  if (parts.length === 0) return <p>{t.noParts}</p>
  const isMoney = parts.some(({ cell }) => 'cents' in cell)
  return (
    <>
      <Block title={t.partsTitle}>
        <Table
          caption={model.title[model.language]}
          columns={[
            { key: 'part', head: t.part },
            { key: 'counted', head: t.counted, number: true },
            ...(isMoney
              ? [{ key: 'amount', head: t.amount, number: true }]
              : [
                  { key: 'base', head: t.base, number: true },
                  { key: 'percent', head: t.percent, number: true },
                ]),
          ]}
          rows={parts.map((part, at) => rowOf(model, part, at))}
          stack
        />
      </Block>
      {months && <Months model={model} months={months} />}
    </>
  )
}

const rowOf = (model: FigureModel, { label, opens, of, cell }: ShownPart, at: number): Row => {
  const { language, address } = model
  const t = messages[language]
  const name = label[language]
  return {
    key: `${at}`,
    head: opens ? <OpenFigure href={openUrl(language, opens.report, opens.code, address)}>{name}</OpenFigure> : name,
    ...(of !== 'row' && { sub: of === 'num' ? t.inNum : t.inDen }),
    cells:
      'cents' in cell
        ? [number(language, cell.count), cell.cents === null ? t.noFigure : write[language].money(cell.cents)]
        : of === 'den'
          ? [DASH, number(language, cell.num), DASH]
          : of === 'num'
            ? [number(language, cell.num), DASH, DASH]
            : [
                number(language, cell.num),
                number(language, cell.den),
                cell.pct === null ? t.noFigure : write[language].percent(cell.pct),
              ],
  }
}

/** Not asked of this part. */
const DASH = '–'

const number = (language: Language, value: number | null): string =>
  value === null ? messages[language].noFigure : write[language].number(value)

const Months = ({ model, months }: { model: FigureModel; months: MonthsModel }) => {
  const { language } = model
  const t = messages[language]
  const url = (page: number) => openUrl(language, model.report.id, model.code, model.address, { page })
  return (
    <Block title={t.monthsTitle} aside={t.entries(months.inside + months.outside)}>
      <Table
        caption={t.caption}
        columns={[
          { key: 'site', head: t.site },
          { key: 'month', head: t.month },
          ...months.columns.map((head, at) => ({ key: `sum ${at}`, head: head[language], number: true })),
        ]}
        rows={months.rows.map(({ id, site, month, values }) => ({
          key: String(id),
          head: site,
          cells: [write[language].month(month), ...values.map((value) => write[language].number(value))],
        }))}
        stack
      />
      <Pager
        language={language}
        label={t.pages}
        from={months.inside === 0 ? 0 : months.first}
        to={months.first + months.rows.length - 1}
        of={months.inside}
        previous={url(months.page - 1)}
        next={url(months.page + 1)}
      />
      {months.outside > 0 && <p className="rd-small">{t.outside(months.outside)}</p>}
    </Block>
  )
}
