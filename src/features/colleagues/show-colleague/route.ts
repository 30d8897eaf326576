import { createElement } from 'react'
import { administratorOf } from '../../../core/accounts/administrator.ts'
import { viewerOf } from '../../route.ts'
import type { Route } from '../../route.ts'
import { deeds } from '../paths.ts'
import { colleagueAsked, lookedAt, notFound } from '../shared/asked.ts'
import { messages } from './messages.ts'
import { modelOf } from './model.ts'
import { accountTimes } from './query.ts'
import { ColleagueView } from './view.tsx'

/** A person of the staff: account, roles, caseload, and what may be done. */
export const showColleague: Route = {
  path: '/colleagues/:code',
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'accounts:read',
  look: 'record-seen',
  show: async (ask) => {
    const colleague = await colleagueAsked(ask, 'read')
    if (!colleague) return notFound(ask)
    const times = await accountTimes(ask.db, colleague.accountId)
    const done = deeds.find((deed) => deed === ask.query.get('done')) ?? null
    const by = administratorOf(viewerOf(ask), 'write')
    const model = modelOf(colleague, times, by, { today: ask.today, now: ask.now, done })
    return {
      kind: 'page',
      page: createElement(ColleagueView, { frame: ask.frame, model }),
      looked: lookedAt(colleague),
    }
  },
}
