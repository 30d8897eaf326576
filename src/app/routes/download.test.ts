import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filesWorld } from '../../../test/files-world.ts'
import type { FilesWorld } from '../../../test/files-world.ts'
import { log } from '../../platform/log.ts'
import { filePath } from '../../records/exchange/folder.ts'

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

describe('a file to take along', () => {
  const FOLDER = '0123456789abcdef0123456789abcdef'
  const put = async (content: string) => {
    await mkdir(join(site.world.exchangeFolder, FOLDER), { recursive: true })
    await writeFile(filePath(site.world.exchangeFolder, FOLDER, 'clients.csv'), content)
  }
  const looks = async () => {
    const { rows } = await site.database
      .pool('migrator')
      .query<{ count: number }>(`select count(*)::int as count from trail where kind = 'export-made'`)
    return rows[0]?.count
  }

  test('is sent whole, under its name and length, and the look is on the trail', async () => {
    await put('x'.repeat(200_000))
    const before = (await looks()) ?? 0
    const answer = await site.administrator.get(`/en/take-out/${FOLDER}`)
    expect(await looks()).toBe(before + 1)
    expect((await answer.text()).length).toBe(200_000)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': '200000',
      'content-disposition': `attachment; filename="clients__t_.csv"; filename*=UTF-8''clients%20%C3%A9t%C3%A9.csv`,
      'cache-control': 'no-store',
    })
  })

  test('may be empty, and its head may be asked for alone', async () => {
    await put('')
    expect(await (await site.administrator.get(`/en/take-out/${FOLDER}`)).text()).toBe('')
    await put('12345')
    const head = await site.app.request(`http://localhost:3000/en/take-out/${FOLDER}`, {
      method: 'HEAD',
      headers: { Host: 'localhost:3000', Cookie: `rightdoor=${site.administrator.secret}` },
    })
    expect([head.status, head.headers.get('Content-Length'), await head.text()]).toEqual([200, '5', ''])
  })

  test('that is gone is gone, and nobody has looked at it', async () => {
    const before = await looks()
    expect((await site.administrator.get(`/en/take-out/${FOLDER}`)).status).toBe(410)
    expect(await looks()).toBe(before)
  })

  test('is not for those who lack the right', async () => {
    await put('secret')
    const before = await looks()
    const answer = await site.caseworker.get(`/en/take-out/${FOLDER}`)
    expect([answer.status, (await answer.text()).includes('secret')]).toEqual([404, false])
    expect(await looks()).toBe(before)
  })
})
