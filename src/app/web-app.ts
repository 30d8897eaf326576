import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { createElement } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { showStart } from '../features/start/show-start/route.ts'
import { todayInOntario } from '../platform/clock.ts'
import type { Reader } from '../platform/db/reader.ts'
import { ASSETS } from '../platform/http/assets.ts'
import type { Assets } from '../platform/http/assets.ts'
import { preferredLanguage } from '../platform/http/language.ts'
import { markup, serve, urlOf } from '../platform/http/pages.ts'
import type { Ask, Page } from '../platform/http/pages.ts'
import { securityHeaders } from '../platform/http/security-headers.ts'
import { log } from '../platform/log.ts'
import { MessagePage } from '../ui/message-page.tsx'
import type { Frame } from '../ui/page.tsx'
import type { Orders } from './child.ts'
import type { Purpose } from './purpose.ts'
import { messages } from './messages.ts'
import { version } from './version.ts'

export type WebParts = {
  readonly db: Reader
  readonly assets: Assets
  readonly purpose: Purpose | null
  readonly place: Orders['place']
  readonly since: Date
}

/** Every address of this installation. */
export const webApp = (parts: WebParts): Hono => {
  const frame = frameOf(parts)
  const demonstration = parts.purpose?.kind === 'demonstration'
  const pages: readonly Page[] = [
    showStart({
      db: parts.db,
      running: { version, since: parts.since, place: parts.place, demonstration },
      today: () => parts.purpose?.today ?? todayInOntario(),
      frame,
    }),
  ]
  const app = serve(pages, securityHeaders)
  app.get(`${ASSETS}/*`, parts.assets.serve)
  app.notFound((context) => message(context, frame, 404, 'notFound', 'notFoundSays'))
  app.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, 'a page failed')
    return message(context, frame, 500, 'failed', 'failedSays')
  })
  return app
}

const frameOf =
  ({ assets, purpose }: WebParts) =>
  ({ language, path }: Ask): Frame => ({
    language,
    here: urlOf(language, path),
    there: urlOf(language === 'en' ? 'fr' : 'en', path),
    style: assets.url('rightdoor.css'),
    icon: assets.url('mark.svg'),
    fonts: ['open-sans-latin-400.woff2', 'raleway-700.woff2'].map(assets.url),
    version,
    demonstration: purpose?.kind === 'demonstration' ? purpose.today : null,
  })

const message = (
  context: Context,
  frame: (ask: Ask) => Frame,
  status: ContentfulStatusCode,
  title: 'notFound' | 'failed',
  words: 'notFoundSays' | 'failedSays',
) => {
  const language = languageOf(context)
  const says = messages[language]
  const path = context.req.path.replace(/^\/(en|fr)(?=\/|$)/, '') || '/'
  const page = createElement(MessagePage, { frame: frame({ language, path }), title: says[title], says: says[words] })
  return context.html(markup(page), status)
}

const languageOf = (context: Context): Language => {
  const named = /^\/(en|fr)(\/|$)/.exec(context.req.path)?.[1]
  return named === 'en' || named === 'fr' ? named : preferredLanguage(context.req.header('Accept-Language'))
}
