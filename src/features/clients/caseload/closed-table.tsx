import { nameOfCode } from '../../../catalogues/index.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ClosedLine } from '../../../records/plans/closed-caseload.ts'
import { Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { planUrl } from '../../plans/paths.ts'
import { Client, placeCells, placeColumns, plainColumn, sorted } from './columns.tsx'
import { messages } from './messages.ts'
import type { CaseloadModel } from './model.ts'

export const ClosedTable = ({ model, rows }: { model: CaseloadModel; rows: readonly ClosedLine[] }) => {
  const t = messages[model.language]
  return (
    <Table
      caption={t.closedCaption(
        write[model.language].days(model.question.state === 'closed' ? model.days.year : model.days.month),
      )}
      columns={[
        sorted(model, t.client, 'name', 'up'),
        plainColumn(t.plan),
        sorted(model, t.started, 'started', 'up'),
        sorted(model, t.closed, 'due', 'down'),
        plainColumn(t.reason),
        plainColumn(t.outcome),
        ...placeColumns(model),
      ]}
      rows={rows.map((line) => rowOf(model, line))}
      dense
      sticky
      stack
    />
  )
}

const rowOf = (model: CaseloadModel, line: ClosedLine): Row => {
  const { language } = model
  const writes = write[language]
  return {
    key: String(line.plan),
    head: <Client model={model} line={line} />,
    sub: line.client,
    cells: [
      <a key="plan" href={planUrl(language, line.plan)}>
        {line.plan}
      </a>,
      writes.day(line.startedOn),
      writes.day(line.closedOn),
      nameOfCode('closure-reason', line.reason, language),
      line.outcome === null ? (
        <span className="rd-mute">{messages[language].noOutcome}</span>
      ) : (
        nameOfCode('exit-outcome', line.outcome, language)
      ),
      ...placeCells(model, line),
    ],
  }
}
