import { nameOfCode } from '../../../catalogues/index.ts'
import { dueWords, stepWords } from '../../../core/plans/next-step-words.ts'
import type { CaseloadState } from '../../../core/plans/caseload.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { OpenLine } from '../../../records/plans/caseload.ts'
import { Block } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Queue } from '../../../ui/queue.tsx'
import type { QueueItem } from '../../../ui/queue.tsx'
import { Counts } from '../../../ui/totals.tsx'
import { caseloadUrl, clientUrl } from '../../clients/paths.ts'
import { planUrl } from '../../plans/paths.ts'
import { messages } from './messages.ts'
import type { Work } from './work.ts'

type Part = { readonly language: Language; readonly work: Work }

/** How much of it waits; each number opens the plans behind it. */
export const WorkCounts = ({ language, work }: Part) => {
  const says = messages[language]
  const { number } = write[language]
  const total = (words: string, count: number, state: CaseloadState | null) => ({
    figure: number(count),
    words,
    href: urlOf(language, work, state),
  })
  return (
    <Counts
      label={says.summary}
      counts={[
        ...(work.whose === 'sites' ? [total(says.open(work.open), work.open, null)] : []),
        total(says.overdue, work.count('overdue'), 'overdue'),
        total(says.week, work.count('week'), 'week'),
        ...(work.noOutcome === null
          ? [
              total(says.inactive, work.count('inactive'), 'inactive'),
              total(says.notAccepted, work.count('not-accepted'), 'not-accepted'),
            ]
          : [total(says.noOutcome, work.noOutcome, 'no-outcome')]),
      ]}
    />
  )
}

/** The longest waiting first. */
export const Waiting = ({ language, work }: Part) => {
  const says = messages[language]
  const more = work.count('overdue') + work.count('week') - work.due.length
  const title = work.whose === 'mine' ? says.myDay : says.siteDay
  return (
    <Block title={title} aside={<a href={urlOf(language, work, null)}>{says.wholeCaseload}</a>}>
      <Queue label={title} none={says.nothingDue} items={work.due.map((line) => itemOf(language, work, line))} />
      {more > 0 && (
        <p>
          <a href={urlOf(language, work, null)}>{says.more(more)}</a>
        </p>
      )}
    </Block>
  )
}

const itemOf = (language: Language, { days }: Work, line: OpenLine): QueueItem => {
  const says = messages[language]
  const name = `${line.givenName} ${line.familyName}`
  const about = aboutOf(language, line)
  return {
    key: String(line.plan),
    when: <b>{dueWords({ due: line.dueOn }, days.today)[language]}</b>,
    what: (
      <>
        <a href={clientUrl(language, line.client)}>
          <Name>{name}</Name>
        </a>{' '}
        {stepWords[line.step].title[language]}
      </>
    ),
    ...(about !== null && { sub: about }),
    act: { words: says.openPlan, of: says.of(name), href: planUrl(language, line.plan) },
  }
}

const aboutOf = (language: Language, { itemTitle, itemKind, referredTo }: OpenLine): string | null => {
  if (referredTo !== null) return nameOfCode('referred-out', referredTo, language)
  return itemTitle ?? (itemKind === null ? null : nameOfCode('plan-item', itemKind, language))
}

const urlOf = (language: Language, { whose }: Work, state: CaseloadState | null): string =>
  caseloadUrl(
    language,
    `?${new URLSearchParams({ whose: whose === 'mine' ? 'mine' : 'all', ...(state && { state }) }).toString()}`,
  )
