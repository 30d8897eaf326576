import { createElement } from 'react'
import { parseDate } from '../../../core/shared/plain-date.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { auditUrl, colleagueHistoryPath, exportPath } from '../paths.ts'
import { beforeIn, shownEntries } from '../shared/entry.ts'
import { exportFile, exportPage, MOST_ENTRIES } from '../shared/export.ts'
import { watchedBy } from '../shared/watched.ts'
import type { Colleague, Watched } from '../shared/watched.ts'
import { messages } from './messages.ts'
import { daysOf, entriesOfDay, findColleague, newestEntries } from './query.ts'
import { ColleagueView } from './view.tsx'

const PAGE = 100

/** What a colleague looked at and changed, day by day. */
export const colleagueHistory: Route = {
  path: '/audit/colleagues/:code',
  title: { en: 'What a colleague looked at', fr: 'Ce qu’une personne a consulté' },
  needs: 'trail:read',
  look: 'history-seen',
  show: async (ask) => withColleague(ask, (colleague, watched) => history(ask, colleague, watched)),
}

export const exportColleagueHistory: Route = {
  path: '/audit/colleagues/:code/export',
  title: { en: 'Take a colleague’s entries along', fr: 'Emporter les inscriptions d’une personne' },
  needs: 'trail:read',
  look: 'none',
  show: async (ask) =>
    withColleague(ask, async (colleague, watched) => ({
      kind: 'page',
      page: exportPage(ask, await exported(ask, colleague, watched)),
    })),
  submit: {
    entry: 'export-made',
    run: async (ask) =>
      withColleague(ask, async (colleague, watched) => exportFile(ask, await exported(ask, colleague, watched))),
  },
}

const withColleague = async (
  ask: Ask,
  then: (colleague: Colleague, watched: Watched) => Promise<Answer>,
): Promise<Answer> => {
  const watched = watchedBy(viewerOf(ask))
  const code = ask.params['code'] ?? ''
  const colleague = await findColleague(ask.db, watched, code)
  return colleague ? then(colleague, watched) : { kind: 'not-found', asked: { table: 'staff', what: code } }
}

const history = async (ask: Ask, colleague: Colleague, watched: Watched): Promise<Answer> => {
  const asked = { staffId: colleague.id, watched }
  const until = parseDate(ask.query.get('until') ?? '')
  const days = await daysOf(ask.db, { ...asked, until })
  const day = parseDate(ask.query.get('day') ?? '') ?? days[0]?.day ?? null
  const found = day === null ? [] : await entriesOfDay(ask.db, { ...asked, day }, beforeIn(ask.query), PAGE + 1)
  const listed = found.slice(0, PAGE)
  const entries = listed.map((one) => ({ ...one, people: one.client_ids.length }))
  const model = {
    language: ask.language,
    colleague,
    days,
    until,
    day,
    entries: await shownEntries(ask, watched, entries),
    older: found.length > PAGE,
    before: beforeIn(ask.query),
  }
  return {
    kind: 'page',
    page: createElement(ColleagueView, { frame: ask.frame, model }),
    looked: {
      subject: { table: 'staff', id: colleague.id },
      clients: listed.flatMap(({ subject_table, subject_id }) =>
        subject_table === 'client' && subject_id !== null ? [subject_id] : [],
      ),
      sites: sitesIn(listed, watched),
      about: { history: 'of a colleague', day },
    },
  }
}

const exported = async (ask: Ask, colleague: Colleague, watched: Watched) => {
  const found = await newestEntries(ask.db, { staffId: colleague.id, watched }, MOST_ENTRIES)
  const path = colleagueHistoryPath(colleague.code)
  return {
    title: messages[ask.language].title(colleague.name),
    name: `${colleague.code}.csv`,
    back: auditUrl(ask.language, path),
    action: auditUrl(ask.language, exportPath(path)),
    entries: await shownEntries(ask, watched, found),
    clientIds: found.flatMap(({ subject_table, subject_id }) =>
      subject_table === 'client' && subject_id !== null ? [subject_id] : [],
    ),
    siteIds: sitesIn(found, watched),
  }
}

const sitesIn = (entries: readonly { readonly site_ids: readonly number[] }[], watched: Watched): readonly number[] => [
  ...new Set(entries.flatMap(({ site_ids }) => site_ids).filter((id) => watched === 'all' || watched.includes(id))),
]
