import type { Answer } from '../../features/route.ts'
import { csvFile } from '../../platform/csv/spreadsheet.ts'
import { fewLines, typeOf } from '../../records/writing/document.ts'
import type { Unwritten } from '../../records/writing/have-written.ts'
import { fail } from './failure.ts'
import { notWritten } from './failures.ts'
import type { Request } from './request.ts'
import { sentFile } from './sent-file.ts'
import type { World } from './world.ts'

type Written = Extract<Answer, { readonly kind: 'written' }>

/**
 * The file of a document: a short list is joined here, all else is written by the worker. Whoever asked is on the trail
 * before, and stays there where no file comes of it: that it was asked for is true, and a try that nobody wrote down would
 * be a way to look for free. Trying again is another entry.
 */
export const writtenFile = async (world: World, request: Request, { name, document }: Written): Promise<Response> => {
  const { context, opened, route } = request
  const type = typeOf(document)
  const lines = fewLines(document)
  if (lines) return sentFile(context, { name, type, body: csvFile(lines) })
  if (opened.kind !== 'somebody') throw new Error(`${route.path} has a file written, and nobody is signed in`)
  const answer = await world.haveWritten(opened, document)
  return answer.ok ? sentFile(context, { name, type, body: answer.value }) : unwritten(world, request, answer.refusal)
}

const unwritten = (world: World, request: Request, refusal: Unwritten): Response => {
  // The worker has logged where its fault is.
  const error = new Error(`a file was not written: ${refusal.reason}`)
  if (refusal.reason === 'failed') return fail(world, request, 500, { error })
  request.context.header('Retry-After', '30')
  return fail(world, request, 503, { ...notWritten(refusal), error })
}
