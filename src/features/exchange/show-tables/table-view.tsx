import { codeLists } from '../../../catalogues/index.ts'
import type { Field, Resource } from '../../../core/package/resource.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Head } from '../../../ui/head.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { listPath } from '../../catalogue/paths.ts'
import { EXCHANGE, TABLES, emptyPath, inLanguage, tablePath } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { resourceTitle } from '../shared/words.ts'
import { messages, typeWords } from './messages.ts'

export const TableView = ({ frame, table }: { frame: Frame; table: Resource }) => {
  const { language } = frame
  const says = messages[language]
  const { title, tables } = shared[language]
  const [heading, file] = [table.title[language], `${table.name}.csv`]
  const crumbs = [
    { name: title, href: inLanguage(language, EXCHANGE) },
    { name: tables, href: inLanguage(language, TABLES) },
  ]
  return (
    <Page frame={frame} title={heading} crumbs={crumbs} wide>
      <Head title={heading} sub={<span translate="no">{file}</span>} />
      <p>
        <a href={inLanguage(language, emptyPath(table.name))}>
          <Icon name="download" /> {says.empty}
          <span className="rd-sr"> {says.emptyOf(file)}</span>
        </a>
      </p>
      <Table
        caption={says.caption(heading, file)}
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
    </Page>
  )
}

const Written = ({ language, field }: { language: Language; field: Field }) => {
  const says = messages[language]
  const list = field.codes === undefined ? undefined : codeLists.get(field.codes)
  if (list) return <a href={inLanguage(language, listPath(list.id))}>{says.codes(list.title[language])}</a>
  const limit = field.longest === undefined ? undefined : says.upTo(field.longest)
  const words = [typeWords[language][field.type], limit].filter(Boolean).join(', ')
  if (field.refers === undefined) return <>{words}</>
  return (
    <>
      {words},{' '}
      <a href={inLanguage(language, tablePath(field.refers))}>{says.refers(resourceTitle(language, field.refers))}</a>
    </>
  )
}
