import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { languages } from '../../core/shared/bilingual.ts'
import type { Language } from '../../core/shared/bilingual.ts'
import { preferredLanguage } from './language.ts'

/** What a page is asked. */
export type Ask = { readonly language: Language; readonly path: string }

/**
 * One line of the table of routes. Every page says what one needs to see it and which look it leaves in the trail;
 * there are no accounts yet, so there is only one answer to either.
 */
export type Page = {
  readonly path: string
  readonly needs: 'nothing'
  readonly look: 'none'
  readonly show: (ask: Ask) => Promise<ReactElement> | ReactElement
}

/** The pages under /en and /fr, and the way from / to one's own language. */
export const serve = (pages: readonly Page[], ...before: readonly MiddlewareHandler[]): Hono => {
  const app = new Hono({ strict: false })
  for (const one of before) app.use(one)
  app.get('/', (context) => {
    context.header('Vary', 'Accept-Language')
    return context.redirect(`/${preferredLanguage(context.req.header('Accept-Language'))}`, 302)
  })
  for (const page of pages) {
    for (const language of languages) {
      app.get(urlOf(language, page.path), async (context) => {
        context.header('Content-Language', `${language}-CA`)
        return context.html(markup(await page.show({ language, path: page.path })))
      })
    }
  }
  return app
}

/** /en/reports: the same path in either language, so that the switch keeps the page. */
export const urlOf = (language: Language, path: string): string => `/${language}${path === '/' ? '' : path}`

export const markup = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`
