import { createElement } from 'react'
import { may, sitesFor } from '../../../core/access/viewer.ts'
import { viewerOf } from '../../route.ts'
import type { Route } from '../../route.ts'
import { EXCHANGE } from '../paths.ts'
import { exchangeAsked, noSuchExchange } from '../shared/asked.ts'
import { messages } from './messages.ts'
import { ExchangeView } from './view.tsx'

/** One import or export. It names colleagues and counts rows; what is wrong with a row is said without what it holds. */
export const showExchange: Route = {
  path: `${EXCHANGE}/:exchange`,
  title: { en: messages.en.route, fr: messages.fr.route },
  needs: 'exchange:read',
  look: 'none',
  show: async (ask) => {
    const exchange = await exchangeAsked(ask)
    if (!exchange) return noSuchExchange(ask)
    const viewer = viewerOf(ask)
    const model = {
      exchange,
      mayDecide: may(viewer, 'exchange:write'),
      reach: sitesFor(viewer, 'exchange:read'),
    }
    return { kind: 'page', page: createElement(ExchangeView, { frame: ask.frame, model }) }
  },
}
