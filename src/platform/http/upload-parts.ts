import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { BusboyInstance } from '@fastify/busboy'
import { LARGEST_FORM, MOST_FIELDS } from './form-body.ts'
import type { FormFault, FormFields } from './form-body.ts'

/** Why a form is read no further; an error is one of the disk. */
export type Halt = (why: FormFault | Error) => void

export type TakenFile = { readonly name: string; readonly bytes: number }
export type FileFault = { readonly reason: 'file-name' | 'same-name'; readonly name: string }

export const MOST_FILES = 60
const FILE_NAME = /^\w[\w.-]{0,79}$/

/** Null: this is no form with files, or none that says where its parts begin. */
export const partsParser = (contentType: string): BusboyInstance | null => {
  if (!/^multipart\/form-data\b/i.test(contentType)) return null
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      // Which part of a path is the name is found here: the library has an empty name for some.
      preservePath: true,
      isPartAFile: (_field, _type, file) => file !== undefined,
      limits: {
        fieldSize: LARGEST_FORM,
        fields: MOST_FIELDS,
        files: MOST_FILES,
        parts: MOST_FIELDS + MOST_FILES,
        headerPairs: 20,
        headerSize: 16 * 1024,
      },
    })
  } catch {
    return null
  }
}

/** The text fields as they come, with the limits and the line ends of any form. */
export const takeFields = (parser: BusboyInstance, halt: Halt): FormFields => {
  const fields = new Map<string, string[]>()
  let room = LARGEST_FORM
  parser.on('field', (name: string | undefined, value, _nameIsCut, valueIsCut) => {
    room -= Buffer.byteLength(`${name}${value}`)
    if (valueIsCut || room < 0) return halt('too-large')
    if (name === undefined || name.includes('\0') || value.includes('\0')) return halt('not-a-form')
    fields.set(name, [...(fields.get(name) ?? []), value.replaceAll('\r\n', '\n')])
  })
  return fields
}

/** The files as they come, each written as it comes. `written` waits for the disk, and never fails: that halts. */
export const takeFiles = (
  parser: BusboyInstance,
  { folder, halt, signal }: { readonly folder: string; readonly halt: Halt; readonly signal: AbortSignal },
) => {
  const writing: Promise<TakenFile | null>[] = []
  const faults: FileFault[] = []
  const taken = new Set<string>()
  parser.on('file', (_field, stream, sent) => {
    stream.on('error', () => halt('not-a-form'))
    const name = sent.split(/[/\\]/).at(-1) ?? ''
    const reason = reasonAgainst(name, taken)
    // A field that was left empty comes as a file without a name.
    if (reason !== null && sent !== '') faults.push({ reason, name: [...(name || sent)].slice(0, 80).join('') })
    if (reason !== null) return void stream.resume()
    taken.add(name.toLowerCase())
    writing.push(
      write(stream, join(folder, name), signal)
        .then((bytes) => ({ name, bytes }))
        .catch((error: unknown) => {
          if (!signal.aborted) halt(error instanceof Error ? error : new Error(String(error)))
          return null
        }),
    )
  })
  const written = async (): Promise<readonly TakenFile[]> =>
    (await Promise.all(writing)).filter((file) => file !== null)
  return { faults, written }
}

/** Some disks know no difference between small letters and capitals. */
const reasonAgainst = (name: string, taken: ReadonlySet<string>): FileFault['reason'] | null => {
  if (!FILE_NAME.test(name)) return 'file-name'
  return taken.has(name.toLowerCase()) ? 'same-name' : null
}

/** Answers when the file is closed, also where that fails: nothing is written into a folder that is about to go. */
const write = async (from: Readable, path: string, signal: AbortSignal): Promise<number> => {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  const closed = new Promise((resolve) => file.once('close', () => resolve(null)))
  try {
    await pipeline(from, file, { signal })
    return file.bytesWritten
  } finally {
    await closed
  }
}
