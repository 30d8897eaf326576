import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { ASSETS, assetsOf } from './assets.ts'

const style = { name: 'page.css', type: 'text/css; charset=utf-8', bytes: Buffer.from('p { margin: 0 }'.repeat(50)) }
const assets = assetsOf([style])
const app = new Hono().get(`${ASSETS}/*`, assets.serve)

test('an asset’s address holds its digest, and the answer may be kept for ever', async () => {
  expect(assets.url('page.css')).toMatch(/^\/assets\/page-[0-9a-f]{12}\.css$/)
  const answer = await app.request(assets.url('page.css'))
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(await answer.text()).toBe(style.bytes.toString())
})

test('another content has another address', () => {
  expect(assetsOf([{ ...style, bytes: Buffer.from('p {}') }]).url('page.css')).not.toBe(assets.url('page.css'))
})

test('text is sent small to whoever takes it', async () => {
  const answer = await app.request(assets.url('page.css'), { headers: { 'Accept-Encoding': 'br, gzip' } })
  expect(answer.headers.get('Content-Encoding')).toBe('gzip')
  expect(gunzipSync(await answer.arrayBuffer())).toEqual(style.bytes)
})

test('an address with an old digest, or one that climbs out, is not found', async () => {
  expect((await app.request(`${ASSETS}/page-000000000000.css`)).status).toBe(404)
  expect((await app.request(`${ASSETS}/../package.json`)).status).toBe(404)
})
