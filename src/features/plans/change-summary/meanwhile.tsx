import type { SummaryChange } from '../../../core/plans/change-summary.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { summaryColumns } from '../../../records/plans/change-summary.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Table } from '../../../ui/table.tsx'
import { valueText } from '../shared/words.ts'
import { messages } from './messages.ts'

/** What somebody else saved, beside what was written here. */
export const Meanwhile = ({ language, changes }: { language: Language; changes: readonly SummaryChange[] }) => {
  const says = messages[language]
  return (
    <Notice kind="warn" title={says.meanwhile}>
      <p>{says.meanwhileSays}</p>
      {changes.length === 0 ? (
        <p>{says.same}</p>
      ) : (
        <Table
          caption={says.meanwhileCaption}
          columns={[says.field, says.now, says.typed].map((head) => ({ key: head, head }))}
          rows={changes.map(({ field, from, to }) => ({
            key: field,
            head: summaryColumns[field].title[language],
            cells: [valueText(language, summaryColumns[field], from), valueText(language, summaryColumns[field], to)],
          }))}
          stack
        />
      )}
    </Notice>
  )
}
