import { createElement } from 'react'
import { may } from '../../../core/access/viewer.ts'
import { mayOpenWithReason } from '../../../core/audit/glass.ts'
import { readSearch } from '../../../core/clients/search-text.ts'
import type { SearchText } from '../../../core/clients/search-text.ts'
import { field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { clientPath, CLIENTS, FIND_CLIENTS, openClientPath } from '../paths.ts'
import { clientNumbered } from '../shared/client-numbered.ts'
import { clientToOpen } from '../shared/glass.ts'
import { reachOf } from '../shared/reach.ts'
import type { Reach } from '../shared/reach.ts'
import { messages } from './messages.ts'
import type { FindModel } from './model.ts'
import { searchClients } from './query.ts'
import { FindView } from './view.tsx'

/**
 * Finding one's own clients, by the box in the bar above every page. What is typed travels in a form and never in an
 * address; the answer is the page, and what was asked is on the trail with those who were shown.
 */
export const findClients: Route = {
  path: FIND_CLIENTS,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'name:read',
  look: 'search-made',
  show: (ask) => find(ask),
  submit: { needs: 'name:read', entry: 'search-made', run: (ask) => find(ask) },
}

const find = async (ask: Ask): Promise<Answer> => {
  const typed = field(ask.typed, 'find')
  if (typed === '') return { kind: 'go', to: CLIENTS }
  const asked = readSearch(typed)
  const reach = await reachOf(ask.db, viewerOf(ask))
  const opened = asked.number === null ? null : await toOpen(ask, reach, asked.number)
  if (opened !== null) return { kind: 'go', to: opened }
  if (asked.sin)
    return { kind: 'page', page: pageOf(ask, reach, { sin: true, typed: '' }), looked: { about: { sin: true } } }
  if (asked.number === null || asked.births.length > 0) return results(ask, reach, asked)
  // The same answer whether there is somebody elsewhere or not; it is on the trail as an attempt.
  return { kind: 'not-found', asked: { table: 'client', what: String(asked.number) } }
}

/** Where a number leads: to the person, if the viewer sees that person, or to giving a reason, for those who may. */
const toOpen = async (ask: Ask, reach: Reach, number: number): Promise<string | null> => {
  const found = await clientNumbered(ask.db, reach, number)
  if (found !== null) return clientPath(found)
  const reason = mayOpenWithReason(viewerOf(ask)) && (await clientToOpen(ask.db, number)) !== null
  return reason ? openClientPath(number) : null
}

const results = async (ask: Ask, reach: Reach, asked: SearchText): Promise<Answer> => {
  const { shown, count } = await searchClients(ask.db, reach, asked)
  return {
    kind: 'page',
    page: pageOf(ask, reach, { shown, count }),
    looked: {
      clients: shown.map(({ person }) => person.id),
      sites: [...new Set(shown.flatMap(({ person }) => person.sites))],
      about: { words: asked.words, births: asked.births, found: count },
    },
  }
}

const pageOf = (ask: Ask, reach: Reach, more: Partial<FindModel>) =>
  createElement(FindView, {
    frame: ask.frame,
    model: {
      typed: field(ask.typed, 'find'),
      sites: reach.sites,
      shown: [],
      count: 0,
      sin: false,
      birthShown: reach.identity.length > 0,
      mayRegister: may(viewerOf(ask), 'identity:write'),
      token: ask.token,
      once: ask.once,
      ...more,
    },
  })
