import type { Context } from 'hono'
import type { Language } from '../../core/shared/bilingual.ts'
import { may } from '../../core/access/viewer.ts'
import type { Answer, Ask, Needs, Route, Submission, Submit, Typed } from '../../features/route.ts'
import { csrfTokenMatches } from '../../platform/auth/token.ts'
import { readerOf, readerOn } from '../../platform/db/reader.ts'
import { readForm } from '../../platform/http/form-body.ts'
import { isSameOrigin } from '../../platform/http/same-origin.ts'
import { readUpload } from '../../platform/http/upload-body.ts'
import { asViewer, closeRequest, openRequest } from '../../records/door/open-request.ts'
import { folderPath, inOwnFolder } from '../../records/exchange/folder.ts'
import { answerWith } from './answer.ts'
import { bareAsk } from './bare-ask.ts'
import { addressOf, sessionSecret } from './browser.ts'
import { fail } from './failure.ts'
import { failureOf, filesTooLarge } from './failures.ts'
import type { PageRequest } from './request.ts'
import { askToSignIn } from './sign-in-first.ts'
import type { World } from './world.ts'

const NOTHING_TYPED: Typed = new Map()

/** Shows a page: who asks, whether they may, what they see, the look on the trail, and only then the first byte. */
export const showRoute = async (
  world: World,
  route: Route,
  language: Language,
  context: Context,
): Promise<Response> => {
  const request = await open(world, route, language, context)
  return closing(world, request, async () => {
    const stopped = await stop(world, request, route.needs, NOTHING_TYPED)
    return stopped ?? show(world, request, NOTHING_TYPED)
  })
}

/** Does what a form asks, once it is known to be ours and its sender may; or shows it again as it was typed. */
export const submitRoute = async (
  world: World,
  route: Route,
  language: Language,
  context: Context,
): Promise<Response> => {
  const request = await open(world, route, language, context)
  return closing(world, request, async () => {
    const { submit } = route
    if (!submit) return fail(world, request, 404)
    const origin = { origin: context.req.header('Origin'), host: context.req.header('Host') }
    if (!isSameOrigin(origin)) return fail(world, request, 403)
    const patience = request.opened.kind === 'somebody' ? null : await world.mayKnock(addressOf(world, context))
    if (patience !== null) return answerWith(world, request, { kind: 'wait', seconds: patience })
    if (submit.uploads) return submitFiles(world, request, submit)
    const typed = await readForm(context)
    if (typed === 'too-large') return fail(world, request, 413)
    if (typed === 'not-a-form') return fail(world, request, 400)
    if (!hasToken(request, typed)) return fail(world, request, 403)
    const stopped = await stop(world, request, submit.needs ?? route.needs, typed)
    if (stopped) return stopped
    if (typed.has('only')) return show(world, request, typed)
    return answerWith(world, request, await run(world, request, { typed, uploaded: null }, submit.run))
  })
}

/**
 * Files are only read from those who may send them. They are kept when what was done with them leads on to another page:
 * a form that is shown again asks for them again.
 */
const submitFiles = async (world: World, request: PageRequest, submit: Submit): Promise<Response> => {
  const stopped = await stop(world, request, submit.needs ?? request.route.needs, NOTHING_TYPED)
  if (stopped) return stopped
  return inOwnFolder(world.exchangeFolder, async (folder, keep) => {
    const read = await readUpload(request.context, folderPath(world.exchangeFolder, folder), world.largestUpload)
    if (read === 'too-large') return fail(world, request, 413, filesTooLarge(world.largestUpload))
    if (read === 'not-a-form') return fail(world, request, 400)
    const { fields: typed, files, faults } = read
    if (!hasToken(request, typed)) return fail(world, request, 403)
    if (typed.has('only')) return show(world, request, typed)
    const answer = await run(world, request, { typed, uploaded: { folder, files, faults } }, submit.run)
    if (answer.kind === 'go') keep()
    return answerWith(world, request, answer)
  })
}

const open = async (world: World, route: Route, language: Language, context: Context): Promise<PageRequest> => {
  const secret = sessionSecret(world, context)
  const opened = await openRequest(world.door.doorkeeper, secret, world.door.settings.idleMinutes)
  return { route, language, context, secret, opened }
}

/** Whatever happens, the request token dies with its request. A fault is logged with the route it happened in. */
const closing = async (world: World, request: PageRequest, work: () => Promise<Response>): Promise<Response> => {
  const { opened } = request
  try {
    return await work()
  } catch (error) {
    return fail(world, request, failureOf(error), { error })
  } finally {
    if (opened.kind === 'somebody') void closeRequest(world.door.doorkeeper, opened.requestToken).catch(() => undefined)
  }
}

/** A form of somebody signed in, or signed in until lately, carries the token of that session. */
const hasToken = ({ opened, secret }: PageRequest, typed: Typed): boolean =>
  opened.kind === 'nobody' || secret === null || csrfTokenMatches(secret, 'form', typed.get('token')?.[0] ?? '')

/**
 * Why the page is not shown, if it is not. Whoever lacks a permission is not told that there is something to permit; that
 * they asked is on the trail.
 */
const stop = async (world: World, request: PageRequest, needs: Needs, typed: Typed): Promise<Response | null> => {
  const { opened } = request
  if (needs === 'nothing') return null
  if (opened.kind !== 'somebody') return askToSignIn(world, request, typed)
  if (needs === 'first-step') return null
  if (!opened.proved) return answerWith(world, request, { kind: 'go', to: '/sign-in/code' })
  if (needs === 'signed-in' || may(opened.viewer, needs)) return null
  return answerWith(world, request, { kind: 'not-found', asked: attemptedIn(request) })
}

/** What the address names, or the page itself. */
const attemptedIn = ({ context, route }: PageRequest) => {
  const [named] = Object.entries(context.req.param())
  return { table: named?.[0] === 'number' ? 'client' : 'page', what: named?.[1] ?? route.path }
}

const show = async (world: World, request: PageRequest, typed: Typed): Promise<Response> => {
  const answer = await reading(world, request, typed, (ask) => request.route.show(ask))
  return answerWith(world, request, answer)
}

const run = (
  world: World,
  request: PageRequest,
  { typed, uploaded }: Pick<Submission, 'typed' | 'uploaded'>,
  submit: Submit['run'],
): Promise<Answer> | Answer => {
  const { opened, route } = request
  return reading(world, request, typed, (ask) => {
    const acting =
      opened.kind === 'somebody' && opened.proved
        ? {
            writer: world.writer,
            viewer: opened.viewer,
            requestToken: opened.requestToken,
            place: route.path,
            once: onceOf(typed),
          }
        : null
    return submit({ ...ask, acting, uploaded })
  })
}

/** As the viewer, on one session of the reading role; without a viewer there is nothing the policies would show. */
const reading = (
  world: World,
  request: PageRequest,
  typed: Typed,
  work: (ask: Ask) => Promise<Answer> | Answer,
): Promise<Answer> | Answer => {
  const { opened } = request
  if (opened.kind !== 'somebody' || !opened.proved)
    return work({ ...bareAsk(world, request, readerOf(world.reader)), typed })
  return asViewer(world.reader, opened.requestToken, async (client) =>
    work({ ...bareAsk(world, request, readerOn(client)), typed }),
  )
}

/** The form's one-time id, if it looks like one of ours. */
const onceOf = (typed: Typed): string | null => {
  const once = typed.get('once')?.[0] ?? ''
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(once) ? once : null
}
