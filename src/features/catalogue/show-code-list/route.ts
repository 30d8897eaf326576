import { createElement } from 'react'
import { codeLists } from '../../../catalogues/index.ts'
import type { Route } from '../../route.ts'
import { LISTS } from '../paths.ts'
import { messages } from './messages.ts'
import { CodeListView } from './view.tsx'

/** One list people choose from, with its labels in both languages, and where it comes from. */
export const showCodeList: Route = {
  path: `${LISTS}/:list`,
  title: { en: messages.en.route, fr: messages.fr.route },
  needs: 'aggregates:read',
  look: 'none',
  show: ({ params, frame }) => {
    const list = codeLists.get(params['list'] ?? '')
    return list ? { kind: 'page', page: createElement(CodeListView, { frame, list }) } : { kind: 'not-found' }
  },
}
