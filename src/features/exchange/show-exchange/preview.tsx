import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ImportStanding } from '../../../core/exchange/import-order.ts'
import type { ImportReport, RejectGroup } from '../../../records/package/report.ts'
import { Block } from '../../../ui/head.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Group } from '../../../ui/table.tsx'
import { inLanguage, rejectsPath } from '../paths.ts'
import { resourceTitle } from '../shared/words.ts'
import { messages } from './preview-messages.ts'

/** Of each kind of fault so many lines are shown; the file of all of them has the rest. */
const LINES_SHOWN = 5

type PreviewProps = {
  readonly language: Language
  readonly standing: ImportStanding
  readonly report: ImportReport
}

/** What an import would do, or did: file by file, and in all. */
export const Preview = ({ language, standing, report }: PreviewProps) => {
  const says = messages[language]
  const { number } = write[language]
  const wasDone = ['applied', 'reverting', 'reverted'].includes(standing)
  const isOpen = ['checked', 'applying'].includes(standing)
  const sum = (of: 'added' | 'changed' | 'same') => report.files.reduce((all, file) => all + file[of], 0)
  return (
    <Block title={wasDone ? says.done : says.preview}>
      <Table
        caption={wasDone ? says.did : isOpen ? says.wouldDo : says.found}
        columns={[
          { head: says.file },
          { head: says.rows, number: true },
          { head: says.added, number: true },
          { head: says.changed, number: true },
          { head: says.same, number: true },
          { head: says.rejected, number: true },
        ]}
        stack
        rows={report.files.map((file) => ({
          key: file.resource,
          head: resourceTitle(language, file.resource),
          sub: <span translate="no">{file.file}</span>,
          cells: [file.rows, file.added, file.changed, file.same, file.rejected].map((count) => number(count)),
        }))}
        total={{
          at: 'foot',
          row: {
            key: 'all',
            head: says.inAll,
            cells: [report.rows, sum('added'), sum('changed'), sum('same'), report.rejected].map((count) =>
              number(count),
            ),
          },
        }}
      />
      {report.unlisted.length > 0 && <p>{says.unlisted(report.unlisted.join(', '))}</p>}
    </Block>
  )
}

type RejectsProps = {
  readonly language: Language
  readonly id: number
  readonly rejects: readonly RejectGroup[]
  readonly hasFiles: boolean
}

/** Why rows were rejected, in sentences, and all of them as a file while it is there. */
export const Rejects = ({ language, id, rejects, hasFiles }: RejectsProps) => {
  const says = messages[language]
  if (rejects.length === 0) return null
  const all = hasFiles && (
    <div className="rd-actions rd-exports">
      <a href={inLanguage(language, rejectsPath(id))}>
        <Icon name="download" />
        <span>{says.allRejects}</span>
      </a>
    </div>
  )
  return (
    <Block title={says.rejects} aside={all}>
      <Table
        caption={says.rejectsCaption}
        columns={[{ head: says.line }, { head: says.column }, { head: says.why }]}
        stack
        groups={rejects.map((group) => groupOf(language, group))}
      />
    </Block>
  )
}

const groupOf = (language: Language, { resource, reason, count, first }: RejectGroup): Group => {
  const says = messages[language]
  const shown = first.slice(0, LINES_SHOWN)
  return {
    key: `${resource} ${reason}`,
    head: resourceTitle(language, resource),
    note: says.faults(count, shown.length),
    rows: shown.map(({ line, field, sentence }, at) => ({
      key: `${line} ${field} ${at}`,
      head: write[language].number(line),
      cells: [field === null ? says.wholeRow : <span translate="no">{field}</span>, sentence[language]],
    })),
  }
}
