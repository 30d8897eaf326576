import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { columnDigests } from '../../src/records/package/column-digests.ts'
import { exportPackage } from '../../src/records/package/export-package.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { sampleTables, writePackage } from './sample-package.ts'

let folder: string
const databases: TestDatabase[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-package-'))
})

afterAll(async () => {
  for (const database of databases) await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const emptyDatabase = async () => {
  const database = await testDatabase()
  databases.push(database)
  return database.connection
}

const bytesOf = async (path: string) =>
  Promise.all((await readdir(path)).sort().map(async (name) => [name, await readFile(join(path, name), 'utf8')]))

const judge = async () => undefined

test('what is exported, imported elsewhere and exported again is the same, byte for byte and column for column', async () => {
  const [one, other] = [await emptyDatabase(), await emptyDatabase()]
  const given = await writePackage(join(folder, 'given'), sampleTables())
  const first = await importPackage({ connection: one, folder: given, actor: 'test', apply: { judge } })
  expect(first).toMatchObject({ ok: true, report: { state: 'applied', rejected: 0 } })
  await exportPackage({ connection: one, folder: join(folder, 'first'), withIdentities: true })
  await importPackage({ connection: other, folder: join(folder, 'first'), actor: 'test', apply: { judge } })
  await exportPackage({ connection: other, folder: join(folder, 'second'), withIdentities: true })
  expect(await bytesOf(join(folder, 'second'))).toEqual(await bytesOf(join(folder, 'first')))
  expect(await columnDigests(other)).toEqual(await columnDigests(one))
})
