import { createElement } from 'react'
import type { ReactElement } from 'react'
import type { Bilingual } from '../../core/shared/bilingual.ts'
import type { Answer, Ask, Route } from '../../features/route.ts'
import { urlOf } from '../../platform/http/language.ts'
import { AloneView } from './alone.tsx'
import { statesOf } from './group.ts'
import { groups } from './groups.ts'
import { wholePages } from './pages/all.ts'
import { GroupView, IndexView, PagesView } from './view.tsx'

/**
 * The gallery shows every component in every state, to whoever develops this. It belongs to no installation with real
 * people. A form that is sent from it shows its page again.
 */
export const galleryRoutes = (): readonly Route[] => [
  screen('/gallery', { en: 'The look of the house', fr: 'L’allure de la maison' }, ({ frame }) =>
    createElement(IndexView, { frame, groups, pages: wholePages }),
  ),
  screen('/gallery/:group', { en: 'A group of components', fr: 'Un groupe de composants' }, ({ frame, params }) => {
    if (params['group'] === 'pages') return createElement(PagesView, { frame, groups, pages: wholePages })
    const group = groups.find(({ id }) => id === params['group'])
    return group ? createElement(GroupView, { frame, group, groups }) : null
  }),
  screen('/gallery/:group/:id', { en: 'A component alone', fr: 'Un composant seul' }, alone),
]

const screen = (path: string, title: Bilingual, page: (ask: Ask) => ReactElement | null): Route => {
  const show = (ask: Ask): Answer => {
    const shown = page(ask)
    return shown ? { kind: 'page', page: shown } : { kind: 'not-found' }
  }
  return { path, title, needs: 'nothing', look: 'none', show, submit: { entry: 'none', run: show } }
}

function alone({ frame, params, path, language, token, once }: Ask): ReactElement | null {
  if (params['group'] === 'pages') {
    const sending = { action: urlOf(language, path), token, once }
    return wholePages.find(({ id }) => id === params['id'])?.show(frame, sending) ?? null
  }
  const group = groups.find(({ id }) => id === params['group'])
  const shown = group?.examples.flatMap(statesOf).find(({ id }) => id === params['id'])
  return group && shown ? createElement(AloneView, { frame, group, shown }) : null
}
