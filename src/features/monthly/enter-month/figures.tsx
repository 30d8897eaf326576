import { figureNames } from '../../../core/resource-information/month-figures.ts'
import type { MonthFigures } from '../../../core/resource-information/month-figures.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import { titleOf } from '../shared/figure-title.ts'
import { messages } from './messages.ts'
import type { MonthModel } from './model.ts'

type Part = { readonly language: Language; readonly model: MonthModel }

/** All that is recorded, for those who only read. */
export const Recorded = ({ language, model, figures }: Part & { readonly figures: MonthFigures }) => {
  const { number, month } = write[language]
  return (
    <Block title={messages[language].recordedFigures(month(model.month))}>
      <Facts facts={figureNames.map((name) => ({ name: titleOf(language, name), value: number(figures[name]) }))} />
    </Block>
  )
}

/** What one typed beside what somebody else recorded meanwhile, where they differ. */
export const Compared = ({ language, model: { typed, recorded } }: Part) => {
  const says = messages[language]
  if (!recorded) return null
  const differing = figureNames.filter((name) => typed[name] !== String(recorded.figures[name]))
  return (
    <Table
      caption={says.meanwhile}
      columns={[{ head: says.figure }, { head: says.typed, number: true }, { head: says.recordedNow, number: true }]}
      dense
      rows={differing.map((name) => ({
        key: name,
        head: titleOf(language, name),
        cells: [typed[name], write[language].number(recorded.figures[name])],
      }))}
    />
  )
}
