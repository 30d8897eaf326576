import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Empty } from '../../../ui/callout.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { ALERTS, alertPath, auditUrl, colleagueHistoryPath } from '../paths.ts'
import { alertSays } from '../shared/alert-words.ts'
import type { Alert } from '../shared/alerts.ts'
import { messages as shared } from '../shared/messages.ts'
import type { Person } from '../shared/people.ts'
import { messages } from './messages.ts'

export type AlertsModel = {
  readonly language: Language
  readonly settled: boolean
  readonly alerts: readonly Alert[]
  readonly people: ReadonlyMap<number, Person>
  readonly older: boolean
  readonly before: number | null
}

export const AlertsView = ({ frame, model }: { frame: Frame; model: AlertsModel }) => {
  const { language, settled, alerts, older, before } = model
  const t = messages[language]
  const last = alerts.at(-1)
  const show: Readonly<Record<string, string>> = settled ? { show: 'settled' } : {}
  const url = (search: Readonly<Record<string, string>>) =>
    auditUrl(language, ALERTS, `?${new URLSearchParams(search).toString()}`)
  const chips = [
    { name: t.open, href: auditUrl(language, ALERTS), on: !settled },
    { name: t.settled, href: url({ show: 'settled' }), on: settled },
  ]
  return (
    <Page frame={frame} title={t.title} crumbs={[{ name: shared[language].audit, href: auditUrl(language) }]}>
      <Head title={t.title} sub={t.sub} />
      <FilterBar language={language} action={auditUrl(language, ALERTS)} label={t.which} chips={chips} clear={null} />
      {alerts.length === 0 ? (
        <Empty title={settled ? t.noneSettled : t.none}>{!settled && t.noneSays}</Empty>
      ) : (
        <AlertTable model={model} />
      )}
      {before !== null && (
        <p>
          <a href={url(show)}>{t.newest}</a>
        </p>
      )}
      {older && last && (
        <p>
          <a href={url({ ...show, before: String(last.id) })}>{t.older}</a>
        </p>
      )}
    </Page>
  )
}

const AlertTable = ({ model: { language, alerts, people } }: { model: AlertsModel }) => {
  const t = messages[language]
  return (
    <Table
      caption={t.caption}
      columns={[t.what, t.who, t.when].map((head) => ({ key: head, head }))}
      rows={alerts.map((alert) => {
        const who = alert.staffId === null ? undefined : people.get(alert.staffId)
        return {
          key: String(alert.id),
          head: <a href={auditUrl(language, alertPath(alert.id))}>{alertSays(language, alert)}</a>,
          sub: alert.note ?? undefined,
          cells: [
            who ? (
              <a key="who" href={auditUrl(language, colleagueHistoryPath(who.code))}>
                <Name>{who.name}</Name>
              </a>
            ) : (
              t.nobody
            ),
            write[language].instant(new Date(alert.raisedAt)),
          ],
        }
      })}
      stack
    />
  )
}
