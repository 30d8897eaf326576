import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filesWorld, HAND_IN, MEGABYTE } from '../../../test/files-world.ts'
import type { FilesWorld } from '../../../test/files-world.ts'
import { formWith } from '../../../test/world.ts'
import { log } from '../../platform/log.ts'

let site: FilesWorld
beforeAll(async () => (site = await filesWorld()))
afterAll(() => site.database.drop())
beforeEach(async () => {
  log.level = 'silent'
  await site.forget()
})
afterEach(() => {
  log.level = 'warn'
})

const folders = () => readdir(site.world.exchangeFolder).catch(() => [])

describe('too much at once', () => {
  const big = { name: 'clients.csv', content: 'x'.repeat(3 * MEGABYTE) }
  const says = /The files of one form may hold 1 MB together/

  /** Over a real line, where a browser has to be able to read what is answered. */
  const served = async (work: (port: number) => Promise<void>): Promise<void> => {
    const server = createAdaptorServer({ fetch: site.app.fetch })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
    try {
      await work((server.address() as AddressInfo).port)
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  }

  test('is told to a program that sends it whole', async () => {
    await served(async (port) => {
      const address = `http://127.0.0.1:${port}`
      const answer = await fetch(`${address}/en${HAND_IN}`, {
        method: 'POST',
        headers: { Origin: address, Cookie: `rightdoor=${site.administrator.secret}`, Connection: 'close' },
        body: formWith(site.administrator.secret, {}, [big]),
      })
      expect([answer.status, await answer.text()]).toEqual([413, expect.stringMatching(says)])
    })
    expect([site.ran, await folders()]).toEqual([[], []])
  })

  test('is told in French, with what to do instead', async () => {
    const page = await (await site.administrator.upload(`/fr${HAND_IN}`, {}, [big])).text()
    expect(page).toContain('Les fichiers d’un même envoi peuvent totaliser 1\u00a0Mo')
    expect(page).toContain('ligne de commande')
    expect(page).not.toContain('raccourcissez')
  })

  test.each([
    ['that says how much it is', { 'Content-Length': String(3 * MEGABYTE) }],
    ['that does not say how much it is', { 'Transfer-Encoding': 'chunked' }],
  ])('is told to a line that reads nothing before it has sent everything, and %s', async (_, headers) => {
    await served(async (port) => {
      const { status, page, sent } = await sendAll(port, headers)
      expect([status, sent]).toEqual([413, 3 * MEGABYTE])
      expect(page).toMatch(says)
    })
    expect([site.ran, await folders()]).toEqual([[], []])
  })

  /** Three megabytes of a file, and only then a look at the answer. */
  const sendAll = (port: number, headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; page: string; sent: number }>((resolve, reject) => {
      const host = `127.0.0.1:${port}`
      const asked = request({
        ...{ host: '127.0.0.1', port, path: `/en${HAND_IN}`, method: 'POST' },
        headers: {
          ...{ Host: host, Origin: `http://${host}`, Cookie: `rightdoor=${site.administrator.secret}` },
          ...{ 'Content-Type': 'multipart/form-data; boundary=edge', Connection: 'close', ...headers },
        },
      })
      let sent = 0
      let answer: IncomingMessage | null = null
      asked.on('error', reject)
      asked.on('response', (got) => (answer = got))
      const start = Buffer.from('--edge\r\nContent-Disposition: form-data; name="f"; filename="clients.csv"\r\n\r\n')
      const piece = Buffer.alloc(64 * 1024, 'x')
      const next = () => {
        if (sent === 3 * MEGABYTE) return void asked.end(() => void finish())
        const bytes = sent === 0 ? Buffer.concat([start, piece.subarray(start.length)]) : piece
        sent += bytes.length
        asked.write(bytes, (error) => (error ? reject(error) : setTimeout(next, 20)))
      }
      const finish = async () => {
        const got = answer ?? (await new Promise<IncomingMessage>((told) => asked.once('response', told)))
        got.setEncoding('utf8')
        resolve({ status: got.statusCode, page: (await got.toArray()).join(''), sent })
      }
      next()
    })
})
