import { createElement } from 'react'
import { noticeGlass } from '../../../records/audit/break-glass.ts'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { NOTICES } from '../paths.ts'
import { noticesFor } from '../shared/alerts.ts'
import { beforeIn } from '../shared/entry.ts'
import { peopleOf, siteNames } from '../shared/people.ts'
import { numbersOf, watchedBy } from '../shared/watched.ts'
import { messages } from './messages.ts'
import { NoticesView } from './view.tsx'

const PAGE = 50

/** Files opened by exception: who, which, why, until when, and who took notice. */
export const listNotices: Route = {
  path: NOTICES,
  title: { en: 'Files opened with a reason', fr: 'Dossiers ouverts avec un motif' },
  needs: 'trail:read',
  look: 'list-seen',
  show: (ask) => list(ask),
  submit: {
    entry: 'glass-noticed',
    run: async (ask): Promise<Answer> => {
      const id = field(ask.typed, 'glass')
      if (!/^\d{1,15}$/.test(id)) return { kind: 'not-found' }
      const noticed = await noticeGlass(actingOf(ask), Number(id))
      if (noticed === 'gone') return { kind: 'conflict', says: { en: messages.en.gone, fr: messages.fr.gone } }
      return { kind: 'go', to: NOTICES }
    },
  },
}

const list = async (ask: Ask): Promise<Answer> => {
  const viewer = viewerOf(ask)
  const watched = watchedBy(viewer)
  const before = beforeIn(ask.query)
  const found = await noticesFor(ask.db, watched)
    .$if(before !== null, (query) => query.where('glass.id', '<', before))
    .orderBy('glass.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const notices = found.slice(0, PAGE)
  const clients = notices.map(({ clientId }) => clientId)
  const model = {
    language: ask.language,
    now: ask.now,
    viewer: viewer.staffId,
    notices,
    people: await peopleOf(
      ask.db,
      ask.language,
      ask.today,
      notices.flatMap((one) => [one.staffId, one.noticedBy]),
    ),
    numbers: await numbersOf(ask.db, clients),
    sites: await siteNames(
      ask.db,
      notices.flatMap(({ siteIds }) => siteIds).filter((id) => watched === 'all' || watched.includes(id)),
    ),
    older: found.length > PAGE,
    before,
    token: ask.token,
    once: ask.once,
  }
  const sites = [...model.sites.keys()]
  return {
    kind: 'page',
    page: createElement(NoticesView, { frame: ask.frame, model }),
    looked: { clients, sites, about: { list: 'files opened with a reason' } },
  }
}
