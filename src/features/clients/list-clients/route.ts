import { createElement } from 'react'
import { may } from '../../../core/access/viewer.ts'
import { mayOpenWithReason } from '../../../core/audit/glass.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { CLIENTS } from '../paths.ts'
import { reachOf } from '../shared/reach.ts'
import type { Reach } from '../shared/reach.ts'
import { recentClients, waitingClients } from './lately.ts'
import { clientCount, clientRows } from './query.ts'
import { isFiltered, questionIn } from './question.ts'
import { ListView } from './view.tsx'

/** Who is served at the viewer's sites, and whom the viewer opened lately. */
export const listClients: Route = {
  path: CLIENTS,
  title: { en: 'Clients', fr: 'Clientèle' },
  needs: 'name:read',
  look: 'list-seen',
  show: async (ask) => list(ask, await reachOf(ask.db, viewerOf(ask))),
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
  const whole = !isFiltered(question) && question.page === 1
  const recent = whole ? await recentClients(ask.db, reach) : []
  const waiting = whole ? await waitingClients(ask.db, reach) : []
  const shown = [...rows, ...recent, ...waiting]
  const model = {
    language: ask.language,
    question,
    sites: reach.sites,
    rows,
    recent,
    waiting,
    mayRegister: may(viewer, 'identity:write'),
    count,
    shows,
    reasonOnly: reach.name.length === 0 && mayOpenWithReason(viewer),
  }
  return {
    kind: 'page',
    page: createElement(ListView, { frame: ask.frame, model }),
    looked: {
      clients: [...new Set(shown.map(({ id }) => id))],
      sites: [...new Set(shown.flatMap(({ sites }) => sites))],
      about: aboutOf(question),
    },
  }
}

/** What was asked for. */
const aboutOf = ({ site, state, mine, sort, page }: ReturnType<typeof questionIn>) => ({
  site,
  state,
  mine,
  sort,
  page,
})
