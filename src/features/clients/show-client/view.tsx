import { dueWords, stepWords } from '../../../core/plans/next-step-words.ts'
import { write } from '../../../platform/i18n/write.ts'
import { auditUrl, recordHistoryPath } from '../../audit/paths.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Callout, NextStep } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { clientsUrl, timelinePath } from '../paths.ts'
import { ClientHead, ClientTabs } from '../shared/client-head.tsx'
import { EventList } from '../shared/event-list.tsx'
import { aboutStep } from '../shared/about-step.ts'
import { messages } from './messages.ts'
import type { ClientModel, Now } from './model.ts'
import { Consents, Registrations, Summary } from './facts.tsx'
import { Plans } from './plans.tsx'
import { Who } from './who.tsx'

export const ClientView = ({ frame, model }: { frame: Frame; model: ClientModel }) => {
  const { language, file } = model
  const t = messages[language]
  return (
    <Page frame={frame} title={t.file(file.number)} crumbs={[{ name: t.clients, href: clientsUrl(language) }]}>
      <ClientHead file={file} />
      {model.glass && <Open model={model} glass={model.glass} />}
      {model.doNow && <DoNow model={model} now={model.doNow} />}
      <ClientTabs file={file} current="overview" />
      <div className="rd-grid rd-grid--side">
        <Happening model={model} />
        <Known model={model} />
      </div>
    </Page>
  )
}

type Part = { readonly model: ClientModel }

/** Plans, what happened, who looked. */
const Happening = ({ model }: Part) => {
  const { language, file, openPlan, doNow } = model
  const t = messages[language]
  const another = openPlan !== null && doNow?.kind !== 'open-plan' && <a href={openPlan}>{t.anotherPlan}</a>
  const all = <a href={`/${language}${timelinePath(file.number)}`}>{t.allEvents(model.events)}</a>
  const { today, lately, opens } = model
  return (
    <div>
      <Block title={t.plans} aside={another}>
        <Plans model={model} />
      </Block>
      <Block title={t.lately} aside={all}>
        <EventList language={language} label={t.lately} today={today} events={lately} opens={opens} />
      </Block>
      {model.looks && <Looks model={model} looks={model.looks} />}
    </div>
  )
}

/** What is known of the person. */
const Known = ({ model }: Part) => {
  const t = messages[model.language]
  return (
    <div>
      <Block title={t.who}>
        {model.identity ? <Who model={model} identity={model.identity} /> : <p>{t.nameOnly}</p>}
      </Block>
      <Registrations model={model} />
      {model.consents && <Consents model={model} consents={model.consents} />}
      {model.summary && <Summary model={model} summary={model.summary} />}
    </div>
  )
}

const Open = ({ model: { language, now }, glass }: Part & { glass: NonNullable<ClientModel['glass']> }) => {
  const t = messages[language]
  const until = new Date(glass.until)
  const minutes = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000))
  return (
    <Callout kind="warn" title={t.glass}>
      <p>
        {t.glassUntil(write[language].instant(until))} {t.glassLeft(Math.floor(minutes / 60), minutes)}
      </p>
      <p>{t.glassReason(glass.reason)}</p>
    </Callout>
  )
}

/** The one button of the page. */
const DoNow = ({ model: { language, today }, now }: Part & { now: Now }) => {
  const t = messages[language]
  const button = (words: string) => (
    <ButtonLink kind="primary" href={now.href}>
      {words}
    </ButtonLink>
  )
  if (now.kind === 'open-plan')
    return (
      <NextStep language={language} title={t.noOpenPlan} action={button(t.openPlan)}>
        <p>{t.noOpenPlanSays}</p>
      </NextStep>
    )
  const { next, plan, mayDo } = now
  const words = stepWords[next.step]
  const about = aboutStep(language, next)
  return (
    <NextStep
      language={language}
      title={words.title[language]}
      action={button(mayDo ? words.act[language] : t.seePlan)}
    >
      <p>
        <strong>{dueWords(next, today)[language]}</strong>
        {[about, write[language].day(next.due), t.forPlan(plan.number)].map((part) => part !== null && ` · ${part}`)}
      </p>
      <p>{words.why[language]}</p>
    </NextStep>
  )
}

const Looks = ({ model: { language, file }, looks }: Part & { looks: NonNullable<ClientModel['looks']> }) => {
  const t = messages[language]
  return (
    <Block title={t.looks} aside={<a href={auditUrl(language, recordHistoryPath(file.number))}>{t.allLooks}</a>}>
      {looks.length === 0 ? (
        <p>{t.noLooks}</p>
      ) : (
        <Table
          caption={t.lookCaption}
          columns={[t.lookWho, t.lookWhen].map((head) => ({ key: head, head }))}
          rows={looks.map(({ id, at, name }) => ({
            key: String(id),
            head: <Name>{name}</Name>,
            cells: [write[language].shortInstant(new Date(at))],
          }))}
          dense
        />
      )}
    </Block>
  )
}
