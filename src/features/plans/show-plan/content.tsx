import type { ReactNode } from 'react'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Details } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { Cell, Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { addPath, cancelItemPath, contactsPath, inLanguage } from '../paths.ts'
import { codeText } from '../shared/words.ts'
import { itemName } from './item-name.ts'
import type { ItemLine } from './items.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'
import { OverTime } from './over-time.tsx'
import { RowLink } from './row-link.tsx'
import { StatusTag } from './status-tag.tsx'

type Props = { readonly model: PlanModel }

/** What is to be done and was done, under its sub-goals. */
export const Content = ({ model }: Props) => {
  const { language, plan, may, items } = model
  const says = messages[language]
  const filled = items.filter((group) => group.items.length > 0)
  return (
    <>
      <OverTime model={model} />
      <Block
        title={says.content}
        aside={may.profile && <a href={inLanguage(language, addPath(plan.number, 'items'))}>{says.addItem}</a>}
      >
        {filled.length === 0 ? (
          <p>{says.noItems}</p>
        ) : (
          <Table
            caption={says.contentCaption}
            columns={[says.item, says.start, says.end, says.status, says.outcome].map((head) => ({ key: head, head }))}
            groups={filled.map((group) => ({
              key: group.code,
              head: codeText(language, 'sub-goal', group.code),
              note: says.doneOf(group.done, group.count),
              rows: group.items.map((item) => rowOf(model, item)),
            }))}
            stack
          />
        )}
        {may.profile && <Empty model={model} />}
      </Block>
    </>
  )
}

const rowOf = (model: PlanModel, item: ItemLine): Row => {
  const { language, may } = model
  return {
    key: String(item.number),
    head: (
      <RowLink model={model} part="items" number={item.number} may={may.profile}>
        {itemName(language, item)}
      </RowLink>
    ),
    sub: subOf(model, item),
    cells: [
      dayOf(language, item.actualStart, item.expectedStart),
      dayOf(language, item.actualEnd, item.expectedEnd),
      <StatusTag key="status" language={language} status={item.status} />,
      outcomeOf(language, item),
    ],
  }
}

/** What explains the item, and the way to give it up. */
const subOf = (model: PlanModel, item: ItemLine): ReactNode => {
  const { language, plan, may } = model
  const says = messages[language]
  const words = [
    ...(item.title === null ? [] : [codeText(language, 'plan-item', item.kind)]),
    ...(item.responsible === null ? [] : [codeText(language, 'responsible', item.responsible)]),
    ...(item.hours === null ? [] : [says.hours(item.hours)]),
  ].join(', ')
  if (!may.profile || item.outcome !== null) return words === '' ? undefined : words
  return (
    <>
      {words}{' '}
      <a href={inLanguage(language, cancelItemPath(plan.number, item.number))}>
        {says.cancel}
        <span className="rd-sr">{` ${itemName(language, item)}`}</span>
      </a>
    </>
  )
}

/** The real day, with the expected one under it where they differ. */
const dayOf = (language: Language, actual: PlainDate | null, expected: PlainDate | null) => {
  const says = messages[language]
  const { day } = write[language]
  if (actual === null) return expected === null ? '–' : says.expected(day(expected))
  if (expected === null || expected === actual) return day(actual)
  return <Cell sub={says.expected(day(expected))}>{day(actual)}</Cell>
}

const outcomeOf = (language: Language, { outcome, goodCause }: ItemLine) => {
  const says = messages[language]
  if (outcome === null) return '–'
  const label = codeText(language, 'item-outcome', outcome)
  return goodCause === null ? (
    label
  ) : (
    <Cell sub={says.goodCause(codeText(language, 'good-cause', goodCause))}>{label}</Cell>
  )
}

/** Sub-goals without an item, each the way to its first. */
const Empty = ({ model: { language, plan, items } }: Props) => {
  const says = messages[language]
  const empty = items.filter((group) => group.items.length === 0)
  return (
    <>
      {empty.length > 0 && (
        <Details summary={says.addUnder}>
          <ul>
            {empty.map(({ code }) => (
              <li key={code}>
                <a href={inLanguage(language, `${addPath(plan.number, 'items')}?under=${code}`)}>
                  {says.add(codeText(language, 'sub-goal', code))}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p>
        <a href={inLanguage(language, contactsPath(plan.number))}>{says.contacts}</a>
      </p>
    </>
  )
}
