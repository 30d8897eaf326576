import { createElement } from 'react'
import { may, sitesFor } from '../../../core/access/viewer.ts'
import { PAGE_EXCHANGES, exchangesPage } from '../../../records/exchange/list-exchanges.ts'
import { viewerOf } from '../../route.ts'
import type { Route } from '../../route.ts'
import { EXCHANGE } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { ListView } from './view.tsx'

/** What was brought in and taken out. It names colleagues, and no client. */
export const listExchanges: Route = {
  path: EXCHANGE,
  title: { en: shared.en.title, fr: shared.fr.title },
  needs: 'exchange:read',
  look: 'none',
  show: async (ask) => {
    const asked = pageIn(ask.query)
    const found = await exchangesPage(ask.db, asked)
    const page = Math.min(asked, Math.max(1, Math.ceil(found.count / PAGE_EXCHANGES)))
    const { count, lines } = page === asked ? found : await exchangesPage(ask.db, page)
    const viewer = viewerOf(ask)
    const model = {
      ...{ page, pageLines: PAGE_EXCHANGES, count, lines },
      ...{ mayBringIn: may(viewer, 'exchange:write'), reach: sitesFor(viewer, 'exchange:read') },
    }
    return { kind: 'page', page: createElement(ListView, { frame: ask.frame, model }) }
  },
}

const pageIn = (query: URLSearchParams): number => {
  const page = query.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1
}
