import { createElement } from 'react'
import { administratorOf } from '../../../core/accounts/administrator.ts'
import { may } from '../../../core/access/viewer.ts'
import { placesOf } from '../../../records/accounts/colleague.ts'
import { viewerOf } from '../../route.ts'
import type { Ask, Route } from '../../route.ts'
import { COLLEAGUES, EXPORT_COLLEAGUES } from '../paths.ts'
import { columns, linesOf } from './lines.ts'
import { messages } from './messages.ts'
import { colleagues, countColleagues } from './query.ts'
import type { Where } from './query.ts'
import { PAGE_ROWS, questionIn } from './question.ts'
import type { Question } from './question.ts'
import { ListView } from './view.tsx'

/** The people of one’s organisation. */
export const listColleagues: Route = {
  path: COLLEAGUES,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:read',
  look: 'list-seen',
  show: async (ask) => {
    const { where, sites } = await seenBy(ask)
    const asked = questionIn(ask.query)
    const count = await countColleagues(ask.db, where, asked)
    const page = Math.min(asked.page, Math.max(1, Math.ceil(count / PAGE_ROWS)))
    const question = { ...asked, page }
    const rows = await colleagues(ask.db, where, question, 'page')
    const model = { question, count, rows, sites, mayInvite: may(viewerOf(ask), 'accounts:write') }
    const looked = { sites: sites.map(({ id }) => id), about: { ...criteriaOf(question), staff: rows.map(idOf) } }
    return { kind: 'page', page: createElement(ListView, { frame: ask.frame, model }), looked }
  },
}

/** The same list, whole, as a file. */
export const exportColleagues: Route = {
  path: EXPORT_COLLEAGUES,
  title: { en: messages.en.exportTitle, fr: messages.fr.exportTitle },
  needs: 'accounts:read',
  look: 'export-made',
  show: async (ask) => {
    const { where, sites } = await seenBy(ask)
    const question = questionIn(ask.query)
    const rows = await colleagues(ask.db, where, question, 'all')
    return {
      kind: 'written',
      name: `${messages[ask.language].file}-${ask.today}.csv`,
      document: { kind: 'csv', lines: linesOf(ask.language, rows) },
      looked: {
        sites: sites.map(({ id }) => id),
        about: { ...criteriaOf(question), columns, rows: rows.length, staff: rows.map(idOf) },
      },
    }
  },
}

const seenBy = async (ask: Ask) => {
  const { organisations } = administratorOf(viewerOf(ask), 'read')
  const where: Where = { organisations, today: ask.today, now: ask.now }
  const places = await placesOf(ask.db, organisations, null)
  return { where, sites: places.filter(({ kind }) => kind === 'site') }
}

/** Letters of a name are kept out of the trail; that some were asked for is not. */
const criteriaOf = ({ find, site, role, state }: Question) => ({ site, role, state, byName: find !== '' })

const idOf = ({ staffId }: { readonly staffId: number }): number => staffId
