import { Name } from '../../../ui/name.tsx'
import type { Column } from '../../../ui/table.tsx'
import { caseloadUrl, clientUrl } from '../paths.ts'
import type { CaseloadLine } from '../../../records/plans/caseload.ts'
import type { CaseloadModel } from './model.ts'
import { messages } from './messages.ts'
import { searchOf } from './question.ts'
import type { Sort } from './question.ts'

/** A head that sorts by what stands under it, and turned the other way where it does already. */
export const sorted = (
  { language, question }: CaseloadModel,
  head: string,
  sort: Sort,
  first: 'up' | 'down',
): Column => {
  const isNow = question.sort === sort
  const search = searchOf(question, { sort, descending: isNow && !question.descending })
  const isUp = question.descending === (first === 'down')
  return {
    key: sort,
    head,
    label: head,
    sort: { href: caseloadUrl(language, search), direction: isNow ? (isUp ? 'ascending' : 'descending') : null },
  }
}

export const plainColumn = (head: string): Column => ({ key: head, head, label: head })

export const Client = ({ model: { language }, line }: { model: CaseloadModel; line: CaseloadLine }) => (
  <a href={clientUrl(language, line.client)}>
    <Name>{`${line.familyName}, ${line.givenName}`}</Name>
  </a>
)

/** Counsellor and site, where the list holds more than one of them. */
export const placeColumns = ({ language, question, sites }: CaseloadModel): readonly Column[] => [
  ...(question.whose === 'all' ? [plainColumn(messages[language].counsellor)] : []),
  ...(sites.length > 1 && question.site === null ? [plainColumn(messages[language].site)] : []),
]

export const placeCells = ({ language, question, sites }: CaseloadModel, line: CaseloadLine) => [
  ...(question.whose === 'all'
    ? [
        line.counsellor === null ? (
          <span key="counsellor" className="rd-mute">
            {messages[language].nobodyYet}
          </span>
        ) : (
          <Name key="counsellor">{line.counsellor}</Name>
        ),
      ]
    : []),
  ...(sites.length > 1 && question.site === null ? [sites.find(({ id }) => id === line.siteId)?.name ?? ''] : []),
]
