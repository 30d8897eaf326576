import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealPending } from '../../records/trail/seal-pending.ts'
import { writeEntry } from '../../records/trail/write.ts'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { installationOn } from '../open-database.ts'
import { Misuse } from './command.ts'
import { verify } from './verify.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-verify-command-'))
  for (const place of ['one', 'two', 'three'])
    await writeEntry(database.pool('writer'), { actor: 'system', place, kind: 'setting-changed' })
  const client = await database.pool('worker').connect()
  for (let sealed = 0; sealed < 3; sealed += await sealPending(client)) await pause(10)
  client.release()
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const run = async (lines: string, options = {}, language: 'en' | 'fr' = 'en') => {
  const file = join(folder, 'seals.log')
  await writeFile(file, lines)
  const opened: ReturnType<typeof installationOn>[] = []
  let printed = ''
  const open = async () => {
    const installation = installationOn(database.connection)
    opened.push(installation)
    return installation
  }
  const print = (text: string) => void (printed += text)
  const call = { words: ['trail'], options: { seals: file, ...options }, language, open, print, tell: print }
  const code = await verify.run(call)
  for (const installation of opened) await installation.close()
  return { code, printed }
}

test('a trail that holds ends with 0 and says how far it is sealed', async () => {
  const { code, printed } = await run('')
  expect(code).toBe(0)
  expect(printed).toMatch(/^Entries: 3\nSealed up to position 3, /)
  expect(printed).toContain('The trail holds.')
})

test('a fault ends with 1 and says where, in both languages', async () => {
  const line = `2026-01-01 2 ${'0'.repeat(64)}\n`
  expect(await run(line)).toMatchObject({ code: 1, printed: expect.stringContaining('position 2: the seal is not') })
  expect((await run(line, {}, 'fr')).printed).toContain('position 2\u00a0: le sceau n’est pas')
})

test('--json says the same to a program', async () => {
  const { code, printed } = await run(`2026-01-01 9 ${'0'.repeat(64)}\n`, { json: true })
  expect(code).toBe(1)
  expect(JSON.parse(printed)).toMatchObject({ entries: 3, faults: [{ code: 'tail-cut-off', from: 4, to: 9 }] })
})

test('a file of seals that is not there is refused, not taken for an empty one', async () => {
  await expect(run('', { seals: join(folder, 'nowhere.log') })).rejects.toThrow(Misuse)
})
