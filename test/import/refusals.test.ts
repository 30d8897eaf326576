import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importPackage } from '../../src/records/package/import-package.ts'
import { sampleTables } from './sample-package.ts'
import { importStory } from './stories.ts'
import type { ImportStory } from './stories.ts'

let story: ImportStory

beforeAll(async () => {
  story = await importStory()
})
afterAll(() => story.end())

/** What the import says of the sample package after `harm` was done to its folder. */
const saidAfter = async (harm: (folder: string) => Promise<unknown>) => {
  const folder = await story.write(sampleTables())
  await harm(folder)
  const answer = await importPackage({ connection: story.connection, folder, actor: 'test' })
  if (answer.ok) throw new Error('it was taken in')
  for (const { sentence } of answer.refusals) {
    expect(sentence.en).toMatch(/[.]$/)
    expect(sentence.fr).toMatch(/[.]$/)
    expect(sentence.fr).not.toContain('{')
  }
  return answer.refusals
}

const inFile = (file: string, change: (text: string) => string) => async (folder: string) => {
  const path = join(folder, file)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

const inDescriptor = (change: (described: { resources: Record<string, unknown>[] }) => unknown) =>
  inFile('datapackage.json', (text) => {
    const described = JSON.parse(text) as { resources: Record<string, unknown>[] }
    change(described)
    return JSON.stringify(described)
  })

const employers = 'employers.csv'

/** Its first bytes, then what does not matter any more. */
const archive = (start: string) => (folder: string) =>
  writeFile(join(folder, employers), Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(200, 0xff)]))

const harms: readonly (readonly [string, (folder: string) => Promise<unknown>, string])[] = [
  ['no descriptor', (folder) => rm(join(folder, 'datapackage.json')), 'descriptor-missing'],
  ['a descriptor that is no JSON', inFile('datapackage.json', () => '{'), 'descriptor-unreadable'],
  ['a descriptor without resources', inFile('datapackage.json', () => '{"resources":[]}'), 'descriptor-unreadable'],
  [
    'a table we do not have',
    inDescriptor(({ resources }) => ((resources[0] ?? {})['name'] = 'unicorns')),
    'unknown-resource',
  ],
  ['a table described twice', inDescriptor(({ resources }) => resources.push(resources[0] ?? {})), 'resource-twice'],
  [
    'a path that leads out',
    inDescriptor(({ resources }) => ((resources[0] ?? {})['path'] = '../x.csv')),
    'path-outside',
  ],
  [
    'other fields',
    inDescriptor(({ resources }) => ((resources[0] ?? {})['schema'] = { fields: [{ name: 'wings' }] })),
    'descriptor-fields',
  ],
  [
    'another encoding',
    inDescriptor(({ resources }) => ((resources[0] ?? {})['encoding'] = 'windows-1252')),
    'descriptor-dialect',
  ],
  ['a missing file', (folder) => rm(join(folder, employers)), 'file-missing'],
  ['an empty file', (folder) => truncate(join(folder, employers)), 'file-empty'],
  ['an archive or a new workbook', archive('504b0304'), 'is-archive'],
  ['a compressed file', archive('1f8b08'), 'is-archive'],
  ['a workbook of long ago', archive('d0cf11e0a1b11ae1'), 'is-archive'],
  ['semicolons', inFile(employers, (text) => text.replaceAll(',', ';')), 'wrong-separator'],
  ['tabs', inFile(employers, (text) => text.replaceAll(',', '\t')), 'wrong-separator'],
  ['a quote open in the header', inFile(employers, (text) => text.replace('name', '"name')), 'header-unreadable'],
  ['a column twice', inFile(employers, (text) => text.replace('city', 'name')), 'header-twice'],
  ['an unknown column', inFile(employers, (text) => text.replace('city', 'town')), 'header-unknown'],
  ['a missing column', inFile(employers, (text) => text.replace(',city', '')), 'header-missing'],
  ['no header', inFile('clients.csv', (text) => text.slice(text.indexOf('\n') + 1)), 'header-none'],
  ['a quote that is never closed', (folder) => appendFile(join(folder, employers), 'E2,"Open,,,,\n'), 'unclosed-quote'],
  ['a zero byte', (folder) => appendFile(join(folder, employers), 'E2,Na\0me,,,,\n'), 'nul-byte'],
  ['a row without end', (folder) => appendFile(join(folder, employers), `E2,${'x'.repeat(2_000_000)}`), 'row-too-long'],
]

test.each(harms)('%s: a clear sentence and nothing taken in', async (_, harm, code) => {
  expect((await saidAfter(harm)).map((one) => one.code)).toEqual([code])
  expect(await story.ask("select tablename from pg_tables where schemaname = 'staging'")).toEqual([])
})

test('bytes that are not UTF-8 are told by line and byte', async () => {
  const latin1 = Buffer.from('E2,Café,,,,\n', 'latin1')
  const [refusal] = await saidAfter((folder) => appendFile(join(folder, employers), latin1))
  expect(refusal).toMatchObject({ code: 'not-utf8', file: employers })
  expect(refusal?.sentence.en).toMatch(/line 3, byte \d+ of the file/)
})

test('a header that may be a person is not repeated', async () => {
  const [refusal] = await saidAfter(inFile('clients.csv', (text) => text.slice(text.indexOf('\n') + 1)))
  expect(JSON.stringify(refusal)).not.toContain('Someone')
})

test('all refusals of a folder are told at once', async () => {
  const refusals = await saidAfter(async (folder) => {
    await rm(join(folder, employers))
    await truncate(join(folder, 'sites.csv'))
  })
  expect(refusals.map((one) => one.code).sort()).toEqual(['file-empty', 'file-missing'])
})

test('a folder that is not there is told', async () => {
  const answer = await importPackage({
    connection: story.connection,
    folder: join(story.folder, 'none'),
    actor: 'test',
  })
  expect(answer.ok ? [] : answer.refusals.map((one) => one.code)).toEqual(['folder-missing'])
})

test('a byte-order mark, CRLF, other column order and a missing recorded_on are taken in', async () => {
  const folder = await story.write(sampleTables())
  await writeFile(
    join(folder, employers),
    '\uFEFFname,code,city,industry,postal_code\r\n"A ""Bakery""\r\nand more",E1,Ottawa,,\r\n',
  )
  const answer = await importPackage({ connection: story.connection, folder, actor: 'test', apply: story.apply })
  expect(answer).toMatchObject({ ok: true, report: { rejected: 0, unlisted: [] } })
  expect(await story.ask('select code, name, city from employer')).toEqual([
    { code: 'E1', name: 'A "Bakery"\r\nand more', city: 'Ottawa' },
  ])
})

test('a CSV file the package does not name is told of', async () => {
  const folder = await story.write(sampleTables())
  await writeFile(join(folder, 'extra.csv'), 'a,b\n')
  const answer = await importPackage({ connection: story.connection, folder, actor: 'test' })
  expect(answer.report?.unlisted).toEqual(['extra.csv'])
})
