import { createElement } from 'react'
import { viewerOf } from '../../route.ts'
import type { Route } from '../../route.ts'
import { ALERTS } from '../paths.ts'
import { alertsFor } from '../shared/alerts.ts'
import { beforeIn } from '../shared/entry.ts'
import { peopleOf } from '../shared/people.ts'
import { watchedBy } from '../shared/watched.ts'
import { AlertsView } from './view.tsx'

const PAGE = 50

/** What the system thought unusual, open ones first to settle. */
export const listAlerts: Route = {
  path: ALERTS,
  title: { en: 'Alerts', fr: 'Alertes' },
  needs: 'trail:read',
  look: 'none',
  show: async (ask) => {
    const settled = ask.query.get('show') === 'settled'
    const before = beforeIn(ask.query)
    const found = await alertsFor(ask.db, watchedBy(viewerOf(ask)))
      .where('alert.settled_at', settled ? 'is not' : 'is', null)
      .$if(before !== null, (query) => query.where('alert.id', '<', before))
      .orderBy('alert.id', 'desc')
      .limit(PAGE + 1)
      .execute()
    const alerts = found.slice(0, PAGE)
    const people = await peopleOf(
      ask.db,
      ask.language,
      ask.today,
      alerts.map(({ staffId }) => staffId),
    )
    const model = { language: ask.language, settled, alerts, people, older: found.length > PAGE, before }
    return { kind: 'page', page: createElement(AlertsView, { frame: ask.frame, model }) }
  },
}
