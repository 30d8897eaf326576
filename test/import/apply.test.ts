import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyImport } from '../../src/records/package/apply-import.ts'
import { canonicalJson } from '../../src/records/package/trail-entry.ts'
import { sampleTables } from './sample-package.ts'
import type { Tables } from './sample-package.ts'
import { importStory, rejectsOf, reportOf, withCells, withRow } from './stories.ts'
import type { ImportStory } from './stories.ts'

let story: ImportStory
const sample = sampleTables()

/** One story told in order: each test goes on where the last one ended. */
beforeAll(async () => {
  story = await importStory()
})
afterAll(() => story.end())

const counts = async (table: string) => (await story.ask<{ count: number }>(`select count(*) from ${table}`))[0]?.count

const totals = (answer: Awaited<ReturnType<typeof story.bring>>) => {
  const { files } = reportOf(answer)
  const sum = (what: 'added' | 'changed' | 'same') => files.reduce((all, file) => all + file[what], 0)
  return { added: sum('added'), changed: sum('changed'), same: sum('same') }
}

test('without apply nothing moves, and the report says what would', async () => {
  const answer = await story.look(sample)
  expect(answer).toMatchObject({ ok: true, report: { state: 'staged', rejected: 0 } })
  expect(totals(answer)).toMatchObject({ changed: 0, same: 0, added: reportOf(answer).rows })
  expect(await counts('client')).toBe(0)
  expect(story.judged).toEqual([])
})

test('what was staged can be applied as a second step, once', async () => {
  const { importId } = reportOf(await story.look(sample))
  const wishes = { connection: story.connection, importId, actor: 'second person', apply: story.apply }
  expect(await applyImport(wishes)).toMatchObject({ ok: true, report: { state: 'applied' } })
  expect(await counts('client')).toBe(6)
  expect(story.judged).toMatchObject([{ importId, everything: true }])
  expect(await applyImport(wishes)).toMatchObject({ ok: false, refusals: [{ code: 'not-staged' }] })
})

test('every row says which import brought it, and what belongs to a plan names its site', async () => {
  expect(await story.ask('select distinct state from import_batch b join plan_item i on i.import_id = b.id')).toEqual([
    { state: 'applied' },
  ])
  expect(
    await story.ask('select from plan_item i join plan p on p.id = i.plan_id where p.site_id <> i.site_id'),
  ).toEqual([])
})

test('the trail has one entry for reading and one for applying, whose digests hold', async () => {
  const entries = await story.ask<{
    kind: string
    actor: string
    salt: Buffer
    payload: unknown
    payload_digest: Buffer
  }>(
    `select kind, actor, salt, payload, payload_digest from trail join trail_payload on trail_id = id order by id desc limit 2`,
  )
  expect(entries.map(({ kind, actor }) => [kind, actor])).toEqual([
    ['import-applied', 'second person'],
    ['import-staged', 'test'],
  ])
  for (const { salt, payload, payload_digest } of entries)
    expect(createHash('sha256').update(salt).update(canonicalJson(payload)).digest()).toEqual(payload_digest)
  expect(JSON.stringify(entries)).not.toContain('Example 1')
})

test('the same package again changes nothing: no trail, no verdicts, no staging', async () => {
  const [before, trail, judged] = [await story.digests(), await counts('trail'), story.judged.length]
  const answer = await story.bring(sample)
  expect(answer).toMatchObject({ ok: true, report: { state: 'unchanged' } })
  expect(totals(answer)).toMatchObject({ added: 0, changed: 0, same: reportOf(answer).rows })
  expect(await story.digests()).toEqual(before)
  expect(await counts('trail')).toBe(trail)
  expect(story.judged).toHaveLength(judged)
  expect(await story.ask(`select from pg_tables where schemaname = 'staging'`)).toEqual([])
})

