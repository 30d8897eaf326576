import { mkdtempSync } from 'node:fs'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { inject } from 'vitest'
import { LARGEST_UPLOAD, readUpload } from '../src/platform/http/upload-body.ts'
import type { UploadBody } from '../src/platform/http/upload-body.ts'

/** Of one file of tests; it goes when the run ends. */
export const filesOfTests = mkdtempSync(join(inject('testFolder'), 'upload-'))

export const BOUNDARY = 'edge-7f3a'
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`

export type Part = { readonly name: string; readonly file?: string; readonly content: string | Uint8Array }

export const bodyOf = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name, file, content }) => [
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
      Buffer.from(file === undefined ? '\r\n\r\n' : `; filename="${file}"\r\nContent-Type: text/csv\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])

export const cutAt = (body: Buffer, places: readonly number[]): readonly Buffer[] => {
  const ends = [...places.map((place) => Math.min(place, body.length)), body.length].sort((a, b) => a - b)
  return ends.map((end, index) => body.subarray(ends[index - 1] ?? 0, end)).filter((piece) => piece.length > 0)
}

export type Sent = {
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  readonly headers?: Record<string, string>
  readonly most?: number
  readonly into?: string
}

/** What is read of a body that comes in these pieces, and what lies in the folder then. */
export const readSent = async ({ pieces, headers = {}, most = LARGEST_UPLOAD, into }: Sent) => {
  const folder = into ?? (await mkdtemp(join(filesOfTests, 'one-')))
  let answered: UploadBody | string | undefined
  const app = new Hono()
  app.onError((error) => {
    throw error
  })
  app.post('/', async (context) => {
    answered = await readUpload(context, folder, most)
    return context.body(null)
  })
  const left = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await left.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  const request = { method: 'POST', headers: { 'Content-Type': TYPE, ...headers }, body: stream, duplex: 'half' }
  await app.request('/', request)
  if (answered === undefined) throw new Error('nothing was answered')
  return { folder, answered }
}

export const filesIn = async (folder: string): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')] as const)),
  )
}

export const readParts = async (parts: readonly Part[]) => {
  const { folder, answered } = await readSent({ pieces: [bodyOf(parts)] })
  if (typeof answered === 'string') throw new Error(`refused as ${answered}`)
  return { ...answered, onDisk: await filesIn(folder), folder }
}

export const refusalOf = async (sent: Sent) => {
  const { answered } = await readSent(sent)
  return typeof answered === 'string' ? answered : 'taken'
}
