import { createElement } from 'react'
import { codeList } from '../../../catalogues/index.ts'
import { may, sitesFor } from '../../../core/access/viewer.ts'
import type { Permission } from '../../../core/access/data-class.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { urlOf } from '../../../platform/http/language.ts'
import { CLIENTS, REGISTER } from '../../clients/paths.ts'
import { FIGURES } from '../../reports/paths.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import type { HomeModel } from './model.ts'
import { HomeView } from './view.tsx'
import { recentClients, workOf } from './work.ts'

/**
 * The first address. Whoever is signed in begins their work; a stranger is asked to sign in, and where nobody is real is
 * told first what this is.
 */
export const showHome = (strangers: (ask: Ask) => Promise<Answer> | Answer): Route => ({
  path: '/',
  title: { en: 'Home', fr: 'Accueil' },
  needs: 'nothing',
  look: 'list-seen',
  show: async (ask) => {
    const { viewer, session } = ask
    if (!viewer || !session) return showingNobody(await strangers(ask))
    if (!session.proved) return { kind: 'go', to: '/sign-in/code' }
    return home(ask, viewer)
  },
})

const showingNobody = (answer: Answer): Answer => (answer.kind === 'page' ? { ...answer, looked: 'nobody' } : answer)

const home = async (ask: Ask, viewer: Viewer): Promise<Answer> => {
  const model = await homeOf(ask, viewer)
  const shown = [
    ...(model.work?.due.map(({ clientId }) => clientId) ?? []),
    ...(model.recent ?? []).map(({ id }) => id),
  ]
  const sites = [
    ...(model.work?.due.map(({ siteId }) => siteId) ?? []),
    ...(model.recent ?? []).flatMap(({ sites: served }) => served),
  ]
  return {
    kind: 'page',
    page: createElement(HomeView, { frame: ask.frame, model }),
    looked: shown.length === 0 ? 'nobody' : { clients: [...new Set(shown)], sites: [...new Set(sites)] },
  }
}

const homeOf = async (ask: Ask, viewer: Viewer): Promise<HomeModel> => {
  const { db, language, today } = ask
  const names = codeList('role').codes
  const work = await workOf(ask, viewer)
  const finds = mayFreely(viewer, 'name:read')
  return {
    name: viewer.name,
    today,
    roles: viewer.grants.map(({ id, role, reach, to }) => ({
      key: id,
      role: names.find(({ code }) => code === role)?.label[language] ?? role,
      where: reach.kind === 'province' ? null : reach.name,
      until: to,
    })),
    sections: sectionsOf(viewer, language),
    main: mainOf(viewer, language, work?.whose === 'sites'),
    find: finds ? urlOf(language, CLIENTS) : null,
    work,
    recent: finds ? await recentClients(db) : null,
  }
}

const mainOf = (viewer: Viewer, language: Language, manages: boolean): HomeModel['main'] => {
  if (manages && may(viewer, 'aggregates:read')) return { does: 'results', href: urlOf(language, FIGURES) }
  return mayFreely(viewer, 'identity:write') ? { does: 'register', href: urlOf(language, REGISTER) } : null
}

const sectionsOf = (viewer: Viewer, language: Language): HomeModel['sections'] => [
  ...(may(viewer, 'name:read') ? [{ section: 'clients', href: urlOf(language, CLIENTS) } as const] : []),
  ...(may(viewer, 'aggregates:read') ? [{ section: 'figures', href: urlOf(language, FIGURES) } as const] : []),
  ...(may(viewer, 'accounts:read') ? [{ section: 'colleagues', href: urlOf(language, '/colleagues') } as const] : []),
  ...(may(viewer, 'trail:read') ? [{ section: 'audit', href: urlOf(language, '/audit') } as const] : []),
  { section: 'account', href: urlOf(language, '/account') },
]

/** At some site, without having to give a reason first. */
const mayFreely = (viewer: Viewer, permission: Permission): boolean => {
  const sites = sitesFor(viewer, permission)
  return sites === 'all' || sites.length > 0
}
