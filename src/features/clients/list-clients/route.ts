import { createElement } from 'react'
import { mayOpenWithReason } from '../../../core/audit/glass.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { CLIENTS, clientPath, openClientPath } from '../paths.ts'
import { clientToOpen } from '../shared/glass.ts'
import { reachOf } from '../shared/reach.ts'
import type { Reach } from '../shared/reach.ts'
import { clientCount, clientNumbered, clientRows } from './query.ts'
import { numberIn, questionIn } from './question.ts'
import { ListView } from './view.tsx'

/** Who is served at the viewer's sites; the search of the header leads here too. */
export const listClients: Route = {
  path: CLIENTS,
  title: { en: 'Clients', fr: 'Clientèle' },
  needs: 'name:read',
  look: 'list-seen',
  show: async (ask) => {
    const reach = await reachOf(ask.db, viewerOf(ask))
    const number = numberIn(ask.query.get('find') ?? '')
    return number === null ? list(ask, reach) : goTo(ask, reach, number)
  },
}

/** A number opens the person it belongs to, if the viewer sees that person, and is no such number otherwise. */
const goTo = async (ask: Ask, reach: Reach, number: number): Promise<Answer> => {
  const found = await clientNumbered(ask.db, reach, number)
  if (found !== null) return { kind: 'go', to: clientPath(found) }
  if (mayOpenWithReason(viewerOf(ask)) && (await clientToOpen(ask.db, number)) !== null)
    return { kind: 'go', to: openClientPath(number) }
  return { kind: 'not-found', asked: { table: 'client', what: String(number) } }
}

const list = async (ask: Ask, reach: Reach): Promise<Answer> => {
  const viewer = viewerOf(ask)
  const shows = {
    plans: reach.identity.length + reach.opened.length > 0,
    ends: reach.outcomes.length + reach.opened.length > 0,
  }
  const question = questionIn(ask.query, shows.plans && reach.name.length > 0 ? ['started', 'name'] : ['name'])
  const rows = await clientRows(ask.db, viewer, reach, question)
  const count = await clientCount(ask.db, viewer, reach, question)
  const model = {
    language: ask.language,
    question,
    sites: reach.sites,
    rows,
    count,
    shows,
    reasonOnly: reach.name.length === 0 && mayOpenWithReason(viewer),
  }
  return {
    kind: 'page',
    page: createElement(ListView, { frame: ask.frame, model }),
    looked: {
      clients: rows.map(({ id }) => id),
      sites: [...new Set(rows.flatMap(({ sites }) => sites))],
      about: aboutOf(question),
    },
  }
}

/** What was asked for, without what was typed: a name stays out of the trail. */
const aboutOf = ({ find, site, state, mine, sort, page }: ReturnType<typeof questionIn>) => ({
  named: find !== '',
  site,
  state,
  mine,
  sort,
  page,
})
