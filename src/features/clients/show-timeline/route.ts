import { createElement } from 'react'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { contactOf } from '../shared/contact-of.ts'
import { countEvents, eventKinds, eventsOf, isEventKind } from '../shared/events.ts'
import { fileAsked } from '../shared/file-asked.ts'
import { plansOpenAt, seenAt } from '../shared/seen.ts'
import type { FoundClient, Seen } from '../shared/seen.ts'
import { TimelineView } from './view.tsx'
import type { TimelineModel } from './view.tsx'

const PAGE_EVENTS = 25

/** Everything that happened to a person, newest first, narrowed by kind in the address. */
export const showTimeline: Route = {
  path: '/clients/:number/timeline',
  title: { en: 'Timeline of a client', fr: 'Chronologie d’une personne cliente' },
  needs: 'name:read',
  look: 'record-seen',
  show: (ask) => fileAsked(ask, (client) => timeline(ask, client)),
}

const timeline = async (ask: Ask, client: FoundClient): Promise<Answer> => {
  const model = await modelOf(ask, client)
  return {
    kind: 'page',
    page: createElement(TimelineView, { frame: ask.frame, model }),
    looked: {
      subject: { table: 'client', id: client.id },
      clients: [client.id],
      sites: client.sites,
      about: { timeline: model.kind ?? 'all' },
    },
  }
}

const modelOf = async ({ db, language, query, today, viewer }: Ask, client: FoundClient): Promise<TimelineModel> => {
  const seen: Seen = (dataClass) => seenAt(viewerOf({ viewer }), client, dataClass)
  const asked = query.get('kind') ?? ''
  const kind = isEventKind(asked) ? asked : null
  const counts = await countEvents(db, client.id, seen)
  const all = [...counts.values()].reduce((sum, events) => sum + events, 0)
  const count = kind === null ? all : (counts.get(kind) ?? 0)
  const page = pageIn(query, count)
  const first = (page - 1) * PAGE_EVENTS
  const name = `${client.givenName} ${client.familyName}`
  return {
    language,
    today,
    file: { language, number: client.number, name, contact: await contactOf(db, client, seen) },
    kind,
    kinds: eventKinds.map((one) => ({ kind: one, events: counts.get(one) ?? 0 })),
    all,
    count,
    page,
    first,
    events: await eventsOf(db, client.id, seen, kind, { first, rows: PAGE_EVENTS }),
    opens: plansOpenAt(seen),
    seesAll: (['profile', 'outcomes', 'money'] as const).every((one) => seen(one).length === client.sites.length),
  }
}

const pageIn = (query: URLSearchParams, count: number): number => {
  const wanted = Number(query.get('page') ?? '1')
  const pages = Math.max(1, Math.ceil(count / PAGE_EVENTS))
  return Number.isSafeInteger(wanted) ? Math.min(Math.max(1, wanted), pages) : 1
}
