import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import { ALERTS, alertPath, auditUrl, colleagueHistoryPath } from '../paths.ts'
import { alertSays } from '../shared/alert-words.ts'
import type { Alert } from '../shared/alerts.ts'
import { messages as shared } from '../shared/messages.ts'
import type { Person } from '../shared/people.ts'
import { messages } from './messages.ts'

export type AlertModel = {
  readonly language: Language
  readonly alert: Alert
  readonly people: ReadonlyMap<number, Person>
  readonly sites: readonly string[]
  /** The alert is about the viewer. */
  readonly own: boolean
  readonly note: string
  readonly error: string | undefined
  readonly token: string
  readonly once: string
}

export const AlertView = ({ frame, model }: { frame: Frame; model: AlertModel }) => {
  const { language, alert, error } = model
  const t = messages[language]
  const title = alertSays(language, alert)
  const open = alert.settledAt === null && !model.own
  return (
    <Page
      frame={frame}
      title={title}
      crumbs={[
        { name: shared[language].audit, href: auditUrl(language) },
        { name: t.alerts, href: auditUrl(language, ALERTS) },
      ]}
      {...(open && { switchForm: 'settle' })}
      wrong={error !== undefined}
    >
      <ErrorSummary language={language} errors={error === undefined ? {} : { note: error }} />
      <Head title={title} />
      <AlertFacts model={model} />
      {model.own && alert.settledAt === null && <Callout title={t.own} />}
      {open && <Settle model={model} />}
    </Page>
  )
}

const AlertFacts = ({ model: { language, alert, people, sites } }: { model: AlertModel }) => {
  const t = messages[language]
  const person = (id: number | null) => (id === null ? undefined : people.get(id))
  const who = person(alert.staffId)
  const settledBy = person(alert.settledBy)
  return (
    <Facts
      facts={[
        { name: t.raised, value: write[language].instant(new Date(alert.raisedAt)) },
        {
          name: t.who,
          value: who ? (
            <a href={auditUrl(language, colleagueHistoryPath(who.code))}>
              <Name>{who.name}</Name>
            </a>
          ) : (
            t.nobody
          ),
        },
        { name: t.sites, value: sites.length > 0 ? sites.join(', ') : t.noSites },
        ...(alert.settledAt === null
          ? []
          : [
              {
                name: t.settled(settledBy?.name ?? '', write[language].instant(new Date(alert.settledAt))),
                value: alert.note,
                long: true,
              },
            ]),
      ]}
    />
  )
}

const Settle = ({ model: { language, alert, note, error, token, once } }: { model: AlertModel }) => {
  const t = messages[language]
  return (
    <Form id="settle" action={auditUrl(language, alertPath(alert.id))} token={token} once={once}>
      <TextArea language={language} name="note" label={t.note} hint={t.noteHint} value={note} error={error} />
      <Buttons>
        <Button kind="primary">{t.settle}</Button>
      </Buttons>
    </Form>
  )
}
