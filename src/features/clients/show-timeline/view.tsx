import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { Chips } from '../../../ui/filter-bar.tsx'
import { Block } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/table-tools.tsx'
import { clientUrl, clientsUrl, timelinePath } from '../paths.ts'
import { ClientHead, ClientTabs } from '../shared/client-head.tsx'
import type { FileHead } from '../shared/client-head.tsx'
import { EventList } from '../shared/event-list.tsx'
import { kindNames } from '../shared/event-words.ts'
import type { Event, EventKind } from '../shared/events.ts'
import { messages } from './messages.ts'

export type TimelineModel = {
  readonly language: Language
  readonly today: PlainDate
  readonly file: FileHead
  readonly kind: EventKind | null
  readonly kinds: readonly { readonly kind: EventKind; readonly events: number }[]
  readonly all: number
  readonly count: number
  readonly page: number
  /** How many come before the first shown. */
  readonly first: number
  readonly events: readonly Event[]
  readonly opens: readonly number[]
  /** Whether the viewer sees every kind of event at each of the sites. */
  readonly seesAll: boolean
}

export const TimelineView = ({ frame, model }: { frame: Frame; model: TimelineModel }) => {
  const { language, file, today, events, opens, count, first, page } = model
  const t = messages[language]
  return (
    <Page
      frame={frame}
      title={t.title(file.number)}
      crumbs={[
        { name: t.clients, href: clientsUrl(language) },
        { name: t.file(file.number), href: clientUrl(language, file.number) },
      ]}
    >
      <ClientHead file={file} />
      <ClientTabs file={file} current="timeline" />
      <Block title={t.heading}>
        <Chips language={language} label={t.kinds} chips={chipsOf(model)} />
        <EventList language={language} label={t.label} today={today} events={events} opens={opens} />
        {!model.seesAll && <p className="rd-small rd-mute">{t.partial}</p>}
        <Pager
          language={language}
          from={count === 0 ? 0 : first + 1}
          to={first + events.length}
          of={count}
          previous={urlOf(model, model.kind, page - 1)}
          next={urlOf(model, model.kind, page + 1)}
        />
      </Block>
    </Page>
  )
}

const urlOf = ({ language, file }: TimelineModel, kind: EventKind | null, page = 1): string => {
  const search = new URLSearchParams({ ...(kind && { kind }), ...(page > 1 && { page: String(page) }) }).toString()
  return `/${language}${timelinePath(file.number)}${search === '' ? '' : `?${search}`}`
}

/** Kinds of which there is something, and the one that is on. */
const chipsOf = (model: TimelineModel) => [
  { name: messages[model.language].all, count: model.all, href: urlOf(model, null), on: model.kind === null },
  ...model.kinds
    .filter(({ kind, events }) => events > 0 || kind === model.kind)
    .map(({ kind, events }) => ({
      name: kindNames[kind][model.language],
      count: events,
      href: urlOf(model, kind),
      on: model.kind === kind,
    })),
]
