import type { Language } from '../../../core/shared/bilingual.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Difference } from '../shared/part-page.tsx'
import { messages } from './messages.ts'
import type { PastShown } from './model.ts'

/** What somebody else recorded while this was being written, beside what was typed. */
export const Meanwhile = ({ language, differences }: { language: Language; differences: readonly Difference[] }) => {
  const says = messages[language]
  return (
    <Notice kind="warn" title={says.meanwhile}>
      <p>{says.meanwhileSays}</p>
      {differences.length === 0 ? (
        <p>{says.same}</p>
      ) : (
        <Table
          caption={says.meanwhile}
          columns={[says.field, says.recordedNow, says.youTyped].map((head) => ({ key: head, head }))}
          rows={differences.map(({ name, recorded, typed }) => ({ key: name, head: name, cells: [recorded, typed] }))}
          stack
        />
      )}
    </Notice>
  )
}

/** What was corrected before, by whom and why. */
export const Past = ({ language, past }: { language: Language; past: readonly PastShown[] }) => {
  const says = messages[language]
  return (
    <Block title={says.history}>
      <Table
        caption={says.historyCaption}
        columns={[says.when, says.who, says.reason, says.details].map((head) => ({ key: head, head }))}
        rows={past.map(({ key, when, who, why, changes }) => ({
          key,
          head: when,
          cells: [<Name key="who">{who}</Name>, why, <Changes key="changes" changes={changes} />],
        }))}
        stack
      />
    </Block>
  )
}

const Changes = ({ changes }: { changes: readonly string[] }) => (
  <ul>
    {changes.map((change) => (
      <li key={change}>{change}</li>
    ))}
  </ul>
)
