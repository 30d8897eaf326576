import type { Typed } from '../../features/route.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { pathWithoutLanguage, urlOf } from '../../platform/http/language.ts'
import { keepForm } from '../../records/door/kept-form.ts'
import { markup } from '../../platform/http/markup.ts'
import { bareAsk } from './bare-ask.ts'
import type { PageRequest } from './request.ts'
import type { World } from './world.ts'

/**
 * Nobody is signed in. A page is asked for again afterwards. A form that came too late is kept, sealed, in the page that
 * asks to sign in, and offered again to the same person: nothing typed is lost, and nothing of it is stored here.
 */
export const askToSignIn = async (world: World, request: PageRequest, typed: Typed): Promise<Response> => {
  const { context, language, opened } = request
  const url = new URL(context.req.url)
  if (context.req.method !== 'POST')
    return context.redirect(
      `${urlOf(language, world.signIn.path)}?next=${encodeURIComponent(pathWithoutLanguage(url.pathname) + url.search)}`,
      302,
    )
  // Of a form with files nothing was read: there is nothing to keep.
  const kept =
    opened.kind === 'ended' && typed.size > 0
      ? keepForm(world.door.keys, {
          staffId: opened.staffId,
          action: url.pathname + url.search,
          fields: [...typed]
            .filter(([name]) => !OURS.has(name))
            .flatMap(([name, values]) => values.map((value) => [name, value] as const)),
        })
      : null
  const signIn = { ...request, route: world.signIn }
  const answer = await world.signIn.show({
    ...bareAsk(world, signIn, readerOf(world.reader)),
    path: world.signIn.path,
    typed: new Map(kept === null ? [] : [['kept', [kept]]]),
  })
  if (answer.kind !== 'page') throw new Error('signing in always has a page')
  return context.html(markup(answer.page), 401)
}

/** Fields the frame adds, of which the form gets new ones; and a SIN, which no page gives back to be read. */
const OURS: ReadonlySet<string> = new Set(['token', 'once', 'only', 'sin'])
