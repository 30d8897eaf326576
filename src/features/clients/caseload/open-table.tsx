import { dueWords, stepWords } from '../../../core/plans/next-step-words.ts'
import { statesOf } from '../../../core/plans/caseload.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { OpenLine } from '../../../records/plans/caseload.ts'
import { Cell, Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { planUrl } from '../../plans/paths.ts'
import { aboutStep } from '../shared/about-step.ts'
import { Client, placeCells, placeColumns, plainColumn, sorted } from './columns.tsx'
import { messages, stateTags } from './messages.ts'
import type { CaseloadModel } from './model.ts'

export const OpenTable = ({ model, rows }: { model: CaseloadModel; rows: readonly OpenLine[] }) => {
  const t = messages[model.language]
  return (
    <Table
      caption={t.caption}
      columns={[
        sorted(model, t.client, 'name', 'up'),
        plainColumn(t.step),
        sorted(model, t.due, 'due', 'up'),
        plainColumn(t.state),
        sorted(model, t.started, 'started', 'up'),
        sorted(model, t.activity, 'activity', 'up'),
        ...placeColumns(model),
      ]}
      rows={rows.map((line) => rowOf(model, line))}
      dense
      sticky
      stack
    />
  )
}

const rowOf = (model: CaseloadModel, line: OpenLine): Row => {
  const { language, days } = model
  const writes = write[language]
  return {
    key: String(line.plan),
    head: <Client model={model} line={line} />,
    sub: line.client,
    cells: [
      <Step key="step" model={model} line={line} />,
      <Cell key="due" sub={writes.day(line.dueOn)}>
        {dueWords({ due: line.dueOn }, days.today)[language]}
      </Cell>,
      <State key="state" model={model} line={line} />,
      writes.day(line.startedOn),
      writes.day(line.lastActivityOn),
      ...placeCells(model, line),
    ],
  }
}

type Part = { readonly model: CaseloadModel; readonly line: OpenLine }

const Step = ({ model: { language }, line }: Part) => {
  const about = aboutStep(language, line)
  const link = <a href={planUrl(language, line.plan)}>{stepWords[line.step].title[language]}</a>
  return about === null ? link : <Cell sub={about}>{link}</Cell>
}

const State = ({ model: { language, days }, line }: Part) => {
  const states = statesOf(line, days)
  const t = stateTags[language]
  if (states.includes('inactive')) return <Tag state="warn">{t.inactive}</Tag>
  if (states.includes('not-accepted')) return <Tag state="open">{t['not-accepted']}</Tag>
  return <Tag state="info">{t.active}</Tag>
}
