import { codeLists } from '../../../catalogues/index.ts'
import type { Field, Resource } from '../../../core/package/resource.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Block, Head } from '../../../ui/head.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { listPath } from '../../catalogue/paths.ts'
import { EXCHANGE, emptyPath, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { resourceTitle } from '../shared/words.ts'
import { messages, typeWords } from './messages.ts'

export const TablesView = ({ frame, tables }: { frame: Frame; tables: readonly Resource[] }) => {
  const { language } = frame
  const says = messages[language]
  const { title, tables: heading } = shared[language]
  return (
    <Page frame={frame} title={heading} crumbs={[{ name: title, href: inLanguage(language, EXCHANGE) }]} wide>
      <Head title={heading} sub={says.sub} />
      <Table
        caption={says.all}
        columns={[{ head: says.file }, { head: says.table }, { head: says.key }, { head: says.columns, number: true }]}
        stack
        rows={tables.map((table) => ({
          key: table.name,
          head: <a href={`#${table.name}`}>{fileOf(table)}</a>,
          cells: [table.title[language], table.key.join(', '), write[language].number(table.fields.length)],
        }))}
      />
      {tables.map((table) => (
        <div key={table.name} id={table.name}>
          <Columns language={language} table={table} />
        </div>
      ))}
    </Page>
  )
}

const Columns = ({ language, table }: { language: Language; table: Resource }) => {
  const says = messages[language]
  const title = table.title[language]
  const empty = (
    <div className="rd-actions rd-exports">
      <a href={inLanguage(language, emptyPath(table.name))}>
        <Icon name="download" />
        <span>
          {says.empty}
          <span className="rd-sr"> {says.emptyOf(fileOf(table))}</span>
        </span>
      </a>
    </div>
  )
  return (
    <Block title={title} aside={empty}>
      <Table
        caption={says.caption(title, fileOf(table))}
        columns={[{ head: says.column }, { head: says.meaning }, { head: says.type }, { head: says.needed }]}
        stack
        rows={table.fields.map((field) => ({
          key: field.name,
          head: field.name,
          cells: [
            field.title[language],
            <Written key="written" language={language} field={field} />,
            field.required ? says.yes : says.no,
          ],
        }))}
      />
    </Block>
  )
}

const Written = ({ language, field }: { language: Language; field: Field }) => {
  const says = messages[language]
  const list = field.codes === undefined ? undefined : codeLists.get(field.codes)
  if (list) return <a href={inLanguage(language, listPath(list.id))}>{says.codes(list.title[language])}</a>
  const limit = field.longest === undefined ? undefined : says.upTo(field.longest)
  const refers = field.refers === undefined ? undefined : says.refers(resourceTitle(language, field.refers))
  return <>{[typeWords[language][field.type], limit, refers].filter(Boolean).join(', ')}</>
}

const fileOf = ({ name }: Resource): string => `${name}.csv`
