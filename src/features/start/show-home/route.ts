import { createElement } from 'react'
import { codeList } from '../../../catalogues/index.ts'
import { may } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { urlOf } from '../../../platform/http/language.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { HomeView } from './view.tsx'
import type { HomeModel } from './view.tsx'

/**
 * The first address. Whoever is signed in begins their work; a stranger is asked to sign in, and where nobody is real is
 * told first what this is.
 */
export const showHome = (strangers: (ask: Ask) => Promise<Answer> | Answer): Route => ({
  path: '/',
  title: { en: 'Home', fr: 'Accueil' },
  needs: 'nothing',
  look: 'none',
  show: (ask) => {
    const { viewer, session, frame, language } = ask
    if (!viewer || !session) return strangers(ask)
    if (!session.proved) return { kind: 'go', to: '/sign-in/code' }
    return { kind: 'page', page: createElement(HomeView, { frame, model: homeOf(viewer, language) }) }
  },
})

const homeOf = (viewer: Viewer, language: Language): HomeModel => {
  const names = codeList('role').codes
  return {
    name: viewer.name,
    roles: viewer.grants.map(({ id, role, reach, to }) => ({
      key: id,
      role: names.find(({ code }) => code === role)?.label[language] ?? role,
      where: reach.kind === 'province' ? null : reach.name,
      until: to,
    })),
    sections: [
      ...(may(viewer, 'name:read') ? [{ section: 'clients', href: urlOf(language, '/clients') } as const] : []),
      ...(may(viewer, 'accounts:read')
        ? [{ section: 'colleagues', href: urlOf(language, '/colleagues') } as const]
        : []),
      ...(may(viewer, 'trail:read') ? [{ section: 'audit', href: urlOf(language, '/audit') } as const] : []),
      { section: 'account', href: urlOf(language, '/account') },
    ],
  }
}
