import type { Language } from '../../../core/shared/bilingual.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { findingMessages } from './finding-messages.ts'
import type { FindingShown } from './findings.ts'

/** What the file still wants, each with the figures it touches and the way to mend it. */
export const Findings = ({ language, findings }: { language: Language; findings: readonly FindingShown[] }) => {
  const says = findingMessages[language]
  if (findings.length === 0) return <Callout kind="good" title={says.nothing} />
  return (
    <>
      <p>{says.notStopped}</p>
      <Table
        caption={says.caption}
        columns={[
          { key: 'what', head: says.what },
          { key: 'touches', head: says.touches },
          { key: 'mend', head: says.mendHead },
        ]}
        rows={findings.map((finding) => ({
          key: finding.key,
          head: (
            <>
              <Tag state={finding.wrong ? 'warn' : 'plain'}>{finding.wrong ? says.wrong : says.incomplete}</Tag>{' '}
              {finding.says}
            </>
          ),
          cells: [touched(language, finding), <Mend key="mend" language={language} finding={finding} />],
        }))}
        stack
      />
    </>
  )
}

const SHOWN = 3

const touched = (language: Language, { touches, everything }: FindingShown): string => {
  const says = findingMessages[language]
  if (everything) return says.everything
  if (touches.length === 0) return says.none
  const first = touches.slice(0, SHOWN).join('; ')
  return touches.length > SHOWN ? says.listAndMore(first, touches.length - SHOWN) : first
}

const Mend = ({ language, finding: { mend, says } }: { language: Language; finding: FindingShown }) =>
  mend === null ? (
    <>–</>
  ) : (
    <a href={mend.href}>
      {mend.words}
      <span className="rd-sr">{findingMessages[language].about(says)}</span>
    </a>
  )