test('the same key with other content is a change, and the row before is kept', async () => {
  const changed = withCells(withCells(sample, 'closures', 2, { outcome: 'unemployed' }), 'plans', 1, { site: 'S1' })
  const answer = await story.bring(changed)
  expect(totals(answer)).toMatchObject({ added: 0, changed: 2 })
  expect(await story.ask('select revision, outcome from closure where revision > 0')).toEqual([
    { revision: 1, outcome: 'unemployed' },
  ])
  expect(
    await story.ask(`select table_name, revision, before->>'outcome' as outcome from import_before order by 1`),
  ).toEqual([
    { table_name: 'closure', revision: 1, outcome: '1a' },
    { table_name: 'plan', revision: 1, outcome: null },
  ])
  const plans = await story.ask<{ id: number }>(
    'select p.id from plan p left join closure c on c.plan_id = p.id where p.revision > 0 or c.revision > 0 order by 1',
  )
  expect(story.judged.at(-1)).toMatchObject({
    everything: false,
    subjects: [1, 2].flatMap((kind) => plans.map(({ id }) => `${kind}:${id}`)).sort(),
  })
})

test('what belongs to a plan moves with it to another site', async () => {
  expect(
    await story.ask('select from plan_item i join plan p on p.id = i.plan_id where p.site_id <> i.site_id'),
  ).toEqual([])
})

test('a changed client touches the plans of the client, a new month its own site-month', async () => {
  const months = withRow(sample, 'monthly-entries', { ...sample['monthly-entries']?.[0], month: '2012-06-01' })
  await story.bring(
    withCells({ clients: months['clients'] ?? [], 'monthly-entries': months['monthly-entries'] ?? [] }, 'clients', 0, {
      birth_date: '1999-09-09',
    }),
  )
  const [plan] = await story.ask<{ id: number }>(
    `select p.id from plan p join client c on c.id = p.client_id where birth_date = '1999-09-09'`,
  )
  const [month] = await story.ask<{ id: number }>(`select id from monthly_entry where month = '2012-06-01'`)
  expect(story.judged.at(-1)?.subjects).toEqual([`1:${plan?.id}`, `2:${plan?.id}`, `3:${month?.id}`])
})

test('rows may refer to records that are there already', async () => {
  const item = { ...sample['plan-items']?.[0], number: 9 }
  const answer = await story.bring({ 'plan-items': [item] })
  expect(totals(answer)).toEqual({ added: 1, changed: 0, same: 0 })
  const early = await story.look({ 'plan-items': [{ ...item, number: 10, actual_start: '2001-01-01' }] })
  expect(rejectsOf(early)).toEqual(['plan-items.csv:2 actual_start day-order'])
})

const manyBad = (): Tables => ({
  employers: Array.from({ length: 50 }, (_, place) => ({
    code: `B${place}`,
    name: place < 2 ? '' : `Bakery ${place}`,
  })),
})

test('more than two rejects in a hundred stop an import, unless they are accepted', async () => {
  const refused = await story.bring(manyBad())
  expect(refused).toMatchObject({
    ok: false,
    refusals: [{ code: 'too-many-rejects' }],
    report: { rejected: 2, rows: 50 },
  })
  expect(await story.ask(`select from employer where code like 'B%'`)).toHaveLength(0)
  const importId = reportOf(refused).importId
  const taken = await applyImport({
    connection: story.connection,
    importId,
    actor: 'test',
    apply: { ...story.apply, acceptRejects: true },
  })
  expect(taken).toMatchObject({ ok: true, report: { rejected: 2 } })
  expect(await story.ask(`select from employer where code like 'B%'`)).toHaveLength(48)
})

test('the limit is a setting', async () => {
  const other: Tables = { employers: (manyBad()['employers'] ?? []).map((row) => ({ ...row, city: 'Ottawa' })) }
  expect(await story.bring(other, { apply: { ...story.apply, rejectLimitPercent: 5 } })).toMatchObject({ ok: true })
})

test('a judge that fails leaves nothing moved', async () => {
  const before = await story.digests()
  const failing = { judge: () => Promise.reject(new Error('no verdict')) }
  await expect(story.bring({ employers: [{ code: 'Z1', name: 'New' }] }, { apply: failing })).rejects.toThrow(
    'no verdict',
  )
  expect(await story.digests()).toEqual(before)
})

test('the same package with the same rejects again changes nothing either', async () => {
  const trail = await counts('trail')
  const answer = await story.bring(manyBad(), { apply: { ...story.apply, acceptRejects: true } })
  expect(answer).toMatchObject({ ok: true, report: { rejected: 2 } })
  const again = await story.bring(manyBad(), { apply: { ...story.apply, acceptRejects: true } })
  expect(again).toMatchObject({ ok: true, report: { state: 'unchanged', rejected: 2 } })
  expect(await counts('trail')).toBe(Number(trail) + 2)
})
