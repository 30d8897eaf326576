import type { ReactNode } from 'react'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Name } from '../../../ui/name.tsx'
import { Cell, Table } from '../../../ui/table.tsx'
import { auditUrl, colleagueHistoryPath, recordHistoryPath } from '../paths.ts'
import type { ShownEntry } from './entry.ts'
import { messages } from './messages.ts'

type EntryTableProps = {
  readonly language: Language
  readonly caption: ReactNode
  readonly entries: readonly ShownEntry[]
  /** Who acted is said where the page is about a record; which record, where it is about a colleague. */
  readonly of: 'record' | 'colleague'
}

/** Entries of the trail, each with when, who or of whom, what and where. */
export const EntryTable = ({ language, caption, entries, of }: EntryTableProps) => {
  const t = messages[language]
  const heads = [t.when, of === 'record' ? t.who : t.record, t.what, t.where]
  return (
    <Table
      caption={caption}
      columns={heads.map((head) => ({ key: head, head }))}
      rows={entries.map((entry) => ({
        key: String(entry.id),
        head: <time dateTime={entry.at}>{write[language].instant(new Date(entry.at))}</time>,
        cells: [
          of === 'record' ? (
            <Who key="who" language={language} entry={entry} />
          ) : (
            <OfWhom key="whom" language={language} entry={entry} />
          ),
          entry.what,
          <Cell key="where" sub={entry.place}>
            {entry.sites.join(', ')}
          </Cell>,
        ],
      }))}
      dense
      stack
    />
  )
}

const Who = ({ language, entry: { who, colleague } }: { language: Language; entry: ShownEntry }) => {
  if (!colleague) return who.name
  return (
    <Cell sub={who.roles.length > 0 ? who.roles.join(', ') : messages[language].noRole}>
      <a href={auditUrl(language, colleagueHistoryPath(who.code))}>
        <Name>{who.name}</Name>
      </a>
    </Cell>
  )
}

const OfWhom = ({ language, entry: { client, people } }: { language: Language; entry: ShownEntry }) => {
  if (client !== null) return <a href={auditUrl(language, recordHistoryPath(client))}>{client}</a>
  return people > 0 ? messages[language].people(people) : null
}
