import { codeList } from '../../catalogues/index.ts'
import { may, rolesOf } from '../../core/access/viewer.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import type { Language } from '../../core/shared/bilingual.ts'
import { csrfTokenOf } from '../../platform/auth/token.ts'
import { pathWithoutLanguage, urlOf } from '../../platform/http/language.ts'
import type { Frame } from '../../ui/page.tsx'
import { messages } from '../messages.ts'
import { sections } from './sections.ts'
import type { Request } from './request.ts'
import type { World } from './world.ts'

/** What surrounds a page: who is signed in, where they may go, and the way to the other language. */
export const frameOf = (world: World, { context, language, opened, secret }: Request): Frame => {
  const { assets } = world
  const url = new URL(context.req.url)
  const path = pathWithoutLanguage(url.pathname)
  const t = messages[language]
  const viewer = opened.kind === 'somebody' && opened.proved ? opened.viewer : null
  const token = secret === null ? '' : csrfTokenOf(secret, 'form')
  return {
    language,
    here: urlOf(language, path) + url.search,
    there: urlOf(language === 'en' ? 'fr' : 'en', path) + url.search,
    style: assets.url('rightdoor.css'),
    icon: assets.url('mark.svg'),
    fonts: ['open-sans-latin-400.woff2', 'raleway-700.woff2'].map(assets.url),
    version: world.version,
    demonstration: world.demonstration,
    who: viewer && { name: viewer.name, role: roleOf(viewer, language), account: urlOf(language, '/account') },
    sections: viewer ? sectionsOf(viewer, language, path) : [],
    find:
      viewer && may(viewer, 'name:read')
        ? { action: urlOf(language, '/clients/find'), token, name: 'find', label: t.find, value: '' }
        : null,
    leave: opened.kind === 'somebody' ? { action: urlOf(language, '/sign-out'), token } : null,
    idle:
      viewer && opened.kind === 'somebody'
        ? {
            endsAt: opened.endsAt,
            now: Date.now(),
            stay: urlOf(language, '/stay'),
            token,
            script: assets.url('session-watch.js'),
          }
        : null,
    ...(viewer && { print: assets.url('print-page.js'), follow: assets.url('follow-progress.js') }),
    links: [{ name: t.about, href: urlOf(language, '/about') }],
  }
}

const sectionsOf = (viewer: Viewer, language: Language, path: string): Frame['sections'] =>
  sections
    .filter(({ needs }) => needs === 'signed-in' || may(viewer, needs))
    .map(({ path: start, name }) => ({
      name: name[language],
      href: urlOf(language, start),
      current: start === '/' ? path === '/' : path === start || path.startsWith(`${start}/`),
    }))

/** The role and its place; of several, the first and how many more. */
const roleOf = (viewer: Viewer, language: Language): string => {
  const [first] = viewer.grants
  if (!first) return messages[language].noRole
  const code = codeList('role').codes.find((one) => one.code === first.role)
  const role = code?.label[language] ?? first.role
  const place = first.reach.kind === 'province' ? '' : `, ${first.reach.name}`
  const more = rolesOf(viewer).length - 1
  return more > 0 ? messages[language].rolesMore(role + place, more) : role + place
}
