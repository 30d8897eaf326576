import { readdir, readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filesWorld, HAND_IN } from '../../../test/files-world.ts'
import type { FilesWorld } from '../../../test/files-world.ts'
import { browser } from '../../../test/world.ts'
import type { Browser } from '../../../test/world.ts'
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

const folders = () => readdir(site.world.exchangeFolder).catch(() => [])
const clients = { name: 'clients.csv', content: 'code\nC1\n' }

describe('files that come with a form', () => {
  test('lie in a folder of their own, which is kept when the form leads on', async () => {
    const answer = await site.administrator.upload(`/en${HAND_IN}`, { note: 'two\r\nlines' }, [
      clients,
      { name: 'my plans.csv', content: 'x' },
    ])
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/en${HAND_IN}`])
    const [ask] = site.ran
    const [folder = ''] = await folders()
    expect(ask?.uploaded).toEqual({
      folder,
      files: [{ name: 'clients.csv', bytes: 8 }],
      faults: [{ reason: 'file-name', name: 'my plans.csv' }],
    })
    expect(ask?.typed.get('note')).toEqual(['two\nlines'])
    expect(ask?.acting?.place).toBe(HAND_IN)
    expect(await readFile(filePath(site.world.exchangeFolder, folder, 'clients.csv'), 'utf8')).toBe('code\nC1\n')
  })

  test('are gone when the form is shown again, in the other language, or when it fails', async () => {
    expect((await site.administrator.upload(`/en${HAND_IN}`, { then: 'again' }, [clients])).status).toBe(422)
    expect((await site.administrator.upload(`/en${HAND_IN}`, { then: 'fail' }, [clients])).status).toBe(500)
    expect(site.ran).toHaveLength(2)
    const other = await site.administrator.upload(`/fr${HAND_IN}`, { only: 'show', note: 'kept' }, [clients])
    expect([other.status, await other.text()]).toEqual([200, expect.stringContaining('Shown with kept')])
    expect(site.ran).toHaveLength(2)
    expect(await folders()).toEqual([])
  })

  test('without the token of the session, or in a form that is none, leave nothing', async () => {
    expect((await site.administrator.upload(`/en${HAND_IN}`, { token: 'guessed' }, [clients])).status).toBe(403)
    expect((await site.administrator.upload(`/en${HAND_IN}`, { token: [] }, [clients])).status).toBe(403)
    expect((await site.administrator.post(`/en${HAND_IN}`, {})).status).toBe(400)
    const broken = { 'Content-Type': 'multipart/form-data; boundary=another' }
    expect((await site.administrator.upload(`/en${HAND_IN}`, {}, [clients], broken)).status).toBe(400)
    expect([site.ran, await folders()]).toEqual([[], []])
  })

  test('are not even read from those who may not send them', async () => {
    const answers = await Promise.all([
      unread(browser(site.app, null)),
      unread(site.caseworker),
      unread(site.administrator, { Origin: 'https://elsewhere.example' }),
    ])
    expect(answers).toEqual([
      { status: 401, read: false },
      { status: 404, read: false },
      { status: 403, read: false },
    ])
    expect([site.ran, await folders()]).toEqual([[], []])
  })

  test('of somebody whose session has ended are not read; the page that asks to sign in keeps no form', async () => {
    const answer = await site.ended.upload(`/en${HAND_IN}`, { note: 'typed' }, [clients])
    expect([answer.status, (await answer.text()).includes('name="kept"')]).toEqual([401, false])
    expect([site.ran, await folders()]).toEqual([[], []])
  })
})

/** Sends a form whose body tells whether anybody asked for it. */
const unread = async ({ secret }: Browser, headers: Record<string, string> = {}) => {
  let read = false
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        read = true
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const own: Record<string, string> = secret === null ? {} : { Cookie: `rightdoor=${secret}` }
  const sent = {
    method: 'POST',
    headers: {
      ...{ Host: 'localhost:3000', Origin: 'http://localhost:3000', ...own },
      ...{ 'Content-Type': 'multipart/form-data; boundary=edge', ...headers },
    },
    body,
    duplex: 'half',
  }
  const { status } = await site.app.request(`http://localhost:3000/en${HAND_IN}`, sent)
  return { status, read }
}
