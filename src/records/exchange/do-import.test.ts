import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { exchangeStory } from '../../../test/exchange-story.ts'
import type { ExchangeStory } from '../../../test/exchange-story.ts'
import { people } from '../../../test/exchange-world.ts'
import { sampleTables } from '../../../test/import/sample-package.ts'
import { askCheck } from './ask.ts'
import { folderPath, makeFolder } from './folder.ts'

const sample = sampleTables()
let here: ExchangeStory

beforeEach(async () => {
  here = await exchangeStory()
  return () => here.close()
})

test('files are checked, looked at, applied and taken back, each in the person’s name', async () => {
  const id = await here.handIn(people())
  expect(await here.importOf(id)).toMatchObject({
    state: 'done',
    wish: 'check',
    report: { state: 'staged', rejected: 0 },
  })
  expect(await here.count('plan')).toBe(0)
  await here.decide(id, 'apply')
  expect(await here.importOf(id)).toMatchObject({ state: 'done', wish: 'apply', report: { state: 'applied' } })
  expect(await here.count('plan')).toBe(6)
  expect(await here.count('verdict')).toBeGreaterThan(0)
  await here.decide(id, 'revert')
  expect(await here.importOf(id)).toMatchObject({
    state: 'done',
    wish: 'revert',
    takenBack: { removed: 30, restored: 0 },
  })
  expect(await here.count('plan')).toBe(0)
  const { rows } = await here.database
    .pool('migrator')
    .query<{ said: string }>(
      `select kind || ' ' || actor as said from trail where actor = $1 and kind like 'import-%' order by id`,
      [here.admin.acting().viewer.code],
    )
  const kinds = ['asked', 'staged', 'asked', 'applied', 'asked', 'reverted']
  expect(rows.map(({ said }) => said)).toEqual(kinds.map((kind) => `import-${kind} ${here.admin.acting().viewer.code}`))
})

test('files that come without a description are known by their names', async () => {
  const id = await here.handIn(people(), { described: false })
  expect(await here.importOf(id)).toMatchObject({
    report: { state: 'staged', files: [{ resource: 'clients' }, {}, {}, {}], rows: 30 },
  })
})

test('a name that is no table’s is refused before anything is kept, and so is nothing at all', async () => {
  const folder = await makeFolder(here.root)
  const ask = (files: readonly string[]) => askCheck(here.admin.acting(), { folder, files })
  expect(await ask(['clients.csv', 'names.csv'])).toMatchObject({
    ok: false,
    refusal: { reason: 'unknown-file', names: ['names.csv'] },
  })
  expect(await ask(['datapackage.json'])).toMatchObject({ refusal: { reason: 'no-files' } })
  expect(await here.count('exchange')).toBe(0)
})

test('rejected rows lie beside the files with their reasons, and more than two of a hundred must be accepted', async () => {
  const wrong = {
    ...people(),
    clients: [...(sample['clients'] ?? []), { number: 5, family_name: 'Wrong', given_name: 'Row' }],
  }
  const id = await here.handIn(wrong)
  const checked = await here.importOf(id)
  expect(checked.report).toMatchObject({ rejected: 1, rejectsFile: 'rejects.csv' })
  const rejects = await readFile(join(folderPath(here.root, checked.folder ?? ''), 'rejects.csv'), 'utf8')
  expect(rejects).toMatch(/^file,line,field,reason,sentence_en,sentence_fr\nclients\.csv,8,number,/)
  await here.decide(id, 'apply')
  expect(await here.importOf(id)).toMatchObject({ state: 'refused', refusals: [{ code: 'too-many-rejects' }] })
  expect(await here.count('plan')).toBe(0)
  await here.decide(id, 'apply', { acceptRejects: true })
  expect(await here.importOf(id)).toMatchObject({ state: 'done', report: { state: 'applied', rejected: 1 } })
})

test('what is not theirs is rejected row by row', async () => {
  const other = { code: 'P2', name: 'Other Provider', kind: 'provider' }
  const id = await here.handIn({ ...people(), organisations: [...(sample['organisations'] ?? []), other] })
  expect((await here.importOf(id)).report).toMatchObject({
    rejected: 1,
    rejects: [{ resource: 'organisations', reason: 'not-your-part' }],
  })
})

test('two imports handed in at once wait for their own decisions', async () => {
  const one = await here.handIn(people())
  const two = await here.handIn({ employers: sample['employers'] ?? [] })
  await here.decide(one, 'apply')
  await here.decide(two, 'apply')
  expect([await here.count('plan'), await here.count('employer')]).toEqual([6, 1])
})

test('one that was discarded can be neither applied nor found among the files', async () => {
  const id = await here.handIn(people())
  const { folder } = await here.importOf(id)
  await here.decide(id, 'discard')
  expect(await here.importOf(id)).toMatchObject({ state: 'done', wish: 'discard', hasFiles: false })
  expect(await readdir(here.root)).not.toContain(folder)
  expect(await here.decide(id, 'apply')).toMatchObject({ refusal: { reason: 'not-now', standing: 'discarded' } })
})

test('a revert that is refused says why, and not what others have built', async () => {
  const id = await here.handIn(people())
  await here.decide(id, 'apply')
  await here.database
    .pool('importer')
    .query(`update closure set reason = 'withdrawal', revision = revision + 1 where id = (select min(id) from closure)`)
  await here.decide(id, 'revert')
  expect(await here.importOf(id)).toMatchObject({
    ...{ wish: 'revert', state: 'refused' },
    refusals: [{ code: 'changed-since', rows: [{ table: 'closure' }] }],
  })
  await here.database.pool('importer').query(`update closure set revision = 0`)
  await here.database
    .pool('migrator')
    .query(
      `insert into client_sin (client_id, sealed, blind, last_digits) select min(id), '\\x00', '\\x00', '123' from client`,
    )
  await here.decide(id, 'revert')
  const { refusals } = await here.importOf(id)
  expect(refusals).toMatchObject([{ code: 'referred-since' }])
  expect(refusals[0]).not.toHaveProperty('rows')
})

test('a file nobody can read is refused with its reason, and a new one may be handed in', async () => {
  const folder = await makeFolder(here.root)
  await writeFile(join(folderPath(here.root, folder), 'clients.csv'), 'number;family_name\n1;X\n')
  const asked = await askCheck(here.admin.acting(), { folder, files: ['clients.csv'] })
  if (asked === 'already' || !asked.ok) throw new Error(JSON.stringify(asked))
  await here.work()
  expect(await here.importOf(asked.value.id)).toMatchObject({
    state: 'refused',
    refusals: [{ code: 'wrong-separator' }],
    report: null,
  })
})

test('whose site has gone to another provider since is not taken back by the old one', async () => {
  const id = await here.handIn(people())
  await here.decide(id, 'apply')
  await here.database.pool('importer').query(
    `with other as (insert into organisation (code, name, kind) values ('P9', 'Another', 'provider') returning id)
     update site set organisation_id = other.id from other where site.code = 'S1'`,
  )
  await here.decide(id, 'revert')
  expect(await here.importOf(id)).toMatchObject({ wish: 'revert', state: 'refused', refusals: [{ code: 'not-yours' }] })
  expect(await here.count('plan')).toBe(6)
})
