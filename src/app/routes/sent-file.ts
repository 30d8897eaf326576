import type { Context } from 'hono'
import type { Answer } from '../../features/route.ts'

type File = Omit<Extract<Answer, { readonly kind: 'file' }>, 'kind' | 'looked'>

/** A file a browser keeps. */
export const sentFile = (context: Context, { name, type, body }: File): Response =>
  context.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
    'Content-Type': type,
    'Content-Disposition': attachment(name),
  })

/** Under its name as far as every browser reads it, and under its real one. */
export const attachment = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`
