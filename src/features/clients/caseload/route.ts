import { createElement } from 'react'
import type { Ask, Looked, Route } from '../../route.ts'
import { CASELOAD } from '../paths.ts'
import { loadCaseload } from './load.ts'
import type { CaseloadModel } from './model.ts'
import { messages } from './messages.ts'
import { CaseloadView } from './view.tsx'

/** Open plans with what is due next on each: one’s own first, or those of one’s sites. */
export const showCaseload: Route = {
  path: CASELOAD,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'profile:read',
  look: 'list-seen',
  show: async (ask: Ask) => {
    const model = await loadCaseload(ask, 'page')
    return { kind: 'page', page: createElement(CaseloadView, { frame: ask.frame, model }), looked: lookedAt(model) }
  },
}

const lookedAt = ({ lines: { rows }, question }: CaseloadModel): Looked => ({
  clients: [...new Set(rows.map(({ clientId }) => clientId))],
  sites: [...new Set(rows.map(({ siteId }) => siteId))],
  about: { caseload: question },
})
