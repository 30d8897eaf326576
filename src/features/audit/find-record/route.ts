import { createElement } from 'react'
import { sql } from 'kysely'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { AUDIT, recordHistoryPath } from '../paths.ts'
import { alertsFor, noticesFor } from '../shared/alerts.ts'
import { colleagues, watchedBy } from '../shared/watched.ts'
import { AuditView } from './view.tsx'

const MOST_COLLEAGUES = 20

/** Where questions about who looked begin: a record, a colleague, alerts, and files opened by exception. */
export const findRecord: Route = {
  path: AUDIT,
  title: { en: 'Who looked', fr: 'Qui a consulté' },
  needs: 'trail:read',
  look: 'none',
  show: async (ask) => {
    const number = (ask.query.get('number') ?? '').replaceAll(/[\s\u00a0-]/g, '')
    return /^\d{1,15}$/.test(number) ? { kind: 'go', to: recordHistoryPath(Number(number)) } : start(ask, number !== '')
  },
}

const start = async (ask: Ask, noNumber: boolean): Promise<Answer> => {
  const watched = watchedBy(viewerOf(ask))
  const typed = (ask.query.get('colleague') ?? '').trim().slice(0, 60)
  const alerts = await alertsFor(ask.db, watched)
    .where('alert.settled_at', 'is', null)
    .orderBy('alert.id', 'desc')
    .limit(5)
    .execute()
  const notices = await noticesFor(ask.db, watched)
    .where('glass.noticed_at', 'is', null)
    .where('glass.staff_id', '<>', viewerOf(ask).staffId)
    .orderBy('glass.id', 'desc')
    .limit(100)
    .execute()
  const model = {
    language: ask.language,
    noNumber,
    typed,
    found: typed === '' ? null : await colleaguesCalled(ask, typed),
    alerts,
    notices: notices.length,
  }
  return { kind: 'page', page: createElement(AuditView, { frame: ask.frame, model }) }
}

/** By their code, or by the beginning of either name. */
const colleaguesCalled = (ask: Ask, typed: string) =>
  colleagues(ask.db, watchedBy(viewerOf(ask)))
    .where(
      sql<boolean>`staff.code = ${typed} or starts_with(lower(staff.family_name), lower(${typed}))
        or starts_with(lower(staff.given_name || ' ' || staff.family_name), lower(${typed}))`,
    )
    .orderBy('staff.family_name')
    .orderBy('staff.id')
    .limit(MOST_COLLEAGUES)
    .execute()
