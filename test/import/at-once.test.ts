import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '../../src/platform/db/pool.ts'
import { applyImport } from '../../src/records/package/apply-import.ts'
import { clearStaging } from '../../src/records/package/give-up.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import { importStory, reportOf } from './stories.ts'
import type { ImportStory } from './stories.ts'

let story: ImportStory

beforeAll(async () => {
  story = await importStory()
})
afterAll(() => story.end())

test('a second import is told that one is running, or waits for it', async () => {
  const folder = await story.write({ employers: [{ code: 'W1', name: 'Waited' }] })
  const pool = openPool(story.connection, 'importer', { max: 1 })
  const running = await pool.connect()
  await running.query('select pg_advisory_lock(7448366702)')
  const wishes = { connection: story.connection, folder, actor: 'test', apply: story.apply }
  expect(await importPackage(wishes)).toMatchObject({ ok: false, refusals: [{ code: 'import-running' }] })
  const waiting = importPackage({ ...wishes, wait: true })
  running.release(true)
  await pool.end()
  expect(await waiting).toMatchObject({ ok: true, report: { state: 'applied' } })
})

test('two imports at once end as one after the other', async () => {
  const bring = (code: string) => story.bring({ employers: [{ code, name: 'At once' }] }, { wait: true })
  const answers = await Promise.all([bring('Q1'), bring('Q2'), bring('Q1')])
  expect(answers.map((answer) => answer.report?.state).sort()).toEqual(['applied', 'applied', 'unchanged'])
})

test('staging that a crash emptied is not taken for an empty package', async () => {
  const { importId } = reportOf(await story.look({ employers: [{ code: 'L1', name: 'Lost' }] }))
  await story.ask(`delete from staging.b${importId}_employer`)
  const answer = await applyImport({ connection: story.connection, importId, actor: 'test', apply: story.apply })
  expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'staging-lost' }] })
})

test('what was staged and never applied is cleared away', async () => {
  const { importId } = reportOf(await story.look({ employers: [{ code: 'L2', name: 'Left' }] }))
  await clearStaging(story.connection)
  expect(await story.ask(`select from pg_tables where schemaname = 'staging'`)).toEqual([])
  const answer = await applyImport({ connection: story.connection, importId, actor: 'test', apply: story.apply })
  expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'not-staged' }] })
})
