import type { Resource } from '../../../core/package/resource.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { EXCHANGE, inLanguage, tablePath } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'

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
          head: <a href={inLanguage(language, tablePath(table.name))}>{fileOf(table)}</a>,
          cells: [table.title[language], table.key.join(', '), write[language].number(table.fields.length)],
        }))}
      />
    </Page>
  )
}

const fileOf = ({ name }: Resource): string => `${name}.csv`
