import { createElement } from 'react'
import { settleAlert as settle } from '../../../records/audit/settle-alert.ts'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { ALERTS } from '../paths.ts'
import { alertsFor } from '../shared/alerts.ts'
import type { Alert } from '../shared/alerts.ts'
import { peopleOf, siteNames } from '../shared/people.ts'
import { watchedBy } from '../shared/watched.ts'
import { messages } from './messages.ts'
import { AlertView } from './view.tsx'

const SHORTEST_NOTE = 10

/** One alert: what happened, and what whoever looked into it found. */
export const settleAlert: Route = {
  path: '/audit/alerts/:id',
  title: { en: 'Alert', fr: 'Alerte' },
  needs: 'trail:read',
  look: 'none',
  show: async (ask) => {
    const alert = await alertAsked(ask)
    return alert
      ? { kind: 'page', page: await pageOf(ask, alert) }
      : { kind: 'not-found', asked: { table: 'alert', what: ask.params['id'] ?? '' } }
  },
  submit: {
    entry: 'alert-settled',
    run: async (ask): Promise<Answer> => {
      const alert = await alertAsked(ask)
      if (!alert) return { kind: 'not-found', asked: { table: 'alert', what: ask.params['id'] ?? '' } }
      const note = field(ask.typed, 'note').slice(0, 2000)
      if (note.length < SHORTEST_NOTE)
        return { kind: 'again', page: await pageOf(ask, alert, messages[ask.language].noteMissing) }
      const settled = await settle(actingOf(ask), { alertId: alert.id, note })
      if (settled === 'gone') return { kind: 'conflict', says: { en: messages.en.gone, fr: messages.fr.gone } }
      return { kind: 'go', to: ALERTS }
    },
  },
}

const alertAsked = async (ask: Ask): Promise<Alert | null> => {
  const id = ask.params['id'] ?? ''
  if (!/^\d{1,15}$/.test(id)) return null
  const alert = await alertsFor(ask.db, watchedBy(viewerOf(ask)))
    .where('alert.id', '=', Number(id))
    .executeTakeFirst()
  return alert ?? null
}

const pageOf = async (ask: Ask, alert: Alert, error?: string) => {
  const watched = watchedBy(viewerOf(ask))
  const sites = await siteNames(
    ask.db,
    alert.siteIds.filter((id) => watched === 'all' || watched.includes(id)),
  )
  return createElement(AlertView, {
    frame: ask.frame,
    model: {
      language: ask.language,
      alert,
      people: await peopleOf(ask.db, ask.language, ask.today, [alert.staffId, alert.settledBy]),
      sites: [...sites.values()],
      own: alert.staffId === viewerOf(ask).staffId,
      note: field(ask.typed, 'note'),
      error,
      token: ask.token,
      once: ask.once,
    },
  })
}
