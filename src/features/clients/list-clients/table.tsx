import { write } from '../../../platform/i18n/write.ts'
import { Name } from '../../../ui/name.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Column, Row } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { clientsUrl, clientUrl } from '../paths.ts'
import { messages } from './messages.ts'
import type { ListModel } from './model.ts'
import type { ClientRow } from './query.ts'
import { searchOf } from './question.ts'

/** The columns are those the viewer's roles allow somewhere; a cell that they do not allow here says so. */
export const ClientTable = ({ model }: { model: ListModel }) => {
  const t = messages[model.language]
  return (
    <Table
      caption={model.shows.plans ? t.caption : t.captionNames}
      columns={columnsOf(model)}
      rows={model.rows.map((row) => rowOf(model, row))}
      dense
      sticky
      stack
    />
  )
}

const columnsOf = ({ language, question, sites, shows }: ListModel): readonly Column[] => {
  const t = messages[language]
  const sorted = (sort: 'name' | 'started', direction: 'ascending' | 'descending') => ({
    href: clientsUrl(language, searchOf(question, { sort })),
    direction: question.sort === sort ? direction : null,
  })
  return [
    { key: 'name', head: t.name, ...(shows.plans && { sort: sorted('name', 'ascending') }) },
    { key: 'number', head: t.number },
    ...(shows.plans && sites.length > 1 ? [{ key: 'site', head: t.sites }] : []),
    ...(shows.plans ? [{ key: 'started', head: t.started, sort: sorted('started', 'descending') }] : []),
    ...(shows.ends ? [{ key: 'state', head: t.state }] : []),
    ...(shows.plans ? [{ key: 'counsellor', head: t.counsellor }] : []),
  ].map((column) => ({ ...column, label: String(column.head) }))
}

const rowOf = ({ language, sites, shows }: ListModel, row: ClientRow): Row => {
  const t = messages[language]
  const hidden = <span className="rd-mute">{t.notShown}</span>
  const served = sites.filter(({ id }) => row.sites.includes(id)).map(({ name }) => name)
  return {
    key: String(row.number),
    head: (
      <a href={clientUrl(language, row.number)}>
        <Name>{`${row.familyName}, ${row.givenName}`}</Name>
      </a>
    ),
    cells: [
      row.number,
      ...(shows.plans && sites.length > 1 ? [write[language].list(served)] : []),
      ...(shows.plans ? [row.startedOn === null ? hidden : write[language].day(row.startedOn)] : []),
      ...(shows.ends ? [row.endSeen ? <State key="state" language={language} row={row} /> : hidden] : []),
      ...(shows.plans ? [row.startedOn === null ? hidden : counsellorOf(language, row)] : []),
    ],
  }
}

const State = ({ language, row: { closedOn } }: { language: ListModel['language']; row: ClientRow }) =>
  closedOn === null ? (
    <Tag state="info">{messages[language].isOpen}</Tag>
  ) : (
    <Tag state="plain">{messages[language].closedOn(write[language].day(closedOn))}</Tag>
  )

const counsellorOf = (language: ListModel['language'], { counsellor }: ClientRow) =>
  counsellor === null ? <span className="rd-mute">{messages[language].nobody}</span> : <Name>{counsellor}</Name>
