import type { ReactNode } from 'react'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button } from '../../../ui/button.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Queue } from '../../../ui/queue.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ALERTS, alertPath, auditUrl, colleagueHistoryPath, NOTICES } from '../paths.ts'
import { alertSays } from '../shared/alert-words.ts'
import type { Alert } from '../shared/alerts.ts'
import type { Colleague } from '../shared/watched.ts'
import { messages } from './messages.ts'

export type AuditModel = {
  readonly language: Language
  /** What was typed as a number is none. */
  readonly noNumber: boolean
  readonly typed: string
  /** Null: nobody was asked for. */
  readonly found: readonly Colleague[] | null
  readonly alerts: readonly Alert[]
  readonly notices: number
}

export const AuditView = ({ frame, model }: { frame: Frame; model: AuditModel }) => {
  const { language, noNumber, typed, notices } = model
  const t = messages[language]
  return (
    <Page frame={frame} title={t.title}>
      <Head title={t.title} sub={t.sub} />
      <Block title={t.record}>
        <Ask language={language}>
          <TextField
            language={language}
            name="number"
            label={t.number}
            value=""
            width={14}
            inputMode="numeric"
            verbatim
            error={noNumber ? t.wrongNumber : undefined}
          />
        </Ask>
      </Block>
      <Block title={t.colleague}>
        <Ask language={language}>
          <TextField language={language} name="colleague" label={t.name} value={typed} width={20} verbatim />
        </Ask>
        <Found model={model} />
      </Block>
      <Block title={t.alerts} aside={<a href={auditUrl(language, ALERTS)}>{t.allAlerts}</a>}>
        <Alerts model={model} />
      </Block>
      <Block title={t.notices} aside={<a href={auditUrl(language, NOTICES)}>{t.allNotices}</a>}>
        <p>{notices > 0 ? t.waiting(notices) : t.noNotices}</p>
      </Block>
    </Page>
  )
}

const Ask = ({ language, children }: { language: Language; children: ReactNode }) => (
  <search>
    <form action={auditUrl(language)} method="get" className="rd-filter__fields">
      {children}
      <Button>{messages[language].search}</Button>
    </form>
  </search>
)

const Found = ({ model: { language, typed, found } }: { model: AuditModel }) => {
  const t = messages[language]
  if (found === null) return null
  if (found.length === 0) return <p>{t.noneFound(typed)}</p>
  return (
    <ul aria-label={t.found}>
      {found.map(({ code, name }) => (
        <li key={code}>
          <a href={auditUrl(language, colleagueHistoryPath(code))}>
            <Name>{name}</Name>
          </a>
        </li>
      ))}
    </ul>
  )
}

const Alerts = ({ model: { language, alerts } }: { model: AuditModel }) => (
  <Queue
    label={messages[language].alerts}
    none={messages[language].noAlerts}
    items={alerts.map((alert) => ({
      key: String(alert.id),
      when: write[language].shortInstant(new Date(alert.raisedAt)),
      what: <a href={auditUrl(language, alertPath(alert.id))}>{alertSays(language, alert)}</a>,
    }))}
  />
)
