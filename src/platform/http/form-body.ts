import type { Context } from 'hono'

/** What a form sent: fields by name, several of one name in their order. */
export type FormFields = ReadonlyMap<string, readonly string[]>

export type FormFault = 'too-large' | 'not-a-form'

/** A form of text fields. Files go another way, with limits of their own. */
export const LARGEST_FORM = 256 * 1024
export const MOST_FIELDS = 1000

/**
 * Reads a form, never more of it than allowed: what is larger is refused before it is in memory. Line ends become `\n`;
 * a character that no database holds (NUL) makes it no form.
 */
export const readForm = async (context: Context): Promise<FormFields | FormFault> => {
  if (!/^application\/x-www-form-urlencoded\b/i.test(context.req.header('Content-Type') ?? '')) return 'not-a-form'
  if (Number(context.req.header('Content-Length') ?? 0) > LARGEST_FORM) return 'too-large'
  const text = await readText(context.req.raw.body)
  if (text === null) return 'too-large'
  const fields = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > MOST_FIELDS) return 'too-large'
    if (value.includes('\0') || name.includes('\0')) return 'not-a-form'
    const held = fields.get(name) ?? []
    held.push(value.replaceAll('\r\n', '\n'))
    fields.set(name, held)
  }
  return fields
}

const readText = async (body: ReadableStream<Uint8Array> | null): Promise<string | null> => {
  if (body === null) return ''
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > LARGEST_FORM) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
