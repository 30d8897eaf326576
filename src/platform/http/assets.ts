import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Handler } from 'hono'

export type Asset = { readonly name: string; readonly type: string; readonly bytes: Buffer }

/** Files a page refers to, each under an address that holds its digest and may be kept for ever. */
export type Assets = { readonly url: (name: string) => string; readonly serve: Handler }

export const ASSETS = '/assets'

export const assetsOf = (files: readonly Asset[]): Assets => {
  const all = files.map((file) => ({
    ...file,
    path: pathOf(file),
    small: isText(file) ? gzipSync(file.bytes, { level: 9 }) : null,
  }))
  return {
    url: (name) => {
      const found = all.find((file) => file.name === name)
      if (!found) throw new RangeError(`no asset is called ${name}`)
      return found.path
    },
    serve: (context) => {
      const found = all.find((file) => file.path === context.req.path)
      if (!found) return context.notFound()
      const small = found.small && /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '') ? found.small : null
      return context.body(new Uint8Array(small ?? found.bytes), 200, {
        'Content-Type': found.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        ...(found.small && { Vary: 'Accept-Encoding' }),
        ...(small && { 'Content-Encoding': 'gzip' }),
      })
    },
  }
}

/** rightdoor.css → /assets/rightdoor-0f3a….css */
const pathOf = ({ name, bytes }: Asset): string => {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return `${ASSETS}/${name.replace(/(\.\w+)$/, `-${digest}$1`)}`
}

const isText = ({ type }: Asset): boolean => /^(text\/|image\/svg)/.test(type)
