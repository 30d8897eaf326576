import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Cell, Table } from '../../../ui/table.tsx'
import { auditUrl, colleagueHistoryPath, NOTICES, recordHistoryPath } from '../paths.ts'
import type { Notice } from '../shared/alerts.ts'
import { messages as shared } from '../shared/messages.ts'
import type { Person } from '../shared/people.ts'
import { messages } from './messages.ts'

export type NoticesModel = {
  readonly language: Language
  readonly now: Date
  /** Nobody takes notice of their own. */
  readonly viewer: number
  readonly notices: readonly Notice[]
  readonly people: ReadonlyMap<number, Person>
  readonly numbers: ReadonlyMap<number, number>
  readonly sites: ReadonlyMap<number, string>
  readonly older: boolean
  readonly before: number | null
  readonly token: string
  readonly once: string
}

export const NoticesView = ({ frame, model }: { frame: Frame; model: NoticesModel }) => {
  const { language, notices, older, before } = model
  const t = messages[language]
  const last = notices.at(-1)
  return (
    <Page frame={frame} title={t.title} crumbs={[{ name: shared[language].audit, href: auditUrl(language) }]}>
      <Head title={t.title} sub={t.sub} />
      {notices.length === 0 ? <Empty title={t.none}>{t.noneSays}</Empty> : <NoticeTable model={model} />}
      {before !== null && (
        <p>
          <a href={auditUrl(language, NOTICES)}>{t.newest}</a>
        </p>
      )}
      {older && last && (
        <p>
          <a href={auditUrl(language, NOTICES, `?before=${last.id}`)}>{t.older}</a>
        </p>
      )}
    </Page>
  )
}

const NoticeTable = ({ model }: { model: NoticesModel }) => {
  const { language, notices, people, sites } = model
  const t = messages[language]
  return (
    <Table
      caption={t.caption}
      columns={[t.who, t.record, t.reason, t.when, t.notice].map((head) => ({ key: head, head }))}
      rows={notices.map((notice) => ({
        key: String(notice.id),
        head: <Who language={language} who={people.get(notice.staffId)} />,
        cells: [
          <Cell key="record" sub={notice.siteIds.flatMap((id) => sites.get(id) ?? []).join(', ')}>
            <Record model={model} notice={notice} />
          </Cell>,
          notice.reason,
          <Cell key="when" sub={untilOf(model, notice)}>
            {write[language].instant(new Date(notice.brokenAt))}
          </Cell>,
          <Taken key="notice" model={model} notice={notice} />,
        ],
      }))}
      stack
    />
  )
}

const Who = ({ language, who }: { language: Language; who: Person | undefined }) =>
  who ? (
    <a href={auditUrl(language, colleagueHistoryPath(who.code))}>
      <Name>{who.name}</Name>
    </a>
  ) : null

type One = { readonly model: NoticesModel; readonly notice: Notice }

const Record = ({ model: { language, numbers }, notice }: One) => {
  const number = numbers.get(notice.clientId)
  return number === undefined ? null : <a href={auditUrl(language, recordHistoryPath(number))}>{number}</a>
}

const untilOf = ({ language, now }: NoticesModel, { until }: Notice): string => {
  const moment = write[language].instant(new Date(until))
  return new Date(until) > now ? messages[language].openUntil(moment) : messages[language].closed(moment)
}

const Taken = ({ model, notice }: One) => {
  const { language, people, viewer, numbers, token, once } = model
  const t = messages[language]
  if (notice.noticedAt !== null && notice.noticedBy !== null)
    return t.noticedBy(people.get(notice.noticedBy)?.name ?? '', write[language].instant(new Date(notice.noticedAt)))
  if (notice.staffId === viewer) return t.yours
  const number = String(numbers.get(notice.clientId) ?? '')
  return (
    <Form
      id={`notice-${notice.id}`}
      action={auditUrl(language, NOTICES)}
      token={token}
      once={once}
      hidden={{ glass: String(notice.id) }}
      label={t.markOf(number)}
    >
      <Button small>
        {t.mark}
        <span className="rd-sr">{` ${t.markOf(number)}`}</span>
      </Button>
    </Form>
  )
}
