import { afterAll, beforeAll, expect, test } from 'vitest'
import { revertImport } from '../../src/records/package/revert-import.ts'
import { sampleTables } from './sample-package.ts'
import { importStory, reportOf, withCells, withRow } from './stories.ts'
import type { ImportStory } from './stories.ts'

let story: ImportStory
const sample = sampleTables()
const network = ['regions', 'catchments', 'organisations', 'sites', 'employers', 'protocols']
const base = Object.fromEntries(network.map((name) => [name, sample[name] ?? []]))

beforeAll(async () => {
  story = await importStory()
})
afterAll(() => story.end())

const revert = (importId: number) =>
  revertImport({ connection: story.connection, importId, actor: 'test', judge: story.judge })

test('an import is taken back: added rows go, changed rows are as they were, in one trail entry', async () => {
  await story.bring(base)
  const before = await story.digests()
  const { importId } = reportOf(await story.bring(withCells(sample, 'sites', 0, { name: 'Renamed' })))
  const plans = await story.ask<{ id: number }>('select id from plan')
  const answer = await revert(importId)
  expect(answer).toMatchObject({ ok: true, restored: 1 })
  expect(await story.digests()).toEqual(before)
  expect(await story.ask('select revision from site where revision <> 0')).toEqual([])
  expect(story.judged.at(-1)?.subjects).toEqual(expect.arrayContaining(plans.map(({ id }) => `1:${id}`)))
  expect(await story.ask(`select kind from trail order by id desc limit 1`)).toEqual([{ kind: 'import-reverted' }])
  expect(await revert(importId)).toMatchObject({ ok: false, refusals: [{ code: 'not-applied' }] })
})

test('a row changed since stops it, with the list', async () => {
  const { importId } = reportOf(await story.bring(sample))
  const before = await story.digests()
  await story.ask(
    `update closure set outcome = 'unemployed', revision = revision + 1 where id = (select min(id) from closure)`,
  )
  const answer = await revert(importId)
  expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'changed-since', rows: [{ table: 'closure' }] }] })
  await story.ask(`update closure set outcome = '1a', revision = 0 where revision = 1`)
  expect(await story.digests()).toEqual(before)
})

test('a row referred to since stops it, with the list', async () => {
  const [first] = await story.ask<{ id: number }>(
    `select id from import_batch where state = 'applied' order by id desc limit 1`,
  )
  const later = reportOf(await story.bring({ 'plan-items': [{ ...sample['plan-items']?.[0], number: 7 }] }))
  const answer = await revert(first?.id ?? 0)
  expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'referred-since', rows: [{ table: 'plan_item' }] }] })
  expect(await revert(later.importId)).toMatchObject({ ok: true, removed: 1 })
  expect(await revert(first?.id ?? 0)).toMatchObject({ ok: true })
})

test('a change of a change stops the first revert, until the second is taken back', async () => {
  const named = (name: string) => withCells(base, 'employers', 0, { name })
  const first = reportOf(await story.bring(named('First')))
  const second = reportOf(await story.bring(named('Second')))
  expect(await revert(first.importId)).toMatchObject({ ok: false, refusals: [{ code: 'changed-since' }] })
  expect(await revert(second.importId)).toMatchObject({ ok: true, restored: 1 })
  expect(await revert(first.importId)).toMatchObject({ ok: true, restored: 1 })
})

test('a plan the import moved to a site it added goes back to its own', async () => {
  const started = reportOf(await story.bring(sample))
  const before = await story.digests()
  const moved = withRow(withCells(sample, 'plans', 0, { site: 'S4' }), 'sites', {
    code: 'S4',
    organisation: 'P1',
    name: 'New',
  })
  const { importId } = reportOf(await story.bring(moved))
  expect(await revert(importId)).toMatchObject({ ok: true, removed: 1, restored: 1 })
  expect(await story.digests()).toEqual(before)
  expect(
    await story.ask('select from plan_item i join plan p on p.id = i.plan_id where p.site_id <> i.site_id'),
  ).toEqual([])
  expect(await revert(started.importId)).toMatchObject({ ok: true })
})

test('verdicts of sites that go do not hold them back', async () => {
  const { importId } = reportOf(await story.bring({ sites: [{ code: 'S3', organisation: 'P1', name: 'Short-lived' }] }))
  await story.ask(`insert into judged_edition (programme, edition, fingerprint, layout) values ('p', 'e', 'f', '{}')`)
  await story.ask(`insert into verdict (subject_kind, subject_id, site_id, anchor, edition_id, bits, known_from, known_to)
    select 1, 99, s.id, '2012-05-01', e.id, '', now() - interval '1 day', now() from site s, judged_edition e where s.code = 'S3'`)
  expect(await revert(importId)).toMatchObject({ ok: true, removed: 1 })
})

test('an import that does not exist is told', async () => {
  expect(await revert(987_654)).toMatchObject({ ok: false, refusals: [{ code: 'no-such-import' }] })
})

test('what was built on a row in a table no file fills stops it too, with the list', async () => {
  const { importId } = reportOf(await story.bring(sample))
  await story.asOwner(
    `insert into client_sin (client_id, sealed, blind, last_digits) select min(id), '\\x00', '\\x00', '123' from client`,
  )
  const answer = await revert(importId)
  expect(answer).toMatchObject({
    ok: false,
    refusals: [
      { code: 'referred-since', rows: [{ table: 'client_sin', key: String(sample['clients']?.[0]?.['number']) }] },
    ],
  })
  await story.asOwner('delete from client_sin')
  expect(await revert(importId)).toMatchObject({ ok: true })
})
