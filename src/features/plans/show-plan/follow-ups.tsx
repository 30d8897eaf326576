import type { FollowUpState } from '../../../core/plans/follow-up-schedule.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Block } from '../../../ui/head.tsx'
import { Cell, Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag.tsx'
import { codeText } from '../shared/words.ts'
import { followUpMessages } from './follow-up-messages.ts'
import type { FollowUpLine } from './follow-ups.ts'

type Props = { readonly language: Language; readonly followUps: readonly FollowUpLine[] }

/** When the client is asked again, and what is due or overdue, until when. */
export const FollowUpBlock = ({ language, followUps }: Props) => {
  const [says, writes] = [followUpMessages[language], write[language]]
  return (
    <Block title={says.title}>
      {followUps.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <>
          <Table
            caption={says.caption}
            columns={[says.followUp, says.due, says.state].map((head) => ({ key: head, head }))}
            rows={followUps.map((line) => ({
              key: String(line.months),
              head: says.after(line.months),
              cells: [
                <Cell key="due" sub={says.window(writes.days({ from: line.from, to: line.to }))}>
                  {writes.day(line.dueOn)}
                </Cell>,
                <State key="state" language={language} line={line} />,
              ],
            }))}
            stack
          />
          <p className="rd-small">{says.notHere}</p>
        </>
      )}
    </Block>
  )
}

const states: Readonly<Record<FollowUpState, TagState>> = {
  made: 'ok',
  'to-come': 'plain',
  due: 'info',
  overdue: 'warn',
  lapsed: 'open',
}

const State = ({ language, line }: { language: Language; line: FollowUpLine }) => {
  const tag = <Tag state={states[line.state]}>{followUpMessages[language][line.state]}</Tag>
  const about = aboutOf(language, line)
  return about === '' ? tag : <Cell sub={about}>{tag}</Cell>
}

/** What was reached or tried, and until when it can still be done. */
const aboutOf = (language: Language, { state, to, doneOn, attempts, outcome }: FollowUpLine): string => {
  const [says, { day }] = [followUpMessages[language], write[language]]
  const isOpen = state === 'due' || state === 'overdue'
  return [
    ...(isOpen ? [says.until(day(to))] : []),
    ...(doneOn === null ? [] : [says.reached(day(doneOn))]),
    ...(attempts === 0 ? [] : [says.attempts(attempts)]),
    ...(outcome === null ? [] : [codeText(language, 'exit-outcome', outcome)]),
  ].join(', ')
}
