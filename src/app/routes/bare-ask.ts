import { randomUUID } from 'node:crypto'
import type { Ask } from '../../features/route.ts'
import { csrfTokenOf } from '../../platform/auth/token.ts'
import { pathWithoutLanguage } from '../../platform/http/language.ts'
import { addressOf, cookieOf, originOf } from './browser.ts'
import { frameOf } from './frame.ts'
import type { Request } from './request.ts'
import type { World } from './world.ts'

/** What a screen is asked, with nothing typed. */
export const bareAsk = (world: World, request: Request, db: Ask['db']): Ask => {
  const { context, opened, language, secret } = request
  const url = new URL(context.req.url)
  return {
    language,
    path: pathWithoutLanguage(url.pathname),
    params: context.req.param(),
    query: url.searchParams,
    viewer: opened.kind === 'somebody' ? opened.viewer : null,
    session: opened.kind === 'somebody' ? { id: opened.sessionId, proved: opened.proved } : null,
    db,
    figures: world.figures,
    today: world.today(),
    now: new Date(),
    frame: frameOf(world, request),
    token: secret === null ? '' : csrfTokenOf(secret, 'form'),
    once: randomUUID(),
    address: addressOf(world, context),
    typed: new Map(),
    cookie: (name) => cookieOf(world, context, name),
    origin: originOf(world, context).origin,
    titleOf: (path) => world.routes.find((route) => route.path === path)?.title ?? null,
    door: world.door,
    exchangeFolder: world.exchangeFolder,
  }
}
