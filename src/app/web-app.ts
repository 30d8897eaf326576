import { Hono } from 'hono'
import { languages } from '../core/shared/bilingual.ts'
import { ASSETS } from '../platform/http/assets.ts'
import { languageOfPath, preferredLanguage, urlOf } from '../platform/http/language.ts'
import { securityHeaders } from '../platform/http/security-headers.ts'
import { fail } from './routes/failure.ts'
import { failureOf } from './routes/failures.ts'
import { showRoute, submitRoute } from './routes/run-route.ts'
import type { Request } from './routes/request.ts'
import type { World } from './routes/world.ts'
import type { Context } from 'hono'

/** Every address of this installation: the pages under /en and /fr, and the way from / to one’s own language. */
export const webApp = (world: World): Hono => {
  const app = new Hono({ strict: false })
  app.use(securityHeaders)
  app.get('/', (context) => {
    context.header('Vary', 'Accept-Language')
    return context.redirect(`/${preferredLanguage(context.req.header('Accept-Language'))}`, 302)
  })
  app.get(`${ASSETS}/*`, world.assets.serve)
  for (const route of world.routes)
    for (const language of languages) {
      app.get(urlOf(language, route.path), (context) => showRoute(world, route, language, context))
      if (route.submit) app.post(urlOf(language, route.path), (context) => submitRoute(world, route, language, context))
    }
  app.notFound((context) => fail(world, nobodys(context), 404))
  app.onError((error, context) => fail(world, nobodys(context), failureOf(error), { error }))
  return app
}

/** A request whose page is not known, or whose session could not be asked for. */
const nobodys = (context: Context): Request => ({
  route: { path: '(none)', look: 'none' },
  language: languageOfPath(context.req.path) ?? preferredLanguage(context.req.header('Accept-Language')),
  context,
  secret: null,
  opened: { kind: 'nobody' },
})
