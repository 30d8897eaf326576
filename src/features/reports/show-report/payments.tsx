import { blocks } from '../../../core/measures/measure.ts'
import type { Block as BlockName } from '../../../core/measures/measure.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Block } from '../../../ui/head.tsx'
import { OfficialTable } from '../../../ui/official-table.tsx'
import type { OfficialColumn, OfficialFigure, OfficialRow } from '../../../ui/official-table.tsx'
import { messages } from './messages.ts'
import type { ReportFigures, ShownMoney, ShownPayments } from './model.ts'
import { blocksOf, opening } from './official.tsx'

type Parts = { readonly language: Language; readonly figures: ReportFigures }

/** What was paid for people, and to employers, of the plans the report counts; and what was given to pay it from. */
export const Payments = ({ language, figures }: Parts) => (
  <>
    {figures.payments.map((payments) => (
      <PaymentBlock key={payments.head.code} {...{ language, figures, payments }} />
    ))}
    {figures.allocations.length > 0 && (
      <Block title={messages[language].allocations}>
        <Facts
          facts={figures.allocations.map(({ label, cents }) => ({
            name: label[language],
            value: cents === null ? messages[language].notSet : write[language].money(cents, 'whole'),
          }))}
        />
      </Block>
    )}
  </>
)

const PaymentBlock = ({ language, figures, payments }: Parts & { payments: ShownPayments }) => {
  const t = messages[language]
  const { head, rows, everyBlock } = payments
  const title = head.label[language]
  const all = blocksOf(language, figures)
  return (
    <Block title={title} aside={t.pairs}>
      <p>{spentOf(head, language)}</p>
      <OfficialTable
        language={language}
        caption={title}
        blocks={everyBlock ? all : all.slice(0, 1)}
        block={everyBlock ? figures.address.block : 'all'}
        columns={columnsOf(language, everyBlock)}
        sections={[
          {
            key: head.code,
            rows: [
              ...rows.map((row) => rowOf(language, figures, row, everyBlock)),
              { ...rowOf(language, figures, head, everyBlock), name: t.total, total: true },
            ],
          },
        ]}
      />
    </Block>
  )
}

const columnsOf = (language: Language, everyBlock: boolean): readonly OfficialColumn[] => {
  const t = messages[language]
  const paid = [{ head: t.count }, { head: t.dollars }, { head: t.average }]
  return everyBlock ? paid : [...paid, { head: t.allocation }, { head: t.spent, means: t.spentMeans }]
}

const rowOf = (language: Language, figures: ReportFigures, row: ShownMoney, everyBlock: boolean): OfficialRow => ({
  key: row.code,
  name: row.label[language],
  level: 1,
  blocks: (everyBlock ? blocks : (['all'] as const)).map((block) => cellsOf(language, figures, row, block, everyBlock)),
})

const cellsOf = (
  language: Language,
  figures: ReportFigures,
  row: ShownMoney,
  block: BlockName,
  everyBlock: boolean,
): readonly (OfficialFigure | null)[] => {
  const { count, cents, averageCents, allocationCents, pctSpent } = row.cells[block]
  const { number, money, percent } = write[language]
  const paid = [
    count === null ? null : { text: number(count), ...opening(language, figures, row, block) },
    cents === null ? null : { text: money(Math.round(cents / 100) * 100, 'whole') },
    averageCents === null ? null : { text: money(averageCents) },
  ]
  if (everyBlock) return paid
  return [
    ...paid,
    allocationCents === null ? null : { text: money(allocationCents, 'whole') },
    pctSpent === null ? null : { text: percent(pctSpent) },
  ]
}

const spentOf = ({ cells: { all } }: ShownMoney, language: Language): string => {
  const t = messages[language]
  const { money, percent } = write[language]
  if (all.allocationCents === null || all.cents === null || all.pctSpent === null) return t.noAllocation
  return t.spentOf(money(all.cents), money(all.allocationCents, 'whole'), percent(all.pctSpent))
}
