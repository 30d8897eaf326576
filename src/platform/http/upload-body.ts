import { setMaxListeners } from 'node:events'
import type { BusboyInstance } from '@fastify/busboy'
import type { Context } from 'hono'
import type { FormFault, FormFields } from './form-body.ts'
import { nextPiece, readAway } from './read-away.ts'
import type { BodyReader } from './read-away.ts'
import { MOST_FILES, partsParser, takeFields, takeFiles } from './upload-parts.ts'
import type { FileFault, TakenFile } from './upload-parts.ts'

/** What a form with files sent. The files lie in the folder that was given. */
export type UploadBody = {
  readonly fields: FormFields
  readonly files: readonly TakenFile[]
  /** Files that were not kept, and the last part of the name they were sent with, at most 80 characters of it. */
  readonly faults: readonly FileFault[]
}

/** All of a form with files, in bytes; its text fields have the limits of any form. */
export const LARGEST_UPLOAD = 200 * 1024 * 1024

/** As many times as much is read away, so that whoever sent too much is told so. */
const READ_AWAY = 5

/**
 * Reads a form of text fields and files (multipart/form-data, RFC 7578) piece by piece. Files go straight to the disk, and
 * a disk slower than the line slows the line down. What is too much, broken or another kind of form is a fault, and the
 * caller removes what was written by then; a fault of the disk is thrown.
 * @param folder exists, and is empty.
 * @param most bytes of the whole body.
 */
export const readUpload = async (
  context: Context,
  folder: string,
  most = LARGEST_UPLOAD,
): Promise<UploadBody | FormFault> => {
  const { body } = context.req.raw
  if (body === null) return 'not-a-form'
  const reader = body.getReader()
  const announced = Number(context.req.header('Content-Length') ?? 0)
  const parser = partsParser(context.req.header('Content-Type') ?? '')
  const { found, size } = await receive(reader, announced > most ? 'too-large' : (parser ?? 'not-a-form'), folder, most)
  if (typeof found === 'string' && announced <= most * READ_AWAY) await readAway(reader, most * READ_AWAY - size)
  return found
}

type Received = { readonly found: UploadBody | FormFault; readonly size: number }

const receive = async (
  reader: BodyReader,
  parser: BusboyInstance | FormFault,
  folder: string,
  most: number,
): Promise<Received> => {
  if (typeof parser === 'string') return { found: parser, size: 0 }
  const stop = stopping()
  const fields = takeFields(parser, stop.halt)
  const { faults, written } = takeFiles(parser, { folder, ...stop })
  parser.on('error', () => stop.halt('not-a-form'))
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    parser.on(limit, () => stop.halt('too-large'))
  const size = await feed(reader, parser, most, stop)
  const files = await written()
  const why = stop.why()
  if (why instanceof Error) throw why
  return { found: why ?? { fields, files, faults }, size }
}

/** One piece after the other, until the last was understood or something halts it. Answers how many bytes came. */
const feed = async (
  reader: BodyReader,
  parser: BusboyInstance,
  most: number,
  { halt, signal, halted }: Stopping,
): Promise<number> => {
  const finished = new Promise((resolve) => parser.once('finish', () => resolve(null)))
  let size = 0
  for (let piece = await nextPiece(reader); piece !== null; piece = await nextPiece(reader)) {
    size += piece.length
    if (size > most) halt('too-large')
    else await Promise.race([halted, taking(parser, piece)])
    if (signal.aborted) return size
  }
  parser.end()
  await Promise.race([halted, finished])
  return size
}

const taking = (parser: BusboyInstance, piece: Uint8Array): Promise<unknown> =>
  new Promise((resolve) => parser.write(piece, () => resolve(null)))

type Stopping = ReturnType<typeof stopping>

/** The first reason to stop is the one that counts. */
const stopping = () => {
  const controller = new AbortController()
  const { signal } = controller
  // Every file that is being written listens.
  setMaxListeners(MOST_FILES + 1, signal)
  let first: FormFault | Error | null = null
  const halted = new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)))
  const halt = (why: FormFault | Error): void => {
    first ??= why
    controller.abort()
  }
  return { halt, signal, halted, why: () => first }
}
