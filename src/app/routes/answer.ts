import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReactElement } from 'react'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import { keptOfAsked } from '../../core/audit/asked.ts'
import type { Answer, Looked } from '../../features/route.ts'
import { urlOf } from '../../platform/http/language.ts'
import { markup } from '../../platform/http/markup.ts'
import { askedOutside } from '../../records/audit/asked-outside.ts'
import { writeEntry } from '../../records/trail/write.ts'
import { setCookiesOn } from './browser.ts'
import { fail } from './failure.ts'
import { notEncrypted } from './failures.ts'
import type { Request } from './request.ts'
import { attachment, sentFile } from './sent-file.ts'
import type { World } from './world.ts'
import { writtenFile } from './written-file.ts'

/** Turns what a screen answers into bytes. What it showed of people is on the trail before the first of them leaves. */
export const answerWith = async (world: World, request: Request, answer: Answer): Promise<Response> => {
  const { context, language, route } = request
  switch (answer.kind) {
    case 'page':
    case 'again':
      await noteLook(world, request, route.look, answer.looked)
      if (!setCookiesOn(world, context, answer.cookies ?? [])) return fail(world, request, 422, { says: notEncrypted })
      return page(request, answer.page, answer.kind === 'again' ? 422 : 200)
    case 'file':
      await noteLook(world, request, route.look, answer.looked)
      return sentFile(context, answer)
    case 'written':
      await noteLook(world, request, route.look, answer.looked)
      return writtenFile(world, request, answer)
    case 'download':
      return download(world, request, answer)
    case 'go':
      if (!setCookiesOn(world, context, answer.cookies ?? [])) return fail(world, request, 422, { says: notEncrypted })
      return context.redirect(/^https?:[/][/]/.test(answer.to) ? answer.to : urlOf(language, answer.to), 303)
    case 'not-found':
      if (answer.asked) await noteAttempt(world, request, answer.asked)
      return fail(world, request, 404)
    case 'conflict':
      return fail(world, request, 409, { says: answer.says })
    case 'gone':
      if (answer.asked) await noteAttempt(world, request, answer.asked)
      return fail(world, request, 410, answer)
    case 'wait':
      context.header('Retry-After', String(answer.seconds))
      return answer.page ? page(request, answer.page, 429) : fail(world, request, 429)
  }
}

const page = ({ context, language }: Request, element: ReactElement, status: 200 | 422 | 429): Response => {
  context.header('Content-Language', `${language}-CA`)
  return context.html(markup(element), status)
}

/** The file is opened before the look is written, so that no look tells of a file that was gone. */
const download = async (
  world: World,
  request: Request,
  { name, type, path, looked }: Extract<Answer, { readonly kind: 'download' }>,
): Promise<Response> => {
  const { context, route } = request
  const found = await openFile(path)
  if (!found) return fail(world, request, 410)
  try {
    await noteLook(world, request, route.look, looked)
  } catch (error) {
    await found.handle.close()
    throw error
  }
  const headers = { 'Content-Type': type, 'Content-Disposition': attachment(name), 'Content-Length': `${found.bytes}` }
  if (context.req.method !== 'HEAD')
    return context.body(Readable.toWeb(found.handle.createReadStream()) as ReadableStream, 200, headers)
  // Who asks for the head alone never reads the body, and nobody else would close the file.
  await found.handle.close()
  return context.body(null, 200, headers)
}

const openFile = async (path: string) => {
  const handle = await open(path).catch(nothingWhereItIsGone)
  if (handle === null) return null
  const { size } = await handle.stat()
  return { handle, bytes: size }
}

const nothingWhereItIsGone = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}

/** If the look cannot be written, this throws and the page is not shown. */
const noteLook = async (
  world: World,
  request: Request,
  kind: TrailKind | 'none',
  looked: Looked | 'nobody' | undefined,
): Promise<void> => {
  if (kind === 'none' || looked === 'nobody') return
  const { opened, route } = request
  if (opened.kind !== 'somebody') throw new Error(`${route.path} leaves a look, and nobody is signed in`)
  await writeEntry(world.door.doorkeeper, {
    actor: opened.viewer.code,
    actorId: opened.viewer.staffId,
    place: route.path,
    kind,
    subject: looked?.subject ?? null,
    siteIds: looked?.sites ?? [],
    clientIds: looked?.clients ?? [],
    payload: looked?.about ?? {},
  })
}

/** Whoever it was about is told by the trail that they were asked for. */
const noteAttempt = async (
  world: World,
  { opened, route }: Request,
  asked: { readonly table: string; readonly what: string },
): Promise<void> => {
  if (opened.kind !== 'somebody') return
  const { doorkeeper } = world.door
  const outside = asked.table === 'client' ? await askedOutside(doorkeeper, Number(asked.what)) : null
  await writeEntry(doorkeeper, {
    actor: opened.viewer.code,
    actorId: opened.viewer.staffId,
    place: route.path,
    kind: 'outside-attempt',
    ...(outside && { subject: { table: 'client', id: outside.clientId }, siteIds: outside.siteIds }),
    payload: { table: asked.table, asked: keptOfAsked(asked, outside !== null || asked.what === route.path) },
  })
}
