import type { Sites } from '../../../core/access/viewer.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ExportExchange, ExportedFile } from '../../../records/exchange/exchange.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Callout, Notice } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import { TableTools } from '../../../ui/table-tools.tsx'
import { TAKE, filePath, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { standingOfExport } from '../shared/standing.ts'
import { resourceTitle } from '../shared/words.ts'
import { messages } from './messages.ts'
import { UnderWay } from './under-way.tsx'

type Parts = { readonly language: Language; readonly exchange: ExportExchange; readonly reach: Sites }

/** An export: how far it is, its files while they are kept, and the way to take records out again. */
export const ExportBody = ({ language, exchange, reach }: Parts) => {
  const says = messages[language]
  switch (standingOfExport(exchange, reach)) {
    case 'making':
      return <UnderWay language={language} exchange={exchange} standing="making" />
    case 'ready':
      return <Files language={language} id={exchange.id} files={exchange.files ?? []} />
    case 'withheld':
      return (
        <Notice kind="stop" title={says.withheld}>
          <p>{shared[language].withheldSays}</p>
          <p>
            <a href={inLanguage(language, TAKE)}>{shared[language].takeOut}</a>
          </p>
        </Notice>
      )
    case 'forgotten':
      return (
        <Callout title={says.forgotten}>
          <p>{says.forgottenSays}</p>
          <p>
            <a href={inLanguage(language, TAKE)}>{shared[language].takeOut}</a>
          </p>
        </Callout>
      )
    case 'failed':
      return (
        <Notice kind="stop" title={says.failed}>
          <p>{says.failedSays}</p>
        </Notice>
      )
  }
}

type FilesProps = { readonly language: Language; readonly id: number; readonly files: readonly ExportedFile[] }

const Files = ({ language, id, files }: FilesProps) => {
  const says = messages[language]
  const { number } = write[language]
  const rows = files.reduce((all, file) => all + file.rows, 0)
  const link = (name: string) => inLanguage(language, filePath(id, name))
  return (
    <Block title={says.ready}>
      <TableTools
        actions={
          <ButtonLink kind="primary" icon="download" href={link('package')}>
            {says.zip}
          </ButtonLink>
        }
      >
        <p>{says.readySays}</p>
      </TableTools>
      <Table
        caption={says.filesCaption}
        columns={[{ head: says.file }, { head: says.fileRows, number: true }]}
        rows={[
          ...files.map(({ resource, file, rows: held }) => ({
            key: resource,
            head: <a href={link(resource)}>{file}</a>,
            sub: resourceTitle(language, resource),
            cells: [number(held)],
          })),
          {
            key: 'datapackage',
            head: <a href={link('datapackage')}>{says.descriptor}</a>,
            sub: says.describes,
            cells: [says.noRows],
          },
        ]}
        total={{ at: 'foot', row: { key: 'all', head: says.inAll, cells: [number(rows)] } }}
      />
    </Block>
  )
}
