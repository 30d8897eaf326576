import type { CodeList } from '../../../core/programme/code-list.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { CATALOGUE, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { sourceWords } from '../shared/words.ts'
import { messages } from './messages.ts'

export const CodeListView = ({ frame, list }: { frame: Frame; list: CodeList }) => {
  const { language } = frame
  const says = messages[language]
  const other = language === 'en' ? 'fr' : 'en'
  const day = (one: Parameters<typeof write.en.day>[0] | undefined) => (one ? write[language].day(one) : says.always)
  return (
    <Page
      frame={frame}
      title={list.title[language]}
      crumbs={[{ name: shared[language].catalogue, href: inLanguage(language, CATALOGUE) }]}
    >
      <Head title={list.title[language]} sub={says.source(sourceWords(language, list.source))} />
      <Table
        caption={list.title[language]}
        columns={[
          { head: says.label },
          { head: says.code },
          { head: says.other },
          { head: says.from },
          { head: says.to },
          { head: says.ofCode },
        ]}
        stack
        rows={list.codes.map((code) => ({
          key: code.code,
          head: code.label[language],
          cells: [
            <code key="code">{code.code}</code>,
            <span key="other" lang={`${other}-CA`}>
              {code.label[other]}
            </span>,
            day(code.from),
            day(code.to),
            code.source ? sourceWords(language, code.source) : says.asList,
          ],
        }))}
      />
    </Page>
  )
}
