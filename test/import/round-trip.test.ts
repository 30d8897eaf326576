import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
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
const notIdentity = (_: unknown, field: { readonly identity?: true }) => field.identity === undefined
const whole = { as: { role: 'importer' }, keep: () => true } as const

test('what is exported, imported elsewhere and exported again is the same, byte for byte and column for column', async () => {
  const [one, other] = [await emptyDatabase(), await emptyDatabase()]
  const given = await writePackage(join(folder, 'given'), sampleTables())
  const first = await importPackage({ connection: one, folder: given, actor: 'test', apply: { judge } })
  expect(first).toMatchObject({ ok: true, report: { state: 'applied', rejected: 0 } })
  await exportPackage({ connection: one, folder: join(folder, 'first'), ...whole })
  await importPackage({ connection: other, folder: join(folder, 'first'), actor: 'test', apply: { judge } })
  await exportPackage({ connection: other, folder: join(folder, 'second'), ...whole })
  expect(await bytesOf(join(folder, 'second'))).toEqual(await bytesOf(join(folder, 'first')))
  expect(await columnDigests(other)).toEqual(await columnDigests(one))
})

const storable = fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !text.includes('\0'))
const awkward = fc.constantFrom(
  '\\.',
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\\N',
  '\uFEFF',
  ' ',
  '=1+1',
  '-',
  "'",
  'NULL',
  '\n\\.\n',
)
const anyText = fc.oneof(
  storable,
  fc.array(awkward, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
)

test('any text survives export and import', async () => {
  const [one, other] = [await emptyDatabase(), await emptyDatabase()]
  const texts = fc.sample(anyText, 2000).map((text) => [...text].slice(0, 200).join(''))
  const pool = databases.at(-2)?.pool('importer')
  await pool?.query(
    `insert into employer (code, name, city) select 'E' || place, coalesce(nullif(text, ''), '-'), text
     from unnest($1::text[]) with ordinality as t(text, place)`,
    [texts],
  )
  await exportPackage({ connection: one, folder: join(folder, 'texts'), ...whole })
  const answer = await importPackage({
    connection: other,
    folder: join(folder, 'texts'),
    actor: 'test',
    apply: { judge },
  })
  expect(answer).toMatchObject({ ok: true, report: { rejected: 0, rows: 2000 } })
  const { rows } = (await databases
    .at(-1)
    ?.pool('importer')
    .query<{ city: string | null }>('select city from employer order by substr(code, 2)::int')) ?? { rows: [] }
  expect(rows.map(({ city }) => city ?? '')).toEqual(texts)
  expect(await columnDigests(other)).toEqual(await columnDigests(one))
})

test('of fields that are not kept no name, birth date or address leaves', async () => {
  const connection = await emptyDatabase()
  const given = await writePackage(join(folder, 'people'), sampleTables())
  await importPackage({ connection, folder: given, actor: 'test', apply: { judge } })
  await exportPackage({ connection, folder: join(folder, 'without'), ...whole, keep: notIdentity })
  const written = JSON.stringify(await bytesOf(join(folder, 'without')))
  expect(written).not.toMatch(/Example 1|Someone|1980-02-29|K1A/)
  expect(await readFile(join(folder, 'without', 'clients.csv'), 'utf8')).toMatch(/^number,gender,/)
})

test('an export does not write into a folder that holds something', async () => {
  const connection = await emptyDatabase()
  const answer = await exportPackage({ connection, folder: join(folder, 'people'), ...whole })
  expect(answer).toEqual({ ok: false, code: 'folder-not-empty' })
})

test('digests tell a changed column from the others', async () => {
  const connection = await emptyDatabase()
  await importPackage({ connection, folder: join(folder, 'people'), actor: 'test', apply: { judge } })
  const before = await columnDigests(connection)
  await databases
    .at(-1)
    ?.pool('importer')
    .query(`update payment set amount_cents = amount_cents + 1 where id = (select min(id) from payment)`)
  const after = await columnDigests(connection)
  expect([...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name)).toEqual([
    'payment.amount',
  ])
})
