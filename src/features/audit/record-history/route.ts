import { createElement } from 'react'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { auditUrl, exportPath, recordHistoryPath } from '../paths.ts'
import { beforeIn, shownEntries, shownIn } from '../shared/entry.ts'
import { exportFile, exportPage, MOST_ENTRIES } from '../shared/export.ts'
import { auditedClient, watchedBy } from '../shared/watched.ts'
import type { AuditedClient } from '../shared/watched.ts'
import { messages } from './messages.ts'
import { countsOf, historyOf, nameOf } from './query.ts'
import { HistoryView } from './view.tsx'

const PAGE = 50

/** What happened to a person's record, and who looked. It shows nothing of the file. */
export const recordHistory: Route = {
  path: '/audit/clients/:number',
  title: { en: 'What happened to a record', fr: 'Ce qui est arrivé à un dossier' },
  needs: 'trail:read',
  look: 'history-seen',
  show: async (ask) => withClient(ask, (client) => history(ask, client)),
}

export const exportRecordHistory: Route = {
  path: '/audit/clients/:number/export',
  title: { en: 'Take the history of a record along', fr: 'Emporter l’historique d’un dossier' },
  needs: 'trail:read',
  look: 'none',
  show: async (ask) =>
    withClient(ask, async (client) => ({ kind: 'page', page: exportPage(ask, await exported(ask, client)) })),
  submit: {
    entry: 'export-made',
    run: async (ask) => withClient(ask, async (client) => exportFile(ask, await exported(ask, client))),
  },
}

const withClient = async (ask: Ask, then: (client: AuditedClient) => Promise<Answer>): Promise<Answer> => {
  const text = ask.params['number'] ?? ''
  if (!/^\d{1,15}$/.test(text)) return { kind: 'not-found' }
  const client = await auditedClient(ask.db, Number(text))
  return client ? then(client) : { kind: 'not-found', asked: { table: 'client', what: text } }
}

const history = async (ask: Ask, client: AuditedClient): Promise<Answer> => {
  const watched = watchedBy(viewerOf(ask))
  const shown = shownIn(ask.query)
  const asked = { clientId: client.id, watched, shown }
  const before = beforeIn(ask.query)
  const found = await historyOf(ask.db, asked, before, PAGE)
  const model = {
    language: ask.language,
    number: client.number,
    name: await nameOf(ask.db, client.id),
    shown,
    before,
    entries: await shownEntries(ask, watched, found),
    counts: await countsOf(ask.db, asked, before),
  }
  return {
    kind: 'page',
    page: createElement(HistoryView, { frame: ask.frame, model }),
    looked: {
      subject: { table: 'client', id: client.id },
      clients: [client.id],
      sites: client.siteIds,
      about: { history: 'of a record', shown },
    },
  }
}

const exported = async (ask: Ask, client: AuditedClient) => {
  const watched = watchedBy(viewerOf(ask))
  const found = await historyOf(ask.db, { clientId: client.id, watched, shown: 'all' }, null, MOST_ENTRIES)
  const path = recordHistoryPath(client.number)
  return {
    title: messages[ask.language].title(client.number),
    name: `${client.number}.csv`,
    back: auditUrl(ask.language, path),
    action: auditUrl(ask.language, exportPath(path)),
    entries: await shownEntries(ask, watched, found),
    clientIds: [client.id],
    siteIds: client.siteIds,
  }
}
